import Foundation

/// What a provider answered to a request. Its type is not asked for: some call their JSON a page.
package struct GatewayReply: Equatable, Sendable {
  /// Of HTTP.
  package let status: Int
  package let body: [UInt8]

  /// An answer that arrived whole; what was cut off is silence.
  package init(status: Int, body: [UInt8]) {
    self.status = status
    self.body = body
  }
}

/// Where a value stands in an answer: `data.access_token`, `messages.0.err_text`, or `.` for the whole body as a text.
struct AnswerPath: Hashable, Sendable {
  /// None for the whole body.
  let steps: [String]

  /// A path as it is written; `nil` where a step of it is empty, or a star, which is of lists.
  init?(_ text: String) {
    steps = text == "." ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if steps.contains("") || steps.contains("*") { return nil }
  }

  var isWhole: Bool { steps.isEmpty }
}

/// An answer that was looked into.
struct ReadReply {
  let status: Int
  private let whole: AnswerTree?
  private let tree: AnswerTree?

  init(_ reply: GatewayReply) {
    status = reply.status
    tree = AnswerTree(json: reply.body)
    let text = reply.body.count <= AnswerTree.most ? String(validating: reply.body, as: UTF8.self) : nil
    whole = text.map { .text($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  func value(at path: AnswerPath) -> AnswerTree? { path.isWhole ? whole : tree?.at(path.steps) }
}

extension Gateway {
  /// The token that a sign-in gave; `nil` where it gave none. Then no message was handed over, and each may be tried later.
  package func token(in reply: GatewayReply) -> String? { answered(signIn, in: reply) }

  /// The rest of the credit as the provider writes it, a number or an amount; `nil` where it does not say.
  package func balance(in reply: GatewayReply) -> String? {
    answered(balance, in: reply).flatMap { $0.utf8.count <= 40 ? $0 : nil }
  }

  private func answered(_ question: GatewayQuestion?, in reply: GatewayReply) -> String? {
    guard let question, (200...299).contains(reply.status) else { return nil }
    return ReadReply(reply).value(at: question.field)?.text
  }
}
