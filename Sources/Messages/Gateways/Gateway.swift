package import Surveys

/// A provider that takes text messages, as a file in `Senders/` describes it: what is sent to it, and what its answers
/// and receipts mean. Only a value: whoever has a line sends the requests and hands the replies back.
package struct Gateway: Equatable, Sendable {
  /// Its name among settings, such as `unifonic`.
  package let key: String
  package let name: LocalizedText
  /// What a charity should know before it relies on it.
  package let note: LocalizedText
  /// What others learn when messages go this way, to be read before it is taken; `nil` where it is no more than of any
  /// text message.
  package let discloses: LocalizedText?
  /// The names of what a charity must give besides the sender's name, such as `app-id`.
  package let credentials: [String]
  /// What the provider calls each alphabet; empty where it does not ask.
  let alphabets: [MessageLength.Alphabet: String]
  /// The texts that the provider keeps itself; `nil` where each message brings its own.
  let templates: GatewayTemplates?
  /// How a token is got before anything else; `nil` where none is needed.
  let signIn: GatewayQuestion?
  /// How one message is handed over.
  let send: GatewayCall
  let accepted: AcceptedRule
  let errors: [ErrorTable]
  /// How the rest of the credit is asked for; `nil` where nobody knows.
  let balance: GatewayQuestion?
  /// What its receipts look like; `nil` where nobody knows.
  package let receipts: ReceiptRule?

  /// Whether a token must be got before messages are handed over.
  package var signsIn: Bool { signIn != nil }
  /// The host to which messages are handed over, such as `api.example.sa`; `nil` where a charity's own setting names it.
  package var host: String? {
    guard case .literal(let text) = send.url.pieces.first else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    // A placeholder may stand right behind the first slashes, or end the host.
    guard parts.count > 2, !parts[2].isEmpty, parts.count > 3 || send.url.pieces.count == 1 else { return nil }
    return String(parts[2])
  }
  /// Whether it can be asked for anything of the account: the rest of the credit, or which texts it sends.
  package var tellsState: Bool { balance != nil || templates?.question != nil }
}

/// One message to one person. It writes itself without either.
package struct GatewayMessage: Equatable, Sendable, CustomStringConvertible {
  package let text: String
  /// With its country, such as `+966512345678`.
  package let number: String
  /// What we call it, for providers that repeat this in their receipts.
  package let reference: String
  /// What the text says, for providers that have words of their own for it; `nil` where nobody asks.
  package let parts: Parts?

  /// What a message is about, whatever its words.
  package struct Parts: Equatable, Sendable {
    package let step: MessageStep
    package let language: Language
    package let link: String

    /// A step with its link, in a language.
    package init(step: MessageStep, language: Language, link: String) {
      self.step = step
      self.language = language
      self.link = link
    }
  }

  /// A text for a number.
  package init(text: String, number: String, reference: String, parts: Parts? = nil) {
    self.text = text
    self.number = number
    self.reference = reference
    self.parts = parts
  }

  package var description: String { "message \(reference)" }

  /// The number without its plus; `nil` where it is not written with its country.
  var digits: String? {
    guard number.first == "+" else { return nil }
    let digits = number.utf8.dropFirst()
    guard (8...15).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return String(number.dropFirst())
  }
}

/// What the provider knows a charity by. It writes itself without its values.
package struct GatewayCredentials: Equatable, Sendable, CustomStringConvertible {
  /// The name that the telephone shows.
  package let sender: String
  /// The others by name.
  let values: [String: String]

  /// A sender's name, and the credentials that the provider's file names.
  package init(sender: String, values: [String: String]) {
    self.sender = sender
    self.values = values
  }

  package var description: String { "credentials: \(values.keys.sorted().joined(separator: ", "))" }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// A letter or a digit of ASCII.
  var isLetterOrDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
