/// What a place in a template is filled with.
enum Placeholder: Hashable, Sendable {
  case text
  /// `966512345678`
  case number
  /// `+966512345678`
  case plusNumber
  /// The name that the telephone shows.
  case sender
  /// What we call the message.
  case reference
  /// The whole link.
  case link
  /// What follows `https://HOST/` in it.
  case linkEnd
  /// `ar` or `en`
  case language
  /// `invitation` or `reminder`
  case step
  /// What the provider calls its template for this step.
  case template
  /// The provider's word for the alphabet of the text.
  case alphabet
  /// What the sign-in gave.
  case token
  case credential(String)
  /// Two credentials as HTTP's basic authentication joins them: base64 of `user:secret`.
  case basic(user: String, secret: String)

  /// How they are written, for somebody who wrote another one.
  static let known = [
    "text", "number", "+number", "sender", "reference", "link", "link-end", "language", "step", "template", "alphabet",
    "token", "credential:NAME", "basic:NAME:NAME",
  ]

  /// A placeholder by what stands between the braces.
  init?(_ name: Substring) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("text", 1): self = .text
    case ("number", 1): self = .number
    case ("+number", 1): self = .plusNumber
    case ("sender", 1): self = .sender
    case ("reference", 1): self = .reference
    case ("link", 1): self = .link
    case ("link-end", 1): self = .linkEnd
    case ("language", 1): self = .language
    case ("step", 1): self = .step
    case ("template", 1): self = .template
    case ("alphabet", 1): self = .alphabet
    case ("token", 1): self = .token
    case ("credential", 2): self = .credential(parts[1])
    case ("basic", 3): self = .basic(user: parts[1], secret: parts[2])
    default: return nil
    }
  }

  /// As it is written in a file.
  var written: String {
    switch self {
    case .text: "{text}"
    case .number: "{number}"
    case .plusNumber: "{+number}"
    case .sender: "{sender}"
    case .reference: "{reference}"
    case .link: "{link}"
    case .linkEnd: "{link-end}"
    case .language: "{language}"
    case .step: "{step}"
    case .template: "{template}"
    case .alphabet: "{alphabet}"
    case .token: "{token}"
    case .credential(let name): "{credential:\(name)}"
    case .basic(let user, let secret): "{basic:\(user):\(secret)}"
    }
  }

  /// The credentials that it names.
  var credentials: [String] {
    switch self {
    case .credential(let name): [name]
    case .basic(let user, let secret): [user, secret]
    case .text, .number, .plusNumber, .sender, .reference, .link, .linkEnd, .language, .step, .template, .alphabet,
      .token:
      []
    }
  }

  /// What a request is about. What is about less may stand in it too.
  enum Subject: Int, Comparable {
    /// The charity alone.
    case account
    /// The template of a step.
    case template
    case message

    static func < (one: Subject, other: Subject) -> Bool { one.rawValue < other.rawValue }
  }

  /// What a request must be about for this to stand in it.
  var subject: Subject {
    switch self {
    case .sender, .token, .credential, .basic: .account
    case .step, .template: .template
    case .text, .number, .plusNumber, .reference, .link, .linkEnd, .language, .alphabet: .message
    }
  }
}
