import Foundation

/// A reader who gave all answers of a label but one, and works out the last from what is published. Its input has lines
/// of words: `known BREAKDOWN LABEL QUESTION PEOPLE SUM` for what the reader gave, and
/// `seen MOMENT BREAKDOWN LABEL QUESTION INDICATOR BASE VALUE LOW HIGH` for what a page shows. Prints
/// `guess QUESTION ANSWER WAY`, the surest first; nothing where no figure speaks of one person more than are known.
@main
struct Isolate {
  static func main() throws {
    var (known, seen): ([Known], [Seen]) = ([], [])
    for line in try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if words.count == 6, words[0] == "known" { Known(words).map { known.append($0) } }
      if words.count == 10, words[0] == "seen" { Seen(words).map { seen.append($0) } }
    }
    let reading = Reading(seen)
    for known in known {
      let guesses = reading.sums(of: known).compactMap { $0.guess(without: known) }
      for guess in guesses.sorted(by: { $0.doubt < $1.doubt }) {
        print("guess\t\(known.question)\t\(guess.answer)\t\(guess.way)")
      }
    }
  }
}

/// What the reader gave to one question under one label.
struct Known {
  let breakdown: String
  let label: String
  let question: String
  let people: Int
  let sum: Double

  /// `nil` where the line cannot be read.
  init?(_ words: [String]) {
    guard let people = Int(words[4]), let sum = Double(words[5]) else { return nil }
    (breakdown, label, question, self.people, self.sum) = (words[1], words[2], words[3], people, sum)
  }
}

/// One figure of a page, at one moment.
struct Seen {
  let moment: Int
  let breakdown: String
  let label: String
  let question: String
  let indicator: String
  let base: Int
  let value: Double
  /// Between the ends of its interval, which tells the value again.
  let middle: Double?

  /// `nil` where nothing is shown.
  init?(_ words: [String]) {
    guard let moment = Int(words[1]), let base = Int(words[6]), let value = Double(words[7]) else { return nil }
    (breakdown, label, question, indicator) = (words[2], words[3], words[4], words[5])
    (self.moment, self.base, self.value) = (moment, base, value)
    middle = Double(words[8]).flatMap { low in Double(words[9]).map { (low + $0) / 2 } }
  }
}
