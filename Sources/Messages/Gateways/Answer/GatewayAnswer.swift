extension Gateway {
  /// What became of a message, by the answer to its request. It is taken only where everything says so; where nobody
  /// knows, it is silence, and must not be handed over again blindly.
  package func answer(_ reply: GatewayReply, to message: GatewayMessage) -> HandoverAnswer {
    guard let number = message.digits else { return .refused(RefusalWord.number.rawValue) }
    let read = ReadReply(reply)
    if accepted.isMet(by: read, number: number) { return .taken(reference: reference(in: read, of: message)) }
    if accepted.isRejected(in: read, number: number) { return .refused(RefusalWord.number.rawValue) }
    return errors.lazy.compactMap { $0.answer(in: read) }.first ?? unlisted(read, message)
  }

  /// What receipts will call the message.
  private func reference(in reply: ReadReply, of message: GatewayMessage) -> String? {
    guard let path = accepted.reference else { return send.names(.reference) ? message.reference : nil }
    return reply.value(at: path)?.text.flatMap(ReceiptRule.reference)
  }

  /// What no table lists.
  private func unlisted(_ reply: ReadReply, _ message: GatewayMessage) -> HandoverAnswer {
    let status = "http \(reply.status)"
    switch reply.status {
    case 429, 503: return .later(status)
    case 200...299:
      // A code that is none of success is a refusal; no code is no answer.
      return code(in: reply).map { .refused(ProblemCode($0, of: message)?.text ?? status) } ?? .silence
    case 401: return .unserved(RefusalWord.signIn.rawValue)
    case 400...499: return .refused(code(in: reply).flatMap { ProblemCode($0, of: message)?.text } ?? status)
    default: return .silence
    }
  }

  /// The first code that the body holds and that does not go with success. The body as a whole is none.
  private func code(in reply: ReadReply) -> String? {
    for table in errors {
      guard let path = table.path, !path.isWhole, let value = reply.value(at: path) else { continue }
      if let code = value.text, !accepted.allows(value, at: path) { return code }
    }
    return nil
  }
}

/// A provider's code as it may be kept and shown: short, and nothing of the message in it.
struct ProblemCode {
  let text: String

  /// Digits in a row; seven tell most of a number.
  private static let mostDigits = 6

  /// `nil` where it is longer than any code, is words, or could be a piece of the number, the text or the link.
  init?(_ code: String, of message: GatewayMessage? = nil) {
    let isCode = code.utf8.allSatisfy { $0.isLetterOrDigit || "-._".utf8.contains($0) }
    let runs = code.utf8.split { !$0.isDigit }
    guard isCode, (1...24).contains(code.utf8.count), runs.allSatisfy({ $0.count <= ProblemCode.mostDigits }) else {
      return nil
    }
    // Shorter ones stand in a text by chance.
    let told = message.map { [$0.text, $0.number, $0.parts?.link ?? ""] } ?? []
    if code.utf8.count > 3, told.contains(where: { $0.contains(code) }) { return nil }
    text = code
  }
}
