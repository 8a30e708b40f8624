import Surveys

extension Definition {
  /// What pages and their files show beside the indicators.
  static let onPages = fieldworkCounts + answers

  private static let fieldworkCounts = [
    Definition(
      "served", "الخدمات المسجلة", "Services registered",
      reading: LocalizedText(
        ar: "كم خدمة سجّلت الجمعية أنها قدمتها في الفترة.",
        en: "How many services the charity registered in the period."), unit: "services",
      formula: "counts of `rida served`", edges: "no register: empty", source: "ISO 10004:2018"),
    Definition(
      "invited", "عدد الدعوات", "Invitations",
      reading: LocalizedText(
        ar: "كم دعوة إلى التقييم أُرسلت أو سُحبت بطاقتها في الفترة.",
        en: "How many links and cards were issued in the period."), unit: "invitations", formula: "links issued",
      edges: "below ten: withheld", source: "AAPOR 2023"),
    Definition(
      "required_n", "الإجابات المطلوبة", "Answers needed",
      reading: LocalizedText(
        ar: "كم إجابة صالحة تكفي ليكون هامش النسبة خمس نقاط مئوية.",
        en: "How many valid answers give a share a margin of five percentage points."), unit: "answers",
      formula: "n₀ ÷ (1 + (n₀ − 1) ÷ N), n₀ = z² ÷ (4 × 0.05²)", edges: "below ten invitations: empty",
      source: "Cochran 1977"),
    Definition(
      "share_of_served", "نصيبها من الخدمات", "Share of services",
      reading: LocalizedText(
        ar: "من كل مئة خدمة، أو دعوة حيث لا سجل للخدمات، كم منها لهذه المجموعة.",
        en: "Of every hundred services, or invitations where none are registered, how many are this group's."),
      unit: "share, 0–1", formula: "services of the label ÷ all services", edges: "below ten: withheld",
      source: "ISO 10004:2018"),
    Definition(
      "share_of_ratings", "نصيبها من التقييمات", "Share of ratings",
      reading: LocalizedText(
        ar: "من كل مئة تقييم نُشر، كم منها لهذه المجموعة.",
        en: "Of every hundred ratings that were published, how many are this group's."),
      unit: "share, 0–1", formula: "published ratings of the label ÷ all published ratings",
      edges: "below ten asked, ten ratings in all, or counted with others: withheld", source: "ISO 10004:2018"),
  ]

  private static let answers = [
    Definition(
      "answer_share", "توزيع الإجابات", "Spread of answers",
      reading: LocalizedText(
        ar: "من كل مئة مجيب، كم اختاروا هذا الجواب أو هذه الأجوبة المتجاورة.",
        en: "Of every hundred who answered, how many gave this answer, or one of these neighbouring answers."),
      unit: "share, 0–1", formula: "answers ÷ base of the question",
      edges: "answers of one to four people: joined with their neighbours", source: "ISO 10004:2018"),
    Definition(
      "outside_base", "خارج النسبة", "Outside the base",
      reading: LocalizedText(
        ar: "كم لم يُحسب جوابهم في النسبة: لا ينطبق، أو لا يعرفون، أو تركوا السؤال.",
        en: "How many are in no base: it does not apply, they do not know, or they left it empty."), unit: "people",
      formula: "counts", edges: "one to four people: joined, or empty", source: "ISO 10004:2018"),
  ]
}
