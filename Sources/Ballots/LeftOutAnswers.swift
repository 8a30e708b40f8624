import Surveys

/// What is told of answers that a file holds and no form would have sent.
struct LeftOutAnswers {
  private var lines: [String: (question: Question, told: [Int], count: Int)] = [:]
  private static let mostTold = 10

  mutating func add(_ question: Question, line: Int) {
    var own = lines[question.key] ?? (question, [], 0)
    if own.count < Self.mostTold { own.told.append(line) }
    own.count += 1
    lines[question.key] = own
  }

  /// A note for each question, in the order of the first lines.
  var notes: [AnswersNote] {
    lines.values.sorted { ($0.told.first ?? 0, $0.question.key) < ($1.told.first ?? 0, $1.question.key) }.map {
      .leftOut($0.question, lines: $0.told, more: $0.count - $0.told.count)
    }
  }
}
