import Numerals

/// One answer that can be ticked: the value that a form sends and a tally counts, and its words.
package struct Choice: Equatable, Sendable {
  package let value: String
  package let text: LocalizedText
}

extension Choice {
  /// The value of «does not apply», in forms, files and tallies.
  package static let notApplicable = "NA"
  /// The value of «I don't know».
  package static let dontKnow = "DK"
  /// The value under which a tally counts those who were asked and left it empty.
  package static let blank = "blank"
  /// The value under which a tally counts written comments.
  package static let written = "text"
  /// Keys that no option may have, for they would be taken for these values, whose letters people write small too.
  package static let reserved: Set<String> = ["na", "dk", blank, written]
}

extension Question {
  /// Every substantive answer that can be ticked, in the order of the scale (least favourable first).
  /// Empty for a comment.
  package var choices: [Choice] {
    switch kind {
    case .rating(let scale), .effort(let scale):
      zip(scale.values, scale.labels).map { Choice(value: String($0), text: $1) }
    case .nps: (0...10).map { Choice(value: String($0), text: LocalizedText(number: $0)) }
    case .yesNo(let partly):
      [Choice(value: "yes", text: LocalizedText(ar: "نعم", en: "Yes"))]
        + (partly.map { [Choice(value: "partly", text: $0)] } ?? [])
        + [Choice(value: "no", text: LocalizedText(ar: "لا", en: "No"))]
    case .choice(let options), .multiple(let options): options.map { Choice(value: $0.key, text: $0.text) }
    case .comment: []
    }
  }

  /// The answers that are in no base: «I don't know» and «does not apply», where they are offered.
  package var escapes: [Choice] {
    guard !choices.isEmpty else { return [] }
    let unknown = dontKnow.map { [Choice(value: Choice.dontKnow, text: $0)] } ?? []
    let foreign = Choice(value: Choice.notApplicable, text: LocalizedText(ar: "لا ينطبق", en: "Does not apply"))
    return unknown + (allowsNotApplicable ? [foreign] : [])
  }

  /// What an answer counts for when it tells whether something was done: yes, no, or outside the base.
  /// `nil` for questions and answers that tell no such thing.
  package func counting(of value: String) -> Option.Counting? {
    switch kind {
    case .yesNo: value == "yes" ? .yes : ["partly", "no"].contains(value) ? .no : nil
    case .choice(let options): options.first { $0.key == value }?.counting
    default: nil
    }
  }

  /// The answer that an address names by its value, in Western, Arabic-Indic or Persian digits; `nil` for nonsense.
  package func answer(named text: some StringProtocol) -> String? {
    let value = Digits.western(text)
    return (choices + escapes).contains { $0.value == value } ? value : nil
  }

  /// The ordered scale of a rating or effort question.
  package var scale: Scale? {
    switch kind {
    case .rating(let scale), .effort(let scale): scale
    default: nil
    }
  }
}
