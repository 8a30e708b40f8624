/// What the codes of one field mean.
struct ErrorTable: Equatable, Sendable {
  enum Meaning: Equatable, Sendable {
    /// Refused for the time being.
    case later(RefusalWord)
    /// Refused for good.
    case refused(RefusalWord)
    /// It leaves open whether the message was taken, such as “a duplicate”.
    case unknown
  }

  /// `nil` for the status of HTTP.
  let path: AnswerPath?
  let meanings: [String: Meaning]

  /// What the provider says here.
  func code(in reply: ReadReply) -> String? {
    guard let path else { return String(reply.status) }
    return reply.value(at: path)?.text
  }

  /// Why a code refuses, where the table is of codes and knows it.
  func word(of code: String) -> RefusalWord? {
    guard path != nil else { return nil }
    return switch meanings[code] {
    case .later(let word), .refused(let word): word
    case .unknown, nil: nil
    }
  }

  /// What it means, where the table says so.
  func answer(in reply: ReadReply) -> HandoverAnswer? {
    switch code(in: reply).flatMap({ meanings[$0] }) {
    case .later(let word): word.isOfAccount ? .unserved(word.rawValue) : .later(word.rawValue)
    case .refused(let word): word.isOfAccount ? .unserved(word.rawValue) : .refused(word.rawValue)
    case .unknown: .silence
    case nil: nil
    }
  }
}

/// Why a provider refuses, in a word that all of them share.
enum RefusalWord: String, Sendable, CaseIterable {
  /// It is none, or not reachable by SMS.
  case number
  /// It is empty, too long, or must not be sent.
  case text
  /// The sender's name is not registered.
  case sender
  /// The credit is used up.
  case balance
  /// The credentials are wrong, or may not be used from here.
  case signIn = "signin"
  /// Too much at once, or a fault that passes.
  case busy
  /// The provider has no template of this name and language, or has stopped it.
  case template

  /// Whether it tells of the charity's account rather than of the message: the next one would be refused as well.
  var isOfAccount: Bool {
    switch self {
    case .sender, .balance, .signIn, .template: true
    case .number, .text, .busy: false
    }
  }
}
