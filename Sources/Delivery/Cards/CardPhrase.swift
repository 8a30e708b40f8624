import Surveys
import Wording

/// The words of the cards that carry a link.
enum CardPhrase: Phrase {
  case rightText
  case privacyText
  case cardTitle
  case scan
  case orType(address: String)
  case usedOnce
  case openUntil(Day)
  /// Said on the screen, above cards that are to be printed.
  case howToPrint
  case asTable
  case back
}
