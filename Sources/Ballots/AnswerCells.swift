import Numerals
import Surveys

/// Reads the cells of one question's column as a form would have sent them.
struct AnswerCells {
  let column: Int
  let question: Question
  /// Words that stand for an empty cell, and words of which nobody said what they mean.
  private let (missing, unsaid): (Set<String>, Set<String>)
  private let isNumbered: Bool
  /// How many cells said «does not apply», and how many were empty.
  private(set) var (notApplicable, empty) = (0, 0)

  init(column: Int, question: Question, words: MissingWords) {
    self.column = column
    self.question = question
    let meanings = [(Choice.notApplicable, words.notApplicable), (Choice.dontKnow, words.dontKnow)]
    missing = Set(meanings.filter { $0.1 == .missing }.map(\.0))
    unsaid = Set(meanings.filter { $0.1 == nil }.map(\.0))
    isNumbered = question.choices.first.map { Int($0.value) != nil } ?? false
  }

  /// What was ticked or written in a cell; nothing in an empty one, or in one with a word for what is missing.
  mutating func values(_ cell: String) -> [String] {
    let trimmed = cell.trimmed
    if trimmed.isEmpty { empty += 1 }
    if trimmed == Choice.notApplicable { notApplicable += 1 }
    guard !trimmed.isEmpty, !missing.contains(trimmed) else { return [] }
    switch question.kind {
    case .comment: return AnswerCells.isWord(trimmed) ? [] : [cell]
    case .multiple: return trimmed.split { $0 == ";" || $0 == "؛" }.map { $0.trimmed }.filter { !$0.isEmpty }
    default: return [isNumbered ? AnswerCells.whole(trimmed) : trimmed]
    }
  }

  /// The word for an answer outside the base that stands in a cell, where the question does not offer it and nobody said
  /// what it means.
  func foreignWord(in cell: String) -> String? {
    let word = cell.trimmed
    guard unsaid.contains(word), !question.escapes.contains(where: { $0.value == word }) else { return nil }
    return word
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
