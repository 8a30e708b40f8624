import Surveys

extension CardPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .smsInvitation(let link): "Rate our service: \(link)"
    case .smsReminder(let link): "Your opinion still matters: \(link)"
    case .mailSubject: "How was our service to you?"
    case .greeting: "Peace be upon you"
    case .invitationText:
      "We served you a few days ago and would like to hear what you think. It takes no more than two minutes."
    case .rightText: "Rating is your right, and it does not affect the help that you receive."
    case .privacyText: "We do not ask your name, and nobody knows who answered."
    case .openForm: "Open the rating page"
    case .cardTitle: "Rate our service"
    case .scan: "Point your phone camera at this square"
    case .orType(let address): "Or open \(formats.code(address)) and type this code"
    case .usedOnce: "The code is good for one answer only."
    case .openUntil(let day): "It stays open until \(formats.day(day))."
    case .noMoreMessages: "I want no more rating messages"
    case .closing: "Thank you"
    }
  }
}
