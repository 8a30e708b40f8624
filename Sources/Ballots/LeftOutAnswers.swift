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

  /// A line for each question: why, and on which lines of the file.
  var notes: [String] {
    lines.values.sorted { ($0.told.first ?? 0, $0.question.key) < ($1.told.first ?? 0, $1.question.key) }.map { own in
      let more = own.count - own.told.count
      let places = own.told.map(String.init).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
      return "‘\(own.question.key)’ is asked only \(Self.rule(of: own.question)); left out, as the form does, on line"
        + "\(own.count == 1 ? "" : "s") \(places)"
    }
  }

  private static func rule(of question: Question) -> String {
    let channels = question.channels.map { "through \($0.sorted().joined(separator: ", "))" }
    let condition = question.condition.map { condition in
      "of those who answer ‘\(condition.question)’ with \(condition.values.joined(separator: " or "))"
    }
    return [channels, condition].compactMap(\.self).joined(separator: " and ")
  }
}
