package import Surveys

/// The words of the cards that carry a link.
package enum CardPhrase: Phrase {
  case rightText
  case privacyText
  case cardTitle
  case scan
  case orType(address: String)
  case usedOnce
  case openUntil(Day)
}
