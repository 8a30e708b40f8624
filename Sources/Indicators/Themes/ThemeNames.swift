extension Theme {
  /// Its name as Arabic pages show it.
  package var arabicName: String {
    switch self {
    case .reception: "حسن الاستقبال"
    case .adequateTime: "إعطاء الوقت الكافي"
    case .completeInformation: "معلومات كاملة وواضحة"
    case .referral: "الإحالة إلى البحث الاجتماعي"
    case .dataVerified: "مراجعة البيانات"
    case .toldProcedure: "توضيح دور اللجنة وموعد الرد"
    case .replyOnTime: "الرد في موعده"
    case .registration: "تسجيل الطلب"
    case .serviceDelivered: "تقديم الخدمة"
    case .speed: "السرعة"
    case .quality: "الجودة"
    case .ease: "السهولة"
    case .answers: "الرد على الاستفسارات"
    case .trust: "الثقة"
    case .nearBranch: "قرب الفرع أو بُعده"
    case .thanks: "الشكر"
    case .moreSupport: "الحاجة إلى دعم أكثر أو دعم آخر"
    case .other: "موضوع آخر"
    }
  }

  /// Its name as English pages show it.
  package var englishName: String {
    switch self {
    case .reception: "Courteous reception"
    case .adequateTime: "Enough time"
    case .completeInformation: "Complete information"
    case .referral: "Referral to social research"
    case .dataVerified: "Details checked"
    case .toldProcedure: "Told of the committee and the reply period"
    case .replyOnTime: "Reply on time"
    case .registration: "Request registered"
    case .serviceDelivered: "Service delivered"
    case .speed: "Speed"
    case .quality: "Quality"
    case .ease: "Ease"
    case .answers: "Answers through the channels"
    case .trust: "Trust"
    case .nearBranch: "How near a branch is"
    case .thanks: "Thanks"
    case .moreSupport: "Need for more or other support"
    case .other: "Something else"
    }
  }
}
