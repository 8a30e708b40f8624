import Numerals
import Surveys

/// Reads the cells of one question's column as a form would have sent them.
struct AnswerCells {
  let column: Int
  /// Its question among those of the survey.
  let place: Int
  let question: Question
  /// Words that stand for an empty cell, and words of which nobody said what they mean.
  private let (missing, unsaid): (Set<String>, Set<String>)
  private let isNumbered: Bool
  /// Whether it has closed answers, so that few different cells stand in its column.
  private let isClosed: Bool
  /// How many cells said «does not apply», and how many were empty.
  private(set) var (notApplicable, empty) = (0, 0)
  /// What cells said that came before: a column has few different ones, and a long file many rows.
  private var readings: [String: Reading] = [:]
  private static let mostReadings = 256

  /// What a cell says.
  struct Reading {
    /// What was ticked or written; nothing in an empty cell, or in one with a word for what is missing.
    var values: [String] = []
    /// A word for an answer outside the base, where the question does not offer it and nobody said what it means.
    var foreignWord: String?
    fileprivate var isEmpty = false
    fileprivate var isNotApplicable = false
  }

  init(column: Int, place: Int, question: Question, words: MissingWords) {
    self.column = column
    self.place = place
    self.question = question
    let meanings = [(Choice.notApplicable, words.notApplicable), (Choice.dontKnow, words.dontKnow)]
    missing = Set(meanings.filter { $0.1 == .missing }.map(\.0))
    unsaid = Set(meanings.filter { $0.1 == nil }.map(\.0))
    isClosed = !question.choices.isEmpty
    isNumbered = question.choices.first.map { Int($0.value) != nil } ?? false
  }

  /// What a cell says, which is counted.
  mutating func read(_ cell: String) -> Reading {
    let reading = isClosed ? readings[cell] ?? kept(cell) : reading(cell)
    if reading.isEmpty { empty += 1 }
    if reading.isNotApplicable { notApplicable += 1 }
    return reading
  }

  private mutating func kept(_ cell: String) -> Reading {
    let reading = reading(cell)
    if readings.count < AnswerCells.mostReadings { readings[cell] = reading }
    return reading
  }

  private func reading(_ cell: String) -> Reading {
    let trimmed = cell.trimmed
    return Reading(
      values: values(trimmed, in: cell), foreignWord: isForeign(trimmed) ? trimmed : nil, isEmpty: trimmed.isEmpty,
      isNotApplicable: trimmed == Choice.notApplicable)
  }

  private func values(_ trimmed: String, in cell: String) -> [String] {
    guard !trimmed.isEmpty, !missing.contains(trimmed) else { return [] }
    switch question.kind {
    case .comment: return AnswerCells.isWord(trimmed) ? [] : [cell]
    case .multiple: return trimmed.split { $0 == ";" || $0 == "؛" }.map { $0.trimmed }.filter { !$0.isEmpty }
    default: return [isNumbered ? AnswerCells.whole(trimmed) : trimmed]
    }
  }

  private func isForeign(_ word: String) -> Bool {
    unsaid.contains(word) && !question.escapes.contains { $0.value == word }
  }

  private static func isWord(_ text: String) -> Bool { text == Choice.notApplicable || text == Choice.dontKnow }

  /// A whole number as programs write it: `4.0` and `٤` are 4.
  private static func whole(_ text: String) -> String {
    let parts = Digits.western(text).split(separator: /[.٫]/, maxSplits: 1, omittingEmptySubsequences: false)
    let isWhole = parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy { $0 == "0" }
    return isWhole ? String(parts[0]) : Digits.western(text)
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    let tail = drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }
}
