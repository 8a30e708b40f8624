import Surveys

extension Pictogram {
  /// What it shows, for whoever chooses it.
  var name: LocalizedText {
    switch self {
    case .star: LocalizedText(ar: "نجمة", en: "A star")
    case .welcome: LocalizedText(ar: "شخص يرحّب", en: "A person who welcomes")
    case .clock: LocalizedText(ar: "ساعة", en: "A clock")
    case .information: LocalizedText(ar: "ورقة مكتوبة", en: "A written page")
    case .question: LocalizedText(ar: "علامة استفهام", en: "A question mark")
    case .papers: LocalizedText(ar: "بطاقة بيانات", en: "A card with details")
    case .people: LocalizedText(ar: "جماعة من الناس", en: "A group of people")
    case .calendar: LocalizedText(ar: "تقويم", en: "A calendar")
    case .check: LocalizedText(ar: "علامة صح", en: "A tick")
    case .path: LocalizedText(ar: "طريق", en: "A road")
    case .talk: LocalizedText(ar: "حديث", en: "Talking")
    case .hands: LocalizedText(ar: "قلب", en: "A heart")
    case .parcel: LocalizedText(ar: "صندوق", en: "A parcel")
    case .home: LocalizedText(ar: "بيت", en: "A house")
    case .pencil: LocalizedText(ar: "قلم", en: "A pencil")
    }
  }

  /// Its lines on a square of 24, as an SVG path.
  var path: String {
    switch self {
    case .star: "M12 3l2.7 5.8 6.3.8-4.6 4.3 1.2 6.3L12 17l-5.6 3.2 1.2-6.3L3 9.6l6.3-.8z"
    case .welcome: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20q0-6 6-6t6 6M17 12l3-4M20 8v4M20 8h-4"
    case .clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2"
    case .information: "M6 3h12v18H6zM9 8h6M9 12h6M9 16h4"
    case .question:
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.3 9.5q.2-2.7 2.7-2.7t2.7 2.3q0 1.6-1.7 2.4-1 .6-1 2M12 16.8v.2"
    case .papers: "M3 6h18v12H3zM8.5 12a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM5.5 15.5q3-3 6 0M14 10h4M14 14h4"
    case .people:
      "M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6.5 19q0-6 5.5-6t5.5 6M5 11a2 2 0 1 0 0-4M2 16q0-3 3-3M19 11a2 2 0 1 1 0-4M22 16q0-3-3-3"
    case .calendar: "M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4"
    case .check: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12l3 3 5-6"
    case .path: "M6 21l3-18M18 21L15 3M12 4v3M12 10.5v3M12 17v3"
    case .talk: "M3 5h13v9H9l-3 3v-3H3zM19 9h2v9h-3v3l-3-3h-4"
    case .hands: "M12 20Q3 14 3 8.5 3 5 6.5 5 10 5 12 8q2-3 5.5-3Q21 5 21 8.5 21 14 12 20z"
    case .parcel: "M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9"
    case .home: "M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6"
    case .pencil: "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"
    }
  }
}
