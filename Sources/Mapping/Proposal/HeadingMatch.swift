import Surveys
import Tables

/// How sure a proposal is of a column.
package enum Certainty: String, Sendable, CaseIterable, Comparable {
  /// It is called so.
  case certain
  /// It is called nearly so, and its cells fit.
  case likely
  /// Somebody has to decide.
  case unsure

  package static func < (one: Certainty, other: Certainty) -> Bool { one.order < other.order }
  private var order: Int { self == .certain ? 0 : self == .likely ? 1 : 2 }
}

/// Finds the question, or the answer, that a heading means.
struct HeadingMatch {
  /// A question with its names in one form.
  private struct Named {
    let question: Question
    let key: String
    let code: String
    let texts: [String]
    let words: [Set<String>]
  }

  private let named: [Named]
  /// From which share of common words on a question is named at all.
  private static let (alike, near) = (0.8, 0.5)

  init(_ survey: Survey) {
    named = survey.questions.map { question in
      let texts = [question.text.ar, question.text.en ?? ""].map { ArabicText.normalised($0.withoutPlaceholders) }
        .filter { !$0.isEmpty }
      return Named(
        question: question, key: question.key.bare, code: question.code?.bare ?? "", texts: texts,
        words: texts.map { Set($0.split(separator: " ").map(String.init)) })
    }
  }

  /// The question that a heading means, and how sure that is; `nil` for none. Of a heading in parts so many are taken off.
  func question(_ heading: String, parts: Int = 4) -> (Question, Certainty)? {
    if let found = named.first(where: { $0.question.key == heading }) { return (found.question, .certain) }
    let form = ArabicText.normalised(heading.withoutPlaceholders)
    let said = named.filter { $0.texts.contains(form) }
    if said.count == 1 { return (said[0].question, .certain) }
    let (last, behind) = (heading.lastPart, heading.behindCode)
    for name in [last, last.behindDash] {
      if let found = named.first(where: { $0.question.key == name }) { return (found.question, .certain) }
      let spelt = named.filter { $0.key == name.bare || !$0.code.isEmpty && $0.code == name.bare }
      if spelt.count == 1 { return (spelt[0].question, .likely) }
    }
    for text in [last, behind].compactMap(\.self) where parts > 0 && text != heading {
      if let (question, certainty) = question(text, parts: parts - 1) { return (question, max(certainty, .likely)) }
    }
    return nearest(form)
  }

  /// The question most of whose words stand in a heading, where no other is as near.
  private func nearest(_ form: String) -> (Question, Certainty)? {
    let words = Set(form.split(separator: " ").map(String.init))
    guard words.count > 1 else { return nil }
    let near = named.map { named in (named.question, named.words.map { words.likeness(to: $0) }.max() ?? 0) }
      .sorted { $0.1 > $1.1 }
    guard let best = near.first, best.1 >= HeadingMatch.near, near.count < 2 || near[1].1 < best.1 else { return nil }
    return (best.0, best.1 >= HeadingMatch.alike ? .likely : .unsure)
  }

  /// The answer of a question that a part of a heading means; `nil` for none.
  static func option(_ part: String, of question: Question) -> String? {
    let all = question.choices + question.escapes
    if let found = all.first(where: { $0.value == part || $0.value.bare == part.bare }) { return found.value }
    let form = ArabicText.normalised(part)
    let said = all.filter { choice in
      [choice.text.ar, choice.text.en ?? ""].contains { !$0.isEmpty && ArabicText.normalised($0) == form }
    }
    return said.count == 1 ? said[0].value : nil
  }
}

extension Set<String> {
  /// The share of words that two texts have in common (Sørensen and Dice), 0 to 1.
  fileprivate func likeness(to other: Set<String>) -> Double {
    count + other.count == 0 ? 0 : 2 * Double(intersection(other).count) / Double(count + other.count)
  }
}

extension String {
  /// Letters and digits alone, small: programs allow fewer signs in names than keys have.
  fileprivate var bare: String { lowercased().filter { $0.isLetter || $0.isNumber } }

  /// What stands behind the groups around a question.
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init)?.trimmedText ?? self }

  /// The same where groups stand before a dash.
  fileprivate var behindDash: String { split(separator: "-").last.map(String.init) ?? self }

  /// The words behind a code: `Q01. How was it?`.
  fileprivate var behindCode: String? {
    guard let dot = firstIndex(of: "."), distance(from: startIndex, to: dot) <= 20,
      self[..<dot].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "[]_".contains($0)) })
    else { return nil }
    return self[index(after: dot)...].trimmedText
  }

  /// Without what is filled in where a question is asked.
  fileprivate var withoutPlaceholders: String { replacing("{channel}", with: " ") }
}
