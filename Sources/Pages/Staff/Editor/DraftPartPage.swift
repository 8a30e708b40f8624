package import Drafts
package import Surveys
import Wording

/// The page on which one part of a draft is written: the survey's own fields, a scale or a question.
package struct DraftPartPage: Sendable {
  /// What became of what was sent.
  package enum Outcome: Sendable {
    /// Nothing went wrong.
    case looking
    /// Somebody else changed the part meanwhile; `nil` where it is gone. What was sent stands in the fields.
    case changedMeanwhile(now: SurveyNode?)
    case notWritable
  }

  package let frame: StaffFrame
  package let draft: CheckedDraft
  package let part: DraftPart
  /// What the fields say.
  package let node: SurveyNode
  /// What tells the part as it was opened from what it became since.
  package let revision: String
  package let channels: [ServiceChannel]
  package let outcome: Outcome
  /// The address of the part that was saved just now, whose words a browser need not keep any longer.
  package let confirmed: String?

  /// A part as it is written.
  package init(
    frame: StaffFrame, draft: CheckedDraft, part: DraftPart, node: SurveyNode, revision: String,
    channels: [ServiceChannel], outcome: Outcome = .looking, confirmed: String? = nil
  ) {
    self.frame = frame
    self.draft = draft
    self.part = part
    self.node = node
    self.revision = revision
    self.channels = channels
    self.outcome = outcome
    self.confirmed = confirmed
  }

  /// The page.
  package var html: String { Templates.render("draft-part", DraftPartView(self)) }
}

/// What the template of a part needs.
struct DraftPartView {
  /// A button of a form.
  struct Button {
    let value: String
    let label: String
  }

  /// What somebody else wrote meanwhile.
  struct Changed {
    let title: String
    let text: String
    let lines: [String]
    let lookHref: String?
    let look: String
  }

  /// The kind of a question, which may be changed.
  struct Kinds {
    let summary: String
    let text: String
    let choice: ChoiceView
    let button: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let lead: String?
  let done: String?
  let confirmed: String?
  let alert: String?
  let changed: Changed?
  let summary: ProblemSummary?
  let kept: KeptView
  let action: String
  let csrf: String
  let revision: String
  let type: String?
  let groups: [DraftGroup]
  let save: String
  let wording: Button?
  let adding: String?
  let kinds: [Button]
  let typeChange: Kinds?
  let back: String
  let backHref: String

  /// The words of a part.
  init(_ page: DraftPartPage) {
    let (frame, formats, draft) = (page.frame, page.frame.formats, page.draft)
    heading = DraftPartView.heading(page)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    confirmed = page.confirmed
    done = page.confirmed.map { _ in formats.say(EditorPhrase.saved) }
    if case .notWritable = page.outcome { alert = formats.say(EditorPhrase.notWritable) } else { alert = nil }
    let (form, names, groups) = DraftPartView.form(page)
    changed = DraftPartView.changed(page, names: names)
    summary =
      changed == nil && alert == nil
      ? ProblemSummary(form, fields: names, under: EditorPhrase.findingsTitle(form.problems.count), formats) : nil
    self.groups = groups
    kept = KeptView(draft.path(of: page.part), formats)
    action = frame.link(draft.path(of: page.part))
    csrf = frame.csrf
    revision = page.revision
    back = formats.say(EditorPhrase.back)
    backHref = frame.link(draft.path)
    let isQuestion = QuestionType(rawValue: page.node.text("type"))
    switch page.part {
    case .question, .newQuestion:
      type = page.node.text("type")
      lead = isQuestion.map { formats.say(EditorPhrase.typeHint($0)) }
      adding = formats.say(EditorPhrase.saveAndAdd)
      kinds = QuestionType.allCases.map {
        Button(value: "add:\($0.rawValue)", label: formats.say(EditorPhrase.typeName($0)))
      }
    case .general, .scale: (type, lead, adding, kinds) = (nil, nil, nil, [])
    }
    if case .question = page.part { typeChange = DraftPartView.kinds(page.node, formats) } else { typeChange = nil }
    if case .scale = page.part {
      let isEnds = page.node.hasEndsAlone
      wording = Button(
        value: isEnds ? "every" : "ends", label: formats.say(isEnds ? EditorPhrase.everyStep : .endsAlone))
    } else {
      wording = nil
    }
    let words: EditorPhrase
    if case .changedMeanwhile = page.outcome { words = .saveOver } else { words = .save }
    save = formats.say(words)
  }

  private static func heading(_ page: DraftPartPage) -> String {
    let formats = page.frame.formats
    switch page.part {
    case .general: return formats.say(EditorPhrase.generalTitle)
    case .scale(let index):
      let names = page.draft.edited.scales
      return formats.say(EditorPhrase.scaleTitle(names.indices.contains(index) ? names[index] : ""))
    case .question(let index): return formats.say(EditorPhrase.questionTitle(index + 1))
    case .newQuestion(let type): return formats.say(EditorPhrase.newQuestionTitle(type))
    }
  }

  /// The fields, in their order and in their groups.
  private static func form(_ page: DraftPartPage) -> (TypedForm, names: [String], [DraftGroup]) {
    let formats = page.frame.formats
    let findings = page.draft.findings(of: page.part)
    switch page.part {
    case .general:
      let general = GeneralFields(page.node, findings: findings, formats)
      return (general.fields.form, GeneralFields.names, general.groups)
    case .scale(let index):
      let names = page.draft.edited.scales
      let scale = ScaleFields(
        page.node, name: names.indices.contains(index) ? names[index] : "", findings: findings, formats)
      return (scale.fields.form, ScaleFields.names(of: scale.fields.node), scale.groups)
    case .question, .newQuestion:
      let question = QuestionFields(
        page.node, of: page.draft, as: page.part, findings: findings, channels: page.channels, formats)
      var groups = question.groups
      if case .newQuestion = page.part { groups.openAtFirstField() }
      return (question.fields.form, QuestionFields.names(of: page.node), groups)
    }
  }

  private static func changed(_ page: DraftPartPage, names: [String]) -> Changed? {
    guard case .changedMeanwhile(let now) = page.outcome else { return nil }
    let formats = page.frame.formats
    let lines = (now ?? .empty).differing(from: page.node).map { path, text in
      let name = path.joined(separator: ".")
      let label = formats.label(name)
      let field =
        path.last == "ar"
        ? formats.say(EditorPhrase.inArabic(label))
        : path.last == "en" ? formats.say(EditorPhrase.inEnglish(label)) : label
      return formats.say(
        EditorPhrase.changedNow(field: field, now: text.isEmpty ? formats.say(EditorPhrase.empty) : text))
    }
    return Changed(
      title: formats.say(EditorPhrase.changedTitle),
      text: formats.say(now == nil ? EditorPhrase.goneText : .changedText), lines: now == nil ? [] : lines,
      lookHref: now == nil ? nil : page.frame.link(page.draft.path(of: page.part)),
      look: formats.say(EditorPhrase.lookAgain))
  }

  private static func kinds(_ node: SurveyNode, _ formats: Formats) -> Kinds {
    let form = TypedForm(["kind": node.text("type")])
    return Kinds(
      summary: formats.say(EditorPhrase.changeType), text: formats.say(EditorPhrase.changeTypeText),
      choice: ChoiceView(
        "kind", FieldName.type,
        groups: [(nil, QuestionType.allCases.map { ($0.rawValue, formats.say(EditorPhrase.typeName($0))) })], in: form,
        formats), button: formats.say(EditorPhrase.changeTypeButton))
  }
}

extension [DraftGroup] {
  /// Has the page open with the cursor in the first field of a text.
  fileprivate mutating func openAtFirstField() {
    guard let group = first, let pair = group.rows.first?.pair else { return }
    var ar = pair.ar
    ar.isFirst = true
    self[0] = DraftGroup(
      group.title, hint: group.hint, [DraftFields.Row(pair: .init(ar: ar, en: pair.en))] + group.rows.dropFirst())
  }
}

/// What the script says when it finds words that were typed and never saved.
struct KeptView {
  /// The name under which they are kept.
  let id: String
  let title: String
  let text: String
  let back: String
  let drop: String

  /// The words for a form.
  init(_ id: String, _ formats: Formats) {
    self.id = id
    title = formats.say(EditorPhrase.keptTitle)
    text = formats.say(EditorPhrase.keptText)
    back = formats.say(EditorPhrase.keptBack)
    drop = formats.say(EditorPhrase.keptDrop)
  }
}
