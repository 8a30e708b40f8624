package import Surveys

/// The words of messages, letters and cards that carry a link.
package enum CardPhrase: Phrase {
  case smsInvitation(link: String)
  case smsReminder(link: String)
  case mailSubject
  case greeting
  case invitationText
  case rightText
  case privacyText
  case openForm
  case cardTitle
  case scan
  case orType(address: String)
  case usedOnce
  case openUntil(Day)
  case noMoreMessages
  case closing
}
