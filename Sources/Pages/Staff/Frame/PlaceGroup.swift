import Wording

/// A part of the navigation.
enum PlaceGroup: String, CaseIterable, Phrase {
  case results, listening, improving, administration

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .results: "النتائج"
    case .listening: "الاستماع"
    case .improving: "التحسين"
    case .administration: "الإدارة"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .results: "Results"
    case .listening: "Listening"
    case .improving: "Improving"
    case .administration: "Administration"
    }
  }
}
