package import Surveys

/// How often each answer to one question was given: all that remains of ratings after a release.
package struct Tally: Equatable, Sendable {
  /// By value. A question has a dozen of them at most, and a page looks tens of thousands up: looking through a dozen
  /// short texts costs less than hashing one.
  private var entries: [Entry] = []

  private struct Entry: Equatable, Sendable {
    let value: String
    /// The value as a number on a scale, read once.
    let number: Int?
    var count: Int

    init(value: String, count: Int) {
      self.value = value
      number = Int(value)
      self.count = count
    }
  }

  /// A tally from counts; the values are those of `Question.choices`, `NA`, `DK`, `blank` and `text`.
  package init(_ counts: [String: Int] = [:]) {
    entries = counts.map { Entry(value: $0.key, count: $0.value) }.sorted { $0.value < $1.value }
  }

  /// How often an answer was given.
  package subscript(value: String) -> Int {
    for entry in entries where entry.value == value { return entry.count }
    return 0
  }

  /// Counts answers.
  package mutating func add(_ value: String, count: Int = 1) {
    let index = entries.firstIndex { $0.value >= value } ?? entries.count
    if index < entries.count, entries[index].value == value {
      entries[index].count += count
    } else {
      entries.insert(Entry(value: value, count: count), at: index)
    }
  }

  /// Takes the answers of another crowd in.
  package mutating func add(_ other: Tally) {
    for entry in other.entries { add(entry.value, count: entry.count) }
  }

  /// Every answer that was counted, in the order of their values.
  package var counts: [(value: String, count: Int)] { entries.map { ($0.value, $0.count) } }
  /// All answers together.
  package var total: Int { entries.reduce(0) { $0 + $1.count } }
  /// Whether anybody was asked.
  package var isEmpty: Bool { entries.allSatisfy { $0.count == 0 } }
  /// How many of those asked said that it does not apply.
  package var notApplicable: Int { self[Choice.notApplicable] }
  /// How many said that they do not know.
  package var dontKnow: Int { self[Choice.dontKnow] }
  /// How many left it empty.
  package var blank: Int { self[Choice.blank] }

  /// How often each answer on a numbered scale was given, lowest first.
  package func counts(_ values: ClosedRange<Int>) -> [Int] {
    var counts = Array(repeating: 0, count: values.count)
    for entry in entries {
      if let number = entry.number, values.contains(number) { counts[number - values.lowerBound] = entry.count }
    }
    return counts
  }

  /// Answers on a numbered scale, lowest first, with how often each was given.
  package func histogram(_ values: ClosedRange<Int>) -> [(value: Double, count: Int)] {
    zip(values, counts(values)).map { (Double($0), $1) }
  }
}

/// The name of the tally that counts whole ballots rather than the answers to a question.
package enum BallotCount {
  /// Stands where a question's key would.
  package static let question = "*"
  /// The only value that it counts.
  package static let value = "given"
}

/// One published count: so many people of a crowd gave this answer.
package struct Count: Equatable, Sendable {
  package let breakdown: Breakdown
  package let label: Label
  package let question: String
  package let value: String
  package let count: Int

  /// A count with its place.
  package init(breakdown: Breakdown, label: Label, question: String, value: String, count: Int) {
    self.breakdown = breakdown
    self.label = label
    self.question = question
    self.value = value
    self.count = count
  }
}
