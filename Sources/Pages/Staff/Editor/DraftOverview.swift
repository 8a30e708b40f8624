import Drafts
import Surveys
import Wording

/// What the template of a draft needs.
struct DraftOverview {
  /// Something that is wrong, with the way to its field.
  struct Fault {
    let href: String?
    let place: String
    let words: String
  }

  /// Something that leads on.
  struct Way {
    let href: String
    let label: String
  }

  /// What the program wrote down of how the draft came to be, with the words of the button that removes it.
  struct Report {
    let title: String
    let lines: [String]
    let drop: String
  }

  /// A scale of the list.
  struct ScaleLine {
    let href: String
    let words: String
    let uses: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let done: String?
  let confirmed: String?
  let alert: String?
  let text: String
  let faultsHeading: String
  let faults: [Fault]
  /// That notes in the file are lost when something is saved.
  let notes: String?
  let report: Report?
  let publishHref: String?
  let publish: String
  let ways: [Way]
  let questionsHeading: String
  let noQuestions: String?
  let questions: [QuestionLine]
  let add: String
  let looks: String
  /// The form as it is kept now, beside the questions where there is room.
  let phone: LooksView.Phone?
  let kinds: [Way]
  let scalesHeading: String
  let scaleLines: [ScaleLine]
  let addScale: String
  let discard: String
  let discardText: String
  let discardButton: String
  let revision: String
  let action: String
  let csrf: String

  /// The words of a draft.
  init(_ page: DraftPage) {
    let (frame, formats, draft) = (page.frame, page.frame.formats, page.draft)
    let root = draft.edited.root
    let said = [root.text("title", frame.language.rawValue), root.text("title", "ar")].first { !$0.isEmpty }
    let title = said ?? formats.say(EditorPhrase.noTitle)
    heading = formats.say(EditorPhrase.draftTitle(title: title, version: draft.name.version))
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    done = page.done.map { formats.say(DraftOverview.phrase($0)) }
    confirmed = page.confirmed
    alert = page.problem.map { formats.say($0 == .notWritable ? EditorPhrase.notWritable : .changedTitle) }
    text = formats.say(EditorPhrase.draftText)
    notes = draft.lostNotes.isEmpty ? nil : formats.say(EditorPhrase.lostNotes(lines: draft.lostNotes))
    let remarks = draft.edited.remarks
    report =
      remarks.isEmpty
      ? nil
      : Report(title: formats.say(FormFilePhrase.report), lines: remarks, drop: formats.say(FormFilePhrase.drop))
    faults = draft.findings.map { DraftOverview.fault($0, of: draft, frame) }
    faultsHeading = formats.say(faults.isEmpty ? EditorPhrase.noFindings : .findingsTitle(faults.count))
    publishHref = faults.isEmpty ? frame.link("\(draft.survey)/publish") : nil
    publish = formats.say(EditorPhrase.publish)
    ways = [
      (draft.path(of: .general), EditorPhrase.settings), ("\(draft.path)/looks", .looks),
      ("\(draft.path)/difference", .difference), ("\(draft.survey)/survey.yaml", .download),
    ].map { Way(href: frame.link($0), label: formats.say($1)) }
    questionsHeading = formats.say(EditorPhrase.questionsTitle)
    noQuestions = draft.edited.questions.isEmpty ? formats.say(EditorPhrase.noQuestions) : nil
    questions = draft.edited.questions.indices.map { index in
      QuestionLine(
        index, of: draft, revision: page.revisions.indices.contains(index) ? page.revisions[index] : "",
        focus: page.focus, frame)
    }
    add = formats.say(EditorPhrase.add)
    looks = formats.say(EditorPhrase.looks)
    phone =
      frame.language == .english
      ? LooksView.Phone(.english, of: draft, formats) ?? LooksView.Phone(.arabic, of: draft, formats)
      : LooksView.Phone(.arabic, of: draft, formats)
    kinds = QuestionType.allCases.map { type in
      let path = frame.link("\(draft.path)/questions/new")
      return Way(
        href: "\(path)\(path.contains("?") ? "&" : "?")type=\(type.rawValue)",
        label: formats.say(EditorPhrase.addOf(type)))
    }
    scalesHeading = formats.say(EditorPhrase.scales)
    scaleLines = draft.edited.scales.enumerated().map { index, name in
      ScaleLine(
        href: frame.link(draft.path(of: .scale(index))),
        words: formats.say(root[["scales", name]] ?? .empty, name: name),
        uses: formats.say(EditorPhrase.scaleUses(draft.edited.uses(ofScale: name))))
    }
    addScale = formats.say(EditorPhrase.addScale)
    discard = formats.say(EditorPhrase.discard)
    discardText = formats.say(EditorPhrase.discardText)
    discardButton = formats.say(EditorPhrase.discardButton)
    revision = page.revision
    action = frame.link(draft.path)
    csrf = frame.csrf
  }

  private static func phrase(_ done: DraftPage.Done) -> EditorPhrase {
    switch done {
    case .began: .began
    case .saved: .saved
    case .moved: .moved
    case .copied: .copied
    case .removed: .removed
    }
  }

  /// A finding with the way to its field and the name of the place.
  private static func fault(_ finding: DraftFinding, of draft: CheckedDraft, _ frame: StaffFrame) -> Fault {
    let (formats, field) = (frame.formats, finding.field ?? [])
    let words = formats.sentence(FieldProblem(finding.problem))
    guard let part = draft.part(of: field) else {
      let isQuestions = field == ["questions"]
      return Fault(
        href: isQuestions ? "#questions-title" : nil, place: formats.say(FieldName(field) ?? .questions), words: words)
    }
    let below = Array(field.dropFirst(part == .general ? 0 : 2))
    let rest = if case .scale = part { ScaleFields.field(below) } else { below }
    let place: EditorPhrase =
      switch part {
      case .question(let index): .questionTitle(index + 1)
      case .scale(let index): .scaleTitle(draft.edited.scales[index])
      case .general, .newQuestion: .generalTitle
      }
    let names = DraftOverview.names(of: part, in: draft.edited)
    let name = FieldName(rest).map { "، \(formats.say($0))" } ?? ""
    return Fault(
      href: "\(frame.link(draft.path(of: part)))#\(DraftFields.name(of: rest, among: names))",
      place: formats.say(place) + (formats.language == .arabic ? name : name.replacing("، ", with: ", ")), words: words)
  }

  /// The fields of a part's page, in order.
  private static func names(of part: DraftPart, in survey: EditedSurvey) -> [String] {
    let node = part.node(in: survey) ?? .empty
    return switch part {
    case .general: GeneralFields.names
    case .scale: ScaleFields.names(of: node)
    case .question, .newQuestion: QuestionFields.names(of: node)
    }
  }
}

/// A question in the list of a draft.
struct QuestionLine {
  /// A button that does something with the question.
  struct Change {
    let value: String
    let label: String
    /// The same with the question's place, for whoever does not see beside what it stands.
    let spoken: String
    let isFocus: Bool
  }

  let id: String
  let number: String
  let index: String
  let revision: String
  let href: String
  let words: String
  let kind: String
  let mistakes: [String]
  let changes: [Change]
  let remove: String
  let removeSpoken: String
  let removeText: String
  let removeButton: String

  /// A question at its place.
  init(_ index: Int, of draft: CheckedDraft, revision: String, focus: String?, _ frame: StaffFrame) {
    let (formats, question) = (frame.formats, draft.edited.questions[index])
    let spoken = formats.say(EditorPhrase.question(index + 1))
    func change(_ value: String, _ phrase: EditorPhrase) -> Change {
      let label = formats.say(phrase)
      return Change(
        value: value, label: label, spoken: "\(label): \(spoken)", isFocus: focus == "\(value)-\(index + 1)")
    }
    id = "q-\(index + 1)"
    number = formats.count(index + 1)
    self.index = String(index)
    self.revision = revision
    href = frame.link(draft.path(of: .question(index)))
    words = formats.words(of: question)
    var tags = QuestionType(rawValue: question.text("type")).map { [formats.say(EditorPhrase.typeName($0))] } ?? []
    if question.text("overall") == "true" { tags.append(formats.say(EditorPhrase.isOverall)) }
    if question.text("core") == "true" { tags.append(formats.say(EditorPhrase.isCore)) }
    if question[["show_if"]] != nil { tags.append(formats.say(EditorPhrase.hasCondition)) }
    let channels = question[["channels"]]?.items.count ?? 0
    if channels > 0 { tags.append(formats.say(EditorPhrase.hasChannels(channels))) }
    kind = tags.joined(separator: " · ")
    mistakes = draft.findings(of: .question(index)).map { formats.sentence(FieldProblem($0.problem)) }
    changes =
      (index > 0 ? [change("up", .up)] : [])
      + (index + 1 < draft.edited.questions.count ? [change("down", .down)] : []) + [change("copy", .copy)]
    remove = formats.say(EditorPhrase.remove)
    removeSpoken = "\(remove): \(spoken)"
    removeText = formats.say(EditorPhrase.removeText)
    removeButton = formats.say(EditorPhrase.removeButton)
  }
}
