import Drafts
import Surveys
import Wording

/// The form of one question.
struct QuestionFields {
  let draft: CheckedDraft
  let part: DraftPart
  let channels: [ServiceChannel]
  let fields: DraftFields
  private let type: QuestionType?

  /// Lines for options beyond those that are written.
  private static let spareLines = 3

  /// The fields of a question.
  init(
    _ node: SurveyNode, of draft: CheckedDraft, as part: DraftPart, findings: [DraftFinding],
    channels: [ServiceChannel],
    _ formats: Formats
  ) {
    (self.draft, self.part, self.channels) = (draft, part, channels)
    type = QuestionType(rawValue: node.text("type"))
    fields = DraftFields(node, findings, names: QuestionFields.names(of: node), formats)
  }

  /// Every field in its order, so that what is wrong leads to one.
  static func names(of node: SurveyNode) -> [String] {
    let lines = (node[["options"]]?.items.count ?? 0) + spareLines
    let options = (0..<lines).flatMap { line in ["ar", "en", "key", "counts"].map { "options.\(line).\($0)" } }
    return ["text.ar", "text.en", "scale", "partly.ar", "partly.en"] + options + [
      "max_length", "help.ar", "help.en", "dont_know.ar", "dont_know.en", "not_applicable", "overall", "core",
      "picture",
      "show_if.question", "show_if.is", "channels", "policy", "key", "code",
    ]
  }

  private var formats: Formats { fields.formats }

  /// The groups of fields.
  var groups: [DraftGroup] {
    let core = fields.checks("core", [("true", formats.say(EditorPhrase.coreText))], hint: .coreHint)
    let words = DraftGroup(formats.say(FieldName.text), [fields.pair("text"), core])
    return [words] + answers + [
      DraftGroup(formats.say(EditorPhrase.more), folded: more, isOpen: isSaid("help", "dont_know", "picture")),
      DraftGroup(
        formats.say(EditorPhrase.condition), folded: condition, isOpen: isSaid("show_if", "channels")),
      DraftGroup(formats.say(EditorPhrase.forFigures), folded: figures, isOpen: isWrong("key", "code", "policy")),
    ]
  }

  /// Whether a folded group has something to show.
  private func isSaid(_ names: String...) -> Bool { names.contains { fields.node[[$0]] != nil } }

  private func isWrong(_ names: String...) -> Bool { names.contains { fields.form.problems[$0] != nil } }

  /// What may be answered.
  private var answers: [DraftGroup] {
    let title = formats.say(EditorPhrase.answers)
    return switch type {
    case .rating, .effort: [DraftGroup(title, [scale] + overall)]
    case .yesNo: [DraftGroup(title, [fields.pair("partly")])]
    case .choice, .multiple:
      [DraftGroup(title, hint: formats.say(EditorPhrase.optionsHint), options)]
    case .comment: [DraftGroup(title, [fields.field("max_length", hint: .usually("500"))])]
    case .nps, nil: []
    }
  }

  private var scale: DraftFields.Row {
    let isOwn = fields.node[["scale"]].map { $0.text.isEmpty } ?? false
    let entries = draft.edited.scales.map { name in
      (value: name, label: formats.say(draft.edited.root[["scales", name]] ?? .empty, name: name))
    }
    if isOwn { return DraftFields.Row(note: formats.say(EditorPhrase.ownScale)) }
    return fields.choice("scale", entries)
  }

  private var overall: [DraftFields.Row] {
    type == .rating ? [fields.checks("overall", [("true", formats.say(EditorPhrase.overallText))])] : []
  }

  private var options: [DraftFields.Row] {
    let count = fields.node[["options"]]?.items.count ?? 0
    return (0..<count + QuestionFields.spareLines).map { index in
      let legend = formats.say(EditorPhrase.optionLine(index + 1))
      func move(_ value: String, _ phrase: EditorPhrase) -> DraftFields.Line.Move {
        let label = formats.say(phrase)
        return .init(value: "\(value):\(index)", label: label, spoken: "\(label): \(legend)")
      }
      let counting = fields.choice(
        "options.\(index).counts",
        [("", formats.say(EditorPhrase.notCounted))]
          + [Option.Counting.yes, .no, .out].map { ($0.rawValue, formats.say(EditorPhrase.counted($0))) })
      return DraftFields.Row(
        line: .init(
          legend: legend, pair: fields.words("options.\(index)", label: legend),
          more: "\(formats.say(EditorPhrase.forFigures)): \(legend)",
          isOpen: ["key", "counts"].contains { fields.form.problems["options.\(index).\($0)"] != nil },
          key: FieldView("options.\(index).key", FieldName.key, direction: "ltr", in: fields.form, formats),
          counting: type == .choice ? counting.choice : nil,
          moves: (0 < index && index < count ? [move("up", .optionUp)] : [])
            + (index + 1 < count ? [move("down", .optionDown)] : [])))
    }
  }

  private var more: [DraftFields.Row] {
    let unknown = type == .comment ? [] : [fields.pair("dont_know")]
    return [fields.pair("help", type: "area")] + unknown
      + [
        fields.checks("not_applicable", [("false", formats.say(EditorPhrase.notApplicableText))]),
        fields.choice("picture", pictures),
      ]
  }

  private var pictures: [(value: String, label: String)] {
    [(value: "", label: formats.say(EditorPhrase.noPicture))]
      + Pictogram.allCases.map { (value: $0.rawValue, label: formats($0.name)) }
  }

  private var condition: [DraftFields.Row] {
    let own = if case .question(let index) = part { index } else { draft.edited.questions.count }
    let earlier = draft.edited.questions.prefix(own).enumerated().filter { $0.1.text("type") != "comment" }
      .filter { !$0.1.text("key").isEmpty }
    let entries =
      [(value: "", label: formats.say(EditorPhrase.noCondition))]
      + earlier.map { index, question in
        (value: question.text("key"), label: "\(formats.count(index + 1)). \(formats.words(of: question))")
      }
    let decider = fields.node.text("show_if", "question")
    let answers = draft.readable?.question(decider).map { $0.choices + $0.escapes } ?? []
    let boxes = fields.checks("show_if.is", answers.map { ($0.value, formats($0.text)) })
    return [fields.choice("show_if.question", entries, hint: .conditionHint)]
      + (decider.isEmpty ? [] : [boxes])
      + [fields.checks("channels", channels.map { ($0.key, formats($0.name)) }, hint: .channelsHint)]
  }

  private var figures: [DraftFields.Row] {
    let policies =
      [(value: "", label: formats.say(EditorPhrase.noPolicy))]
      + PolicyPiece.allCases.map { (value: $0.rawValue, label: formats($0.name)) }
    return [fields.choice("policy", policies), fields.field("key", hint: .keyHint), fields.field("code")]
  }
}

extension Formats {
  /// The words of a question in this language, or in Arabic, or that it has none.
  func words(of question: SurveyNode) -> String {
    let said = [question.text("text", language.rawValue), question.text("text", "ar")].first { !$0.isEmpty }
    return said ?? say(EditorPhrase.noWords)
  }

  /// A scale in words: its ends, and its name where there is room for a mark.
  func say(_ scale: SurveyNode, name: String) -> String {
    func end(_ node: SurveyNode?) -> String {
      let said = [node?.text(language.rawValue), node?.text("ar")].compactMap { $0 }.first { !$0.isEmpty }
      return said ?? "…"
    }
    let ends =
      scale.hasEndsAlone
      ? (scale[["labels", "first"]], scale[["labels", "last"]]) : (scale.steps.first, scale.steps.last)
    return "\(end(ends.0)) … \(end(ends.1)) (\(code(name)))"
  }
}
