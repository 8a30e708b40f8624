/// What can be wrong with a line of a list of phrases.
package enum ThemePhraseProblem: Error, Equatable, Sendable {
  /// Nothing stands behind `=` or `!`.
  case nothingBehindMark(String)
  /// It starts or ends with `…`, or starts with `.`.
  case noWordAtEnd
  /// `.` stands before its end.
  case endInside
  /// Between `/` and `/`, or between blanks, stands nothing that is a word.
  case noWord(String)
  /// What stands between `/` and `/` is read as several words.
  case severalWords(String)
  /// It has more `…` than are followed.
  case tooManyGaps(most: Int)
  /// It has more letters than a phrase needs.
  case tooLong(most: Int)
  /// The list has more lines than are read.
  case tooManyLines(most: Int)
}

/// A list of phrases as somebody writes it, one a line; empty lines are skipped.
package enum ThemeLines {
  /// What is wrong with a line, from 1.
  package struct Finding: Error, Equatable, Sendable {
    package let line: Int
    package let problem: ThemePhraseProblem
  }

  /// The most lines of a list.
  package static let most = 400

  /// Everything that is wrong with a list, in the order of its lines.
  package static func findings(in text: String) -> [Finding] {
    let lines = split(text)
    guard lines.count <= most else {
      return [Finding(line: most + 1, problem: .tooManyLines(most: most))]
    }
    return lines.enumerated().compactMap { index, line in
      do throws(ThemePhraseProblem) {
        _ = try ThemePhrase.phrases(of: line)
        return nil
      } catch { return Finding(line: index + 1, problem: error) }
    }
  }

  /// A list as it is kept: without blanks around its lines, and without empty ones at its ends.
  package static func tidied(_ text: String) -> String {
    let lines = split(text).map { line in line.split(separator: " ").joined(separator: " ") }
    let inner = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    return inner.joined(separator: "\n")
  }

  /// How many phrases a list has.
  package static func count(_ text: String) -> Int {
    split(text).count { !$0.allSatisfy(\.isWhitespace) }
  }

  static func split(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}

extension ThemePhraseProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .nothingBehindMark(let mark): "nothing stands behind ‘\(mark)’"
    case .noWordAtEnd: "the line has to start with a word, and to end with one"
    case .endInside: "‘.’ stands inside the line; it is the end of a clause"
    case .noWord(let part): "‘\(part)’ has no word where one is needed"
    case .severalWords(let part): "‘\(part)’ is several words; put a blank between them"
    case .tooManyGaps(let most): "the line has more than \(most) ‘…’"
    case .tooLong(let most): "the line has more than \(most) letters"
    case .tooManyLines(let most): "the list has more than \(most) lines"
    }
  }
}
