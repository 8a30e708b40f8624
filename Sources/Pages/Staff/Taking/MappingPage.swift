import Ballots
package import Mapping
import Surveys
import Wording

/// Where somebody says what each column of an export is, prefilled as it is proposed: columns as counts of their cells, and
/// no row.
package struct MappingPage: Sendable {
  package let frame: StaffFrame
  package let form: MappingForm
  /// What is open, by the names of the fields.
  package let problems: [String: MappingForm.Problem]
  /// What is wrong with the rows, read as was chosen.
  package let findings: [TakingFinding]
  /// Where what was chosen is had as a file.
  package let download: String

  /// A form, as it is proposed or as it was sent.
  package init(
    frame: StaffFrame, form: MappingForm, problems: [String: MappingForm.Problem] = [:], findings: [TakingFinding] = [],
    download: String
  ) {
    self.frame = frame
    self.form = form
    self.problems = problems
    self.findings = findings
    self.download = download
  }

  /// The page.
  package var html: String { Templates.render("mapping", MappingView(self)) }
}

/// What the template of that page needs.
struct MappingView {
  /// One column of the file.
  struct Column {
    let heading: String
    let lines: [String]
    let choice: ChoiceView
    let cells: [ChoiceView]
    /// For what its cells are shown.
    let shownName: String
    let shown: String
  }

  /// Columns that stand together; those that nobody has to look at are folded, and it says so.
  struct Group {
    let fold: String?
    let columns: [Column]
  }

  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let promise: String
  let summary: ProblemSummary?
  let findings: FindingsView?
  let action: String
  let csrf: String
  let wholeTitle: String
  let wholeText: String
  let whole: [ChoiceView]
  let groups: [Group]
  let look: String
  let save: String
  let kept: String
  let download: String
  let downloadHref: String

  /// The words and choices of the page.
  init(_ mapping: MappingPage) {
    let (frame, formats, chosen) = (mapping.frame, mapping.frame.formats, mapping.form)
    heading = formats.say(MappingPhrase.title)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = TakenFile.Kind.answers.tabs(on: frame)
    text = formats.say(MappingPhrase.text(survey: formats(chosen.proposal.survey.title), chosen.proposal.program))
    promise = formats.say(MappingPhrase.promise)
    var form = TypedForm(chosen.fields)
    for (name, problem) in mapping.problems { form.note(MappingPhrase.problem(problem), at: name) }
    let dimensions = MappingView.openDimensions(chosen)
    if let day = mapping.problems["day"] { form.note(MappingPhrase.problem(day), at: "dates") }
    findings = FindingsView(
      mapping.findings, heading: formats.say(TakingPhrase.findings(mapping.findings.count)),
      text: formats.say(TakingPhrase.findingsText), column: \.problem.column,
      wrong: { formats.say(TakingFindingPhrase.wrong($0.problem)) },
      right: { formats.say(TakingFindingPhrase.right($0.problem)) }, formats)
    action = frame.link(frame.path)
    csrf = frame.csrf
    wholeTitle = formats.say(MappingPhrase.wholeFile)
    wholeText = formats.say(MappingPhrase.wholeText)
    whole = MappingView.dates(form, formats) + dimensions.map { MappingView.whole($0, chosen, form, formats) }
    let columns = chosen.proposal.columns.indices.map { index in
      (isSettled: chosen.isSettled(index), column: MappingView.column(index, chosen, form, formats))
    }
    let open = columns.filter { !$0.isSettled || $0.column.choice.problem != nil }.map(\.column)
    let settled = columns.filter { $0.isSettled && $0.column.choice.problem == nil }.map(\.column)
    groups =
      [Group(fold: nil, columns: open)]
      + (settled.isEmpty ? [] : [Group(fold: formats.say(MappingPhrase.settled(settled.count)), columns: settled)])
    summary = ProblemSummary(whole + open.flatMap { [$0.choice] + $0.cells }, formats)
    look = formats.say(MappingPhrase.look)
    save = formats.say(MappingPhrase.save)
    kept = formats.say(MappingPhrase.kept)
    download = formats.say(MappingPhrase.download)
    downloadHref = frame.link(mapping.download)
  }

  /// What no column says.
  private static func openDimensions(_ form: MappingForm) -> [Dimension] {
    let said = form.proposal.columns.indices.compactMap { form.use($0) }
    return AnswersMapping.Use.dimensions.filter { !said.contains(.place($0)) }
  }

  private static func open(_ formats: Formats) -> (value: String, label: String) {
    ("", formats.say(LinksPhrase.choose))
  }

  private static func dates(_ form: TypedForm, _ formats: Formats) -> [ChoiceView] {
    let orders = DayOrder.allCases.map { ($0.rawValue, formats.say(MappingPhrase.order($0))) }
    let clocks = [("own", MappingPhrase.ownClocks), ("utc", .utcClocks)].map { ($0.0, formats.say($0.1)) }
    return [
      ChoiceView("dates", MappingPhrase.dates, groups: [(nil, [open(formats)] + orders)], in: form, formats),
      ChoiceView("clocks", MappingPhrase.clocks, groups: [(nil, clocks)], in: form, formats),
    ]
  }

  private static func whole(
    _ dimension: Dimension, _ chosen: MappingForm, _ form: TypedForm, _ formats: Formats
  ) -> ChoiceView {
    let organisation = chosen.proposal.organisation
    let entries = organisation.keys(of: dimension).map { key in
      (key, formats(organisation.name(of: key, in: dimension) ?? LocalizedText(ar: key)))
    }
    let groups = [(label: String?.none, entries: [open(formats)] + entries)]
    guard dimension != .language else {
      return ChoiceView(dimension.rawValue, MappingPhrase.language, groups: groups, in: form, formats)
    }
    return ChoiceView(dimension.rawValue, label(dimension), groups: groups, in: form, formats)
  }

  private static func label(_ dimension: Dimension) -> LinksPhrase {
    switch dimension {
    case .channel: .channel
    case .department: .department
    case .mode, .arm: .mode
    case .language: .tongue
    }
  }

  private static func column(
    _ index: Int, _ chosen: MappingForm, _ form: TypedForm, _ formats: Formats
  ) -> Column {
    let column = chosen.proposal.columns[index]
    let heading = formats.foreign(column.heading)
    var lines = [formats.say(MappingPhrase.answers(filled: column.values.filled, empty: column.values.empty))]
    let told = chosen.told(index)
    if !told.isEmpty {
      let cells = told.map { "\(formats.foreign($0.text)) (\(formats.count($0.count)))" }
      lines.append(formats.say(MappingPhrase.cells(cells, more: column.values.values.count > told.count)))
    }
    let asked = column.taken.flatMap { meant($0.use, chosen, formats) }
    lines.append(formats.say(MappingPhrase.suggested(column.reason, asked)))
    let meanings = chosen.meanings(index).map { ($0.value, formats($0.text)) }
    return Column(
      heading: column.heading, lines: lines,
      choice: ChoiceView(
        "c\(index)", MappingPhrase.meaning(column: heading), groups: choices(chosen, formats), in: form, formats),
      cells: chosen.cells(index).prefix(MappingForm.mostCells).enumerated().map { place, cell in
        ChoiceView(
          "v\(index)-\(place)", MappingPhrase.cell(formats.foreign(cell.written), column: heading),
          groups: [
            (nil, [open(formats), (MappingForm.nothing, formats.say(MappingPhrase.nothing))] + meanings)
          ], in: form, formats)
      }, shownName: "w\(index)", shown: chosen["c\(index)"])
  }

  /// The question that a column may be.
  private static func meant(_ use: AnswersMapping.Use, _ form: MappingForm, _ formats: Formats) -> String? {
    switch use {
    case .question(let key, _), .option(_, let key): form.proposal.survey.question(key).map { words(of: $0, formats) }
    case .day, .dayHijri, .place: nil
    }
  }

  /// The words of a question, whatever the channel is called that stands in them.
  private static func words(of question: Question, _ formats: Formats) -> String {
    formats(question.text.filling("channel", with: LocalizedText(ar: "…", en: "…")))
  }

  /// What a column can be.
  private static func choices(
    _ form: MappingForm, _ formats: Formats
  ) -> [(label: String?, entries: [(value: String, label: String)])] {
    let survey = form.proposal.survey
    let places = AnswersMapping.Use.dimensions.map { dimension in
      let name = dimension == .language ? formats.say(MappingPhrase.language) : formats.say(label(dimension))
      return (MappingForm.code(of: .place(dimension)), name)
    }
    let own = [
      open(formats), (MappingForm.leftOut, formats.say(MappingPhrase.leftOut)),
      (MappingForm.code(of: .day), formats.say(MappingPhrase.day)),
      (MappingForm.code(of: .dayHijri), formats.say(MappingPhrase.dayHijri)),
    ]
    let questions = survey.questions.map {
      (MappingForm.code(of: .question($0.key, joinedBy: nil)), words(of: $0, formats))
    }
    let options = survey.questions.compactMap {
      question -> (label: String?, entries: [(value: String, label: String)])? in
      guard case .multiple = question.kind else { return nil }
      let answers = (question.choices + question.escapes).map {
        (MappingForm.code(of: .option($0.value, of: question.key)), formats($0.text))
      }
      return (formats.say(MappingPhrase.optionsOf(question: words(of: question, formats))), answers)
    }
    return [(nil, own + places), (formats.say(MappingPhrase.questions), questions)] + options
  }
}
