package import Tables

/// Reads an XLSForm: the sheets `survey`, `choices` and `settings` of a workbook (xlsform.org).
package struct XLSFormReader {
  private let survey: XLSFormSheet
  private let choices: XLSFormSheet?
  private let settings: XLSFormSheet?
  private var form = ForeignForm(.xlsform)
  private var lists: [String: [ForeignOption]] = [:]
  private var listsWithMedia: Set<String> = []
  private var groups: [Group] = []
  private var titles: [String] = []
  private var required = 0

  /// A group that is open while its rows are read.
  private struct Group {
    let condition: FormCondition
    let conditionText: String
    let isRepeated: Bool
    /// The list of all its rows.
    let list: String
  }

  /// Reads the sheets of a workbook.
  /// - Throws: that it is no XLSForm, and what is missing.
  package static func read(_ book: SheetBook) throws(FormFault) -> ForeignForm {
    func sheet(_ name: String) -> XLSFormSheet? {
      book.pages.first { $0.name.trimmed.lowercased() == name }.map(XLSFormSheet.init)
    }
    guard let survey = sheet("survey") else { throw .noSheet("survey", found: book.pages.map(\.name)) }
    for column in ["type", "name"] where !survey.has(column) { throw .noColumn(column, sheet: "survey") }
    var reader = XLSFormReader(survey: survey, choices: sheet("choices"), settings: sheet("settings"))
    reader.readSettings(of: book)
    reader.readChoices()
    for row in survey.rows { reader.read(row) }
    reader.close()
    return reader.form
  }

  /// The same without an error to be thrown on.
  package static func form(in book: SheetBook) -> Result<ForeignForm, FormFault> {
    do throws(FormFault) { return .success(try read(book)) } catch { return .failure(error) }
  }

  private init(survey: XLSFormSheet, choices: XLSFormSheet?, settings: XLSFormSheet?) {
    (self.survey, self.choices, self.settings) = (survey, choices, settings)
  }

  // MARK: The form

  private static let sheets: Set<String> = ["survey", "choices", "settings"]
  private static let knownSettings: Set<String> = [
    "form_title", "form_id", "default_language", "version", "style", "name", "rida",
  ]
  private static let knownColumns: Set<String> = [
    "type", "name", "label", "hint", "guidance_hint", "relevant", "required", "required_message", "constraint",
    "constraint_message", "calculation", "appearance", "default", "choice_filter", "read_only", "parameters",
    "repeat_count", "media", "rida", "trigger", "kobo--score-choices", "$xpath", "$kuid", "$autoname", "notes", "note",
    "comment", "disabled",
  ]

  private mutating func readSettings(of book: SheetBook) {
    let others = book.pages.map(\.name).filter { !XLSFormReader.sheets.contains($0.trimmed.lowercased()) }
    if !others.isEmpty { note(.otherSheets(others)) }
    var told = ""
    if let settings, let row = settings.rows.first {
      form.title[""] = settings.text("form_title", of: row)
      form.name = settings.text("form_id", of: row)
      form.own = settings.text("rida", of: row)
      told = settings.text("default_language", of: row)
      let unread = settings.others(than: XLSFormReader.knownSettings)
      if !unread.isEmpty { note(.settings(unread)) }
    }
    let unread = survey.others(than: XLSFormReader.knownColumns)
    if !unread.isEmpty { note(.settings(unread)) }
    let own = told.isEmpty || told.lowercased() == "default" ? [] : [FormLanguage.code(told)]
    form.languages = (own + survey.languages + (choices?.languages ?? [])).reduce(into: []) {
      if !$1.isEmpty, !$0.contains($1) { $0.append($1) }
    }
  }

  private mutating func note(_ loss: FormLoss) { form.notes.append(FormNote(place: .form, loss: loss)) }

  private mutating func readChoices() {
    guard let choices else { return }
    for row in choices.rows {
      let (list, code) = (choices.text("list_name", of: row), choices.text("name", of: row))
      guard !list.isEmpty, !code.isEmpty else { continue }
      lists[list, default: []].append(
        ForeignOption(
          code: code, text: choices.words("label", of: row), counts: choices.text("rida_counts", of: row)))
      if !choices.words("media", of: row).isEmpty { listsWithMedia.insert(list) }
    }
  }

  /// What can be told when all rows are read: of which language the words are that tell none.
  private mutating func close() {
    if required > 0 { note(.required(required)) }
    if !titles.isEmpty { note(.groupTitles(titles)) }
    if survey.rows.count == XLSFormSheet.mostRows {
      form.questions.append(
        ForeignQuestion(
          place: .row(sheet: survey.name, survey.rows.last?.line ?? 0, name: ""), name: "", text: Words(),
          kind: .left(.tooManyRows(most: XLSFormSheet.mostRows))))
    }
    form.tellLanguage()
  }

  /// How deep groups may lie in each other for their conditions to be read.
  private static let deepest = 20

  // MARK: Rows

  private mutating func read(_ row: XLSFormSheet.Row) {
    let written = survey.text("type", of: row)
    guard !written.isEmpty, !["yes", "true"].contains(survey.text("disabled", of: row).lowercased()) else { return }
    let name = survey.text("name", of: row)
    switch XLSFormType(written) {
    case .beginGroup, .scoreGroup: open(row, isRepeated: false)
    case .beginRepeat: open(row, isRepeated: true)
    case .endGroup, .endRepeat: if !groups.isEmpty { groups.removeLast() }
    case .left(let loss): add(row, name, .left(loss))
    case .text: add(row, name, .text)
    case .number: add(row, name, number(row))
    case .range: add(row, name, range(row))
    case .scoreRow: add(row, name, list: groups.last?.list ?? "", withOther: false) { .one($0, isOrdered: true) }
    case .one(let list, let withOther):
      let isOrdered = survey.text("appearance", of: row).lowercased().contains("likert")
      add(row, name, list: list, withOther: withOther) { .one($0, isOrdered: isOrdered) }
    case .many(let list, let withOther): add(row, name, list: list, withOther: withOther) { .many($0) }
    }
  }

  private mutating func open(_ row: XLSFormSheet.Row, isRepeated: Bool) {
    let text = survey.text("relevant", of: row)
    let isDeep = groups.count >= XLSFormReader.deepest
    groups.append(
      Group(
        condition: isDeep ? .unreadable : ConditionReader.read(text), conditionText: text.short, isRepeated: isRepeated,
        list: survey.text("kobo--score-choices", of: row)))
    let title = survey.words("label", of: row).anyText
    if !title.isEmpty { titles.append(title) }
  }

  private mutating func add(
    _ row: XLSFormSheet.Row, _ name: String, list: String, withOther: Bool,
    _ kind: ([ForeignOption]) -> ForeignQuestion.Kind
  ) {
    guard var options = lists[list] else { return add(row, name, .left(.missingList(list))) }
    if withOther {
      var words = Words("غير ذلك", in: "ar")
      words["en"] = "Other"
      options.append(ForeignOption(code: "other", text: words))
    }
    add(row, name, kind(options), list: list, losses: withOther ? [.otherWords] : [])
  }

  private mutating func add(
    _ row: XLSFormSheet.Row, _ name: String, _ kind: ForeignQuestion.Kind, list: String = "", losses: [FormLoss] = []
  ) {
    var question = ForeignQuestion(
      place: .row(sheet: survey.name, row.line, name: name), name: name, text: survey.words("label", of: row),
      kind: kind)
    question.help = survey.words("hint", of: row)
    question.list = list
    question.own = survey.text("rida", of: row)
    question.losses = losses + self.losses(of: row, list)
    let (outer, relevant) = (groups.prefix(XLSFormReader.deepest + 1), survey.text("relevant", of: row))
    question.condition = (outer.map(\.condition) + [ConditionReader.read(relevant)]).reduce(.truth(true)) { $0.and($1) }
    question.conditionText = (outer.map(\.conditionText) + [relevant.short]).filter { !$0.isEmpty }.joined(
      separator: " and ")
    let isQuestion = if case .left = kind { false } else { true }
    if isQuestion, groups.contains(where: \.isRepeated) { question.kind = .left(.repeated) }
    if ["yes", "true", "true()", "1"].contains(survey.text("required", of: row).lowercased()) { required += 1 }
    form.questions.append(question)
  }

  /// What of a row is lost beside its question.
  private func losses(of row: XLSFormSheet.Row, _ list: String) -> [FormLoss] {
    var losses: [FormLoss] = []
    let constraint = survey.text("constraint", of: row)
    if !constraint.isEmpty { losses.append(.constraint(constraint)) }
    let preset = [survey.text("default", of: row), survey.text("calculation", of: row)].first { !$0.isEmpty }
    if let preset { losses.append(.presetAnswer(preset)) }
    if !survey.words("guidance_hint", of: row).isEmpty { losses.append(.secondHint) }
    if !survey.text("media", of: row).isEmpty || listsWithMedia.contains(list) { losses.append(.media) }
    if !survey.text("choice_filter", of: row).isEmpty { losses.append(.optionFilter) }
    if survey.text("parameters", of: row).lowercased().contains("randomize=true") { losses.append(.randomOrder) }
    return losses
  }

  // MARK: Numbers

  /// A typed number with the bounds that its constraint sets.
  private func number(_ row: XLSFormSheet.Row) -> ForeignQuestion.Kind {
    let constraint = survey.text("constraint", of: row).filter { !$0.isWhitespace }
    let match = constraint.wholeMatch(of: #/\.(>=?)(\d{1,3})and\.(<=?)(\d{1,3})/#)
    guard let match, let low = Int(match.2), let high = Int(match.4) else { return .number(low: nil, high: nil) }
    return .number(low: match.1 == ">" ? low + 1 : low, high: match.3 == "<" ? high - 1 : high)
  }

  /// A row of numbers, by what its parameters say.
  private func range(_ row: XLSFormSheet.Row) -> ForeignQuestion.Kind {
    let text = survey.text("parameters", of: row).lowercased()
    let pairs = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.compactMap { pair -> (String, Int?)? in
      let parts = pair.split(separator: "=")
      return parts.count == 2 ? (String(parts[0]), Int(parts[1])) : nil
    }
    let values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    guard let low = values["start"] ?? 1, let high = values["end"] ?? 10, let step = values["step"] ?? 1, step == 1,
      (-1000...1000).contains(low), (low + 1...low + 10).contains(high)
    else { return .left(.number) }
    return .steps(low...high, first: Words(), last: Words())
  }
}
