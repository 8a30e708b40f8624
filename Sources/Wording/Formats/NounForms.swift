extension CountedNoun {
  /// The Arabic forms.
  var arabic: ArabicForms {
    switch self {
    case .rating: .masculine("لا تقييمات", "تقييم", few: "تقييمات", many: "تقييماً")
    case .answer: .feminine("لا إجابات", "إجابة", stem: "إجابت", few: "إجابات")
    case .person: .masculine("لا أحد", "شخص", few: "أشخاص", many: "شخصاً")
    case .invitation: .feminine("لا دعوات", "دعوة", stem: "دعوت", few: "دعوات")
    case .channel: .feminine("لا قنوات", "قناة", stem: "قنات", few: "قنوات")
    case .department: .masculine("لا أقسام", "قسم", few: "أقسام", many: "قسماً")
    case .group: .feminine("لا مجموعات", "مجموعة", stem: "مجموعت", few: "مجموعات")
    case .character: .masculine("لا أحرف", "حرف", few: "أحرف", many: "حرفاً")
    case .day: .masculine("لا أيام", "يوم", few: "أيام", many: "يوماً")
    case .point: .feminine("لا نقاط", "نقطة", stem: "نقطت", few: "نقاط")
    case .action: .masculine("لا إجراءات", "إجراء", few: "إجراءات", many: "إجراءً")
    case .service: .feminine("لا خدمات", "خدمة", stem: "خدمت", few: "خدمات")
    case .comment: .masculine("لا تعليقات", "تعليق", few: "تعليقات", many: "تعليقاً")
    case .time: .feminine("ولا مرة", "مرة", stem: "مرت", few: "مرات")
    case .link: .masculine("لا روابط", "رابط", few: "روابط", many: "رابطاً")
    case .card: .feminine("لا بطاقات", "بطاقة", stem: "بطاقت", few: "بطاقات")
    case .call: .feminine("لا مكالمات", "مكالمة", stem: "مكالمت", few: "مكالمات")
    case .paper: .feminine("لا أوراق", "ورقة", stem: "ورقت", few: "ورقات")
    case .row: .masculine("لا سطور", "سطر", few: "سطور", many: "سطراً")
    case .question: .masculine("لا أسئلة", "سؤال", few: "أسئلة", many: "سؤالاً")
    case .figure: .masculine("لا أرقام", "رقم", few: "أرقام", many: "رقماً")
    case .entry: .masculine("لا بيانات", "بيان", few: "بيانات", many: "بياناً")
    case .place: .masculine("لا مواضع", "موضع", few: "مواضع", many: "موضعاً")
    case .month: .masculine("لا أشهر", "شهر", few: "أشهر", many: "شهراً")
    case .quarter: .masculine("لا أرباع", "ربع", few: "أرباع", many: "ربعاً")
    case .year: .feminine("لا سنوات", "سنة", stem: "سنت", few: "سنوات")
    case .percentagePoint:
      ArabicForms(
        none: "لا نقاط مئوية", one: "نقطة مئوية واحدة", two: "نقطتان مئويتان", obliqueTwo: "نقطتين مئويتين",
        few: "نقاط مئوية", many: "نقطة مئوية", other: "نقطة مئوية")
    }
  }

  /// The English forms.
  var english: (one: String, other: String) {
    switch self {
    case .rating: ("rating", "ratings")
    case .answer: ("answer", "answers")
    case .person: ("person", "people")
    case .invitation: ("invitation", "invitations")
    case .channel: ("channel", "channels")
    case .department: ("department", "departments")
    case .group: ("group", "groups")
    case .character: ("character", "characters")
    case .day: ("day", "days")
    case .point: ("point", "points")
    case .link: ("link", "links")
    case .card: ("card", "cards")
    case .call: ("call", "calls")
    case .paper: ("form", "forms")
    case .row: ("row", "rows")
    case .question: ("question", "questions")
    case .figure: ("figure", "figures")
    case .entry: ("entry", "entries")
    case .place: ("place", "places")
    case .month: ("month", "months")
    case .quarter: ("quarter", "quarters")
    case .year: ("year", "years")
    case .percentagePoint: ("percentage point", "percentage points")
    case .action: ("action", "actions")
    case .service: ("service", "services")
    case .comment: ("comment", "comments")
    case .time: ("time", "times")
    }
  }
}

extension CountedNoun.ArabicForms {
  /// A masculine noun: its dual adds ان to the singular.
  fileprivate static func masculine(_ none: String, _ one: String, few: String, many: String) -> Self {
    Self(
      none: none, one: "\(one) واحد", two: "\(one)ان", obliqueTwo: "\(one)ين", few: few, many: many, other: one)
  }

  /// A noun ending in ة: its dual is built on the stem in ت.
  fileprivate static func feminine(_ none: String, _ one: String, stem: String, few: String) -> Self {
    Self(
      none: none, one: "\(one) واحدة", two: "\(stem)ان", obliqueTwo: "\(stem)ين", few: few, many: one, other: one)
  }
}
