import Wording

extension CarriersPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Who carries messages"
    case .text:
      "By whom links, reminders and reports go out: a mail server, and a provider of text messages. Secrets are kept sealed and never shown again. After saving, the site starts again within seconds."
    case .saved: "Saved."
    case .trial: "Send a message to yourselves"
    case .mailTitle: "E-mail"
    case .server: "Mail server and user"
    case .serverHint:
      "Such as \(formats.code("smtps://rida@mail.example.org:465")). Leave it empty where nothing goes by mail."
    case .password: "Password"
    case .from: "Sender's address"
    case .saveMail: "Save e-mail"
    case .smsTitle: "Text messages"
    case .provider: "Provider"
    case .nobody: "Nobody"
    case .show: "Show its fields"
    case .senderName: "Sender's name"
    case .senderHint: "As it is registered with the provider; telephones show it."
    case .credential(let name): formats.code(name)
    case .saveSMS: "Save text messages"
    case .keptSecret: "Kept. Leave it empty to keep it."
    case .fixed: "Whoever runs the server has set this."
    }
  }
}
