package import Surveys

extension PolicyPiece {
  /// Its short name, as rows and tiles show it.
  package var name: LocalizedText {
    switch self {
    case .courtesy: LocalizedText(ar: "حسن الاستقبال", en: "Courteous reception")
    case .adequateTime: LocalizedText(ar: "إعطاء الوقت الكافي", en: "Enough time")
    case .completeInformation: LocalizedText(ar: "معلومات كاملة وواضحة", en: "Complete information")
    case .referral: LocalizedText(ar: "الإحالة إلى البحث الاجتماعي", en: "Referral to social research")
    case .dataVerified: LocalizedText(ar: "مراجعة البيانات", en: "Details checked")
    case .toldCommittee: LocalizedText(ar: "توضيح أن اللجنة تقرر", en: "Told that the committee decides")
    case .toldReplyPeriod: LocalizedText(ar: "الإخبار بموعد الرد", en: "Told when the reply comes")
    case .registration: LocalizedText(ar: "تسجيل الطلب", en: "Request registered")
    case .serviceDelivered: LocalizedText(ar: "تقديم الخدمة", en: "Service delivered")
    case .replyOnTime: LocalizedText(ar: "الرد في موعده", en: "Reply on time")
    case .speed: LocalizedText(ar: "السرعة", en: "Speed")
    case .quality: LocalizedText(ar: "الجودة", en: "Quality")
    case .ease: LocalizedText(ar: "السهولة", en: "Ease")
    case .answers: LocalizedText(ar: "الرد على الاستفسارات", en: "Answers through the channels")
    case .atTheirPlace: LocalizedText(ar: "الخدمة في مكان المستفيد", en: "Service at their place")
    case .trust: LocalizedText(ar: "الثقة", en: "Trust")
    case .improvement: LocalizedText(ar: "التحسين المستمر", en: "Continuous improvement")
    }
  }
}

extension Dimension {
  /// One of it, as a column heading.
  package var name: LocalizedText {
    switch self {
    case .channel: LocalizedText(ar: "القناة", en: "Channel")
    case .department: LocalizedText(ar: "القسم", en: "Department")
    case .mode: LocalizedText(ar: "طريقة التقييم", en: "Collection mode")
    case .language: LocalizedText(ar: "اللغة", en: "Language")
    case .arm: LocalizedText(ar: "نصف التجربة", en: "Half of the experiment")
    }
  }

  /// All of it, as the name of a page or a sheet.
  package var plural: LocalizedText {
    switch self {
    case .channel: LocalizedText(ar: "القنوات", en: "Channels")
    case .department: LocalizedText(ar: "الأقسام", en: "Departments")
    case .mode: LocalizedText(ar: "طرق التقييم", en: "Collection modes")
    case .language: LocalizedText(ar: "اللغات", en: "Languages")
    case .arm: LocalizedText(ar: "نصفا التجربة", en: "Halves of the experiment")
    }
  }
}

extension ReferenceTool {
  /// Its name, as the policy writes it.
  package var name: LocalizedText {
    switch self {
    case .bylaws: LocalizedText(ar: "اللائحة الأساسية للجمعية", en: "The charity’s basic bylaws")
    case .researchGuide: LocalizedText(ar: "دليل خدمات البحث الاجتماعي", en: "Guide to social-research services")
    case .supportGuide:
      LocalizedText(ar: "دليل سياسة الدعم للمستفيدين", en: "Guide to the policy of support to beneficiaries")
    case .supportForm: LocalizedText(ar: "طلب دعم مستفيد", en: "Form by which a beneficiary asks for support")
    }
  }
}
