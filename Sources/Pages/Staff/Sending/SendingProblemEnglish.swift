import Wording

extension SendingPhrase {
  static func english(_ problem: String, _ formats: Formats) -> String {
    switch problem {
    case "number": "A number that is wrong, or takes no message"
    case "landline": "A landline, at which no text message arrives"
    case "address": "An address that is wrong or refused"
    case "mailbox full": "A mailbox that is full"
    case "text": "A text that the provider does not take"
    case "busy": "Too much at once for the provider"
    case "unreadable": "A contact that its key does not open"
    case "balance": "The credit is used up"
    case "sender": "The sender's name is not accepted"
    case "signin": "The provider refuses the credentials"
    case "template": "The provider has not approved the template, or has stopped it"
    case "unreachable", "smtp": "The provider could not be reached"
    default: "A reason that the provider gave, \(formats.code(problem))"
    }
  }
}
