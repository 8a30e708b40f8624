/// When a message counts as taken: only when all of this holds.
struct AcceptedRule: Equatable, Sendable {
  /// A field that must say one of a few texts.
  struct Field: Equatable, Sendable {
    let path: AnswerPath
    let allowed: [String]
  }

  /// Of HTTP, all between 200 and 299.
  let statuses: [Int]
  let fields: [Field]
  /// What must be there and say something.
  let present: [AnswerPath]
  /// What must not be there, or say nothing.
  let absent: [AnswerPath]
  /// The list in which the number must stand.
  let holds: AnswerPath?
  /// The list in which it must not.
  let lacks: AnswerPath?
  /// What the provider calls the message; `nil` where it knows it by our name.
  let reference: AnswerPath?

  /// Whether a body is asked for anything at all: a page about maintenance has a good status too.
  var looksIntoBody: Bool { !fields.isEmpty || !present.isEmpty || holds != nil }

  func isMet(by reply: ReadReply, number: String) -> Bool {
    statuses.contains(reply.status)
      && fields.allSatisfy { allows(reply.value(at: $0.path), at: $0.path) }
      && present.allSatisfy { reply.value(at: $0)?.isEmpty == false }
      && absent.allSatisfy { reply.value(at: $0)?.isEmpty != false }
      && holds.map { reply.value(at: $0)?.holds(number: number) == true } != false
      && !isRejected(in: reply, number: number)
  }

  /// Whether a text at a place is one of those that go with a message taken.
  func allows(_ value: AnswerTree?, at path: AnswerPath) -> Bool {
    guard let text = value?.text else { return false }
    return fields.contains { $0.path == path && $0.allowed.contains(text) }
  }

  /// Whether the number stands in the list of those that were not taken.
  func isRejected(in reply: ReadReply, number: String) -> Bool {
    lacks.map { reply.value(at: $0)?.holds(number: number) == true } == true
  }
}
