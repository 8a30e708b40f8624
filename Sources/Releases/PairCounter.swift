import Ballots
import Surveys

/// Counts pairs of answers to questions with an order: ratings, effort and recommendation. Cost of a ballot: the square
/// of the number of such questions, a few additions each.
struct PairCounter {
  private let questions: [(key: String, values: [String], places: [String: Int])]
  /// For each question and each later one, counts by answer to the one and to the other.
  private var sums: [[[Int]]]

  init(survey: Survey) {
    let questions = survey.questions.filter(\.isOrdered).map { question in
      let values = question.choices.map(\.value)
      return (
        key: question.key, values: values,
        places: Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
      )
    }
    self.questions = questions
    sums = questions.indices.map { one in
      questions[(one + 1)...].map { Array(repeating: 0, count: questions[one].values.count * $0.values.count) }
    }
  }

  mutating func count(_ answers: [String: Answer]) {
    let given = questions.map { question -> Int? in
      guard case .chosen(let value) = answers[question.key] else { return nil }
      return question.places[value]
    }
    for (one, index) in given.enumerated() {
      guard let index else { continue }
      for other in given.indices.dropFirst(one + 1) {
        guard let column = given[other] else { continue }
        sums[one][other - one - 1][index * questions[other].values.count + column] += 1
      }
    }
  }

  /// Takes the pairs of another crowd of the same survey in, save those of some questions.
  mutating func add(_ counter: PairCounter, without silent: Set<String> = []) {
    for one in sums.indices where !silent.contains(questions[one].key) {
      for other in sums[one].indices where !silent.contains(questions[one + 1 + other].key) {
        for cell in sums[one][other].indices { sums[one][other][cell] += counter.sums[one][other][cell] }
      }
    }
  }

  /// Every pair that was given, in the order of the survey.
  var counts: [PairCount] {
    var counts: [PairCount] = []
    for (one, rows) in zip(questions, sums) {
      let later = questions.drop { $0.key != one.key }.dropFirst()
      for (other, cells) in zip(later, rows) {
        for (cell, count) in cells.enumerated() where count > 0 {
          counts.append(
            PairCount(
              one: one.key, oneValue: one.values[cell / other.values.count], other: other.key,
              otherValue: other.values[cell % other.values.count], count: count))
        }
      }
    }
    return counts
  }
}

extension Question {
  /// Whether its answers stand in an order with more than two steps.
  fileprivate var isOrdered: Bool {
    switch kind {
    case .rating, .effort, .nps: true
    case .yesNo, .choice, .multiple, .comment: false
    }
  }
}
