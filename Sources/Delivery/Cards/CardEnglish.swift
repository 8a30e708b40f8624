import Wording

extension CardPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .rightText: "Rating is your right, and it does not affect the help that you receive."
    case .privacyText: "We do not ask your name, and nobody knows who answered."
    case .cardTitle: "Rate our service"
    case .scan: "Point your phone camera at this square"
    case .orType(let address): "Or open \(formats.code(address)) and type this code"
    case .usedOnce: "The code is good for one answer only."
    case .openUntil(let day): "It stays open until \(formats.day(day))."
    case .howToPrint:
      "Print this page from the browser's menu (Ctrl+P) on A4 paper, six cards a sheet; cut along the dashed line and "
        + "shuffle them."
    case .asTable: "Download the cards as a table (CSV)"
    case .back: "Back to the cards"
    }
  }
}
