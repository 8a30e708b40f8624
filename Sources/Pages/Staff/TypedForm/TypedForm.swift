import Surveys
package import Wording

/// What somebody typed into a form of the staff site, with what is wrong at its field: nothing typed is lost.
package struct TypedForm: Sendable {
  package private(set) var values: [String: String]
  package private(set) var problems: [String: any Phrase] = [:]

  /// A form as it was typed, or as it stands at first.
  package init(_ values: [String: String] = [:]) { self.values = values }

  /// What was typed into a field, without blanks around it; nothing where nobody sees any of it.
  package subscript(name: String) -> String {
    guard let typed = values[name], !typed.isUnseen else { return "" }
    let text = typed.drop(while: \.isWhitespace)
    return String(text.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Fills a field.
  package mutating func set(_ name: String, to value: String) { values[name] = value }

  /// Notes what is wrong at a field; the first problem stays.
  package mutating func note(_ problem: any Phrase, at name: String) {
    if problems[name] == nil { problems[name] = problem }
  }

  /// Whether something is wrong.
  package var isWrong: Bool { !problems.isEmpty }
}

/// What is wrong, above a form: each line leads to its field.
struct ProblemSummary {
  /// One problem.
  struct Line {
    let target: String
    let words: String
  }

  let heading: String
  let lines: [Line]

  /// The problems in the order of the fields; `nil` where there are none.
  init?(_ form: TypedForm, fields: [String], under title: any Phrase = LinksPhrase.problemsTitle, _ formats: Formats) {
    guard form.isWrong else { return nil }
    heading = formats.say(title)
    lines = fields.compactMap { name in
      form.problems[name].map { Line(target: name, words: formats.sentence($0)) }
    }
  }

  /// The problems of lists, each behind what its list is called, where many have the same; `nil` where there are none.
  init?(_ choices: [ChoiceView], _ formats: Formats) {
    lines = choices.compactMap { choice in
      choice.problem.map { problem in
        let isQuestion = choice.label.hasSuffix("؟") || choice.label.hasSuffix("?")
        return Line(target: choice.name, words: choice.label + (isQuestion ? " " : ": ") + problem)
      }
    }
    heading = formats.say(LinksPhrase.problemsTitle)
    guard !lines.isEmpty else { return nil }
  }
}

/// One field of a form.
struct FieldView {
  let name: String
  let label: String
  let hint: String?
  let problem: String?
  let describedBy: String?
  let value: String
  /// Its kind, as HTML writes it; a longer text has an area of its own.
  let type: String
  let isArea: Bool
  let direction: String
  /// Whether a page opens with the cursor in it.
  var isFirst = false

  /// A field with what was typed into it.
  init(
    _ name: String, _ label: some Phrase, hint: (any Phrase)? = nil, type: String = "text", direction: String = "auto",
    in form: TypedForm, _ formats: Formats
  ) {
    self.name = name
    self.label = formats.say(label)
    self.hint = hint.map { formats.say($0) }
    problem = form.problems[name].map { formats.sentence($0) }
    describedBy = FieldView.describedBy(name, hasHint: hint != nil, hasProblem: problem != nil)
    value = form.values[name] ?? ""
    self.type = type
    isArea = type == "area"
    self.direction = direction
  }

  /// The ids of what explains a field.
  static func describedBy(_ name: String, hasHint: Bool, hasProblem: Bool) -> String? {
    let ids = (hasProblem ? ["e-\(name)"] : []) + (hasHint ? ["h-\(name)"] : [])
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}

/// A list from which one line is chosen.
struct ChoiceView {
  /// Lines that belong together; without a label they stand by themselves.
  struct Group {
    let label: String?
    let entries: [PickerView.Entry]
  }

  let name: String
  let label: String
  let hint: String?
  let problem: String?
  let describedBy: String?
  let groups: [Group]

  /// A list with what was chosen.
  init(
    _ name: String, _ label: some Phrase, hint: (any Phrase)? = nil,
    groups: [(label: String?, entries: [(value: String, label: String)])], in form: TypedForm, _ formats: Formats
  ) {
    self.name = name
    self.label = formats.say(label)
    self.hint = hint.map { formats.say($0) }
    problem = form.problems[name].map { formats.sentence($0) }
    describedBy = FieldView.describedBy(name, hasHint: hint != nil, hasProblem: problem != nil)
    self.groups = groups.map { group in
      Group(
        label: group.label,
        entries: group.entries.map { entry in
          PickerView.Entry(value: entry.value, label: entry.label, isChosen: entry.value == form.values[name])
        })
    }
  }
}
