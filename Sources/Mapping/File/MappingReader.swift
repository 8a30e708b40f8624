package import Surveys
import Tables

/// Reads a mapping and holds it against the survey and the charity, with every mistake and its line.
package struct MappingReader {
  package typealias Field = YAMLField<MappingProblem>

  private let survey: Survey
  private let organisation: Organisation
  /// What was read so far.
  private var mapping: AnswersMapping
  /// What says each of our columns.
  private var sayers: [String: [String]] = [:]
  private var headings: Set<String> = []

  private static let fields = [
    "mapping", "survey", "program", "dates", "zone", "whole_file", "columns", "left_out", "skip_rows",
  ]
  private static let columnFields = [
    "column", "use", "question", "option", "joined_by", "values", "others", "decide",
  ]
  /// What stands where somebody is still to decide.
  static let undecided = "?"
  /// What the clocks are called by which all others are told.
  static let utc = "UTC"
  private static let uses = ["day", "day_hijri"] + AnswersMapping.Use.dimensions.map(\.rawValue)

  /// The key of the survey for which a text is a mapping; `nil` where it does not say.
  package static func survey(of text: String) -> String? {
    Field(document: text, list: FindingList(file: ""))?.field("survey", required: false)?.scalar
  }

  /// Reads the text of a file for a survey.
  package static func read(
    _ text: String, file: String, survey: Survey, organisation: Organisation
  ) -> (mapping: AnswersMapping, findings: [MappingFinding]) {
    let list = FindingList<MappingProblem>(file: file)
    var reader = MappingReader(survey: survey, organisation: organisation)
    if let root = Field(document: text, list: list) { reader.read(root) }
    return (reader.mapping, list.findings)
  }

  private init(survey: Survey, organisation: Organisation) {
    self.survey = survey
    self.organisation = organisation
    mapping = AnswersMapping(survey: survey.key)
  }

  private mutating func read(_ root: Field) {
    root.allow(MappingReader.fields)
    if let format = root.field("mapping"), let text = format.string, text != "\(AnswersMapping.format)" {
      format.note(.otherFormat(text))
    }
    if let field = root.field("survey"), let key = field.text, key != survey.key {
      field.note(.otherSurvey(key, asked: survey.key))
    }
    mapping.program = root.field("program", required: false)?.choice(ExportProgram.self)
    if let order = root.field("dates", required: false)?.choice(DayOrder.self) { mapping.dates = order }
    if let field = root.field("zone", required: false), let name = field.text {
      mapping.zone = name == MappingReader.utc ? .utc : Zone(name)
      if mapping.zone == nil { field.note(.unknownZone(name)) }
    }
    if let whole = root.field("whole_file", required: false) { readWholeFile(whole) }
    for item in root.field("columns")?.items ?? [] { readColumn(item) }
    for item in root.field("left_out", required: false)?.items ?? [] {
      guard let heading = item.string?.trimmedText else { continue }
      note(heading, item)
      mapping.leftOut.append(heading)
    }
    for item in root.field("skip_rows", required: false)?.items ?? [] { readSkip(item) }
    checkSaid(root)
  }

  private mutating func readWholeFile(_ whole: Field) {
    whole.allow(["day"] + AnswersMapping.Use.dimensions.map(\.rawValue))
    for entry in whole.entries {
      guard let value = entry.string else { continue }
      if value == MappingReader.undecided { entry.note(.undecided(entry.name)) }
      if entry.name == "day" {
        if Day(value) == nil { entry.note(.badDay(value)) }
      } else if let dimension = Dimension(rawValue: entry.name), value != MappingReader.undecided {
        let known = organisation.keys(of: dimension)
        if !known.contains(value) { entry.note(.unknownValue(field: entry.name, value: value, known: known)) }
      }
      mapping.wholeFile[entry.name] = value
      sayers[entry.name, default: []].append("whole_file")
    }
  }

  private mutating func note(_ heading: String, _ field: Field) {
    if !headings.insert(heading).inserted { field.note(.repeatedColumn(heading)) }
  }

  private mutating func readColumn(_ item: Field) {
    let fields = item.fields(MappingReader.columnFields)
    guard let heading = item.field("column")?.string?.trimmedText else { return }
    note(heading, item)
    if fields["decide"] != nil { item.note(.undecided(heading)) }
    if fields["decide"] != nil, fields["question"] == nil, fields["use"] == nil { return }
    guard let use = use(of: heading, item, fields) else { return }
    var column = AnswersMapping.Column(heading, use)
    let known = meanings(of: use)
    for entry in fields["values"]?.entries ?? [] {
      guard let meaning = entry.string else { continue }
      check(meaning, known, of: heading, at: entry)
      column.values.append(AnswersMapping.Value(entry.name.trimmedText, meaning))
    }
    if let others = fields["others"], let meaning = others.string {
      check(meaning, known, of: heading, at: others)
      column.others = meaning
    }
    if case .option = use {} else { sayers[use.key, default: []].append(heading) }
    mapping.columns.append(column)
  }

  private func check(_ meaning: String, _ known: [String], of heading: String, at field: Field) {
    if meaning == MappingReader.undecided {
      field.note(.undecided("\(heading): \(field.name)"))
    } else if !meaning.isEmpty, !known.contains(meaning) {
      field.note(.unknownMeaning(meaning, column: heading, known: known))
    }
  }

  /// What a column is; `nil` with the reason noted.
  private func use(of heading: String, _ item: Field, _ fields: [String: Field]) -> AnswersMapping.Use? {
    guard let named = fields["question"] else {
      guard let use = fields["use"] else {
        item.note(.noUse(heading))
        return nil
      }
      switch use.choice(MappingReader.uses) {
      case "day"?: return .day
      case "day_hijri"?: return .dayHijri
      case let name?: return Dimension(rawValue: name).map { .place($0) }
      case nil: return nil
      }
    }
    if fields["use"] != nil { item.note(.twoUses(heading)) }
    guard let key = named.text else { return nil }
    guard let question = survey.question(key) else {
      named.note(.unknownQuestion(key, known: survey.questions.map(\.key)))
      return nil
    }
    if case .comment = question.kind, IdentifyingColumn.isOne(heading) { named.note(.identifying(heading)) }
    return answers(question, fields)
  }

  private func answers(_ question: Question, _ fields: [String: Field]) -> AnswersMapping.Use? {
    let several = if case .multiple = question.kind { true } else { false }
    for name in ["option", "joined_by"] { if !several { fields[name]?.note(.notSeveral(question.key)) } }
    guard let option = fields["option"] else { return .question(question.key, joinedBy: fields["joined_by"]?.string) }
    guard let key = option.text else { return nil }
    let known = question.values
    if !known.contains(key) { option.note(.unknownOption(key, question: question.key, known: known)) }
    return .option(key, of: question.key)
  }

  /// What a cell of a column may mean, besides nothing.
  private func meanings(of use: AnswersMapping.Use) -> [String] {
    switch use {
    case .day, .dayHijri: []
    case .place(let dimension): organisation.keys(of: dimension)
    case .question(let key, _): survey.question(key)?.values ?? []
    case .option: Tick.allCases.map(\.rawValue)
    }
  }

  private mutating func readSkip(_ item: Field) {
    item.allow(["column", "is"])
    guard let heading = item.field("column")?.string?.trimmedText, let values = item.field("is") else { return }
    if !headings.contains(heading) { item.note(.unmapped(heading)) }
    mapping.skips.append(AnswersMapping.Skip(heading, values.items.compactMap { $0.string?.trimmedText }))
  }

  /// Notes what is said twice, and what nothing says.
  private func checkSaid(_ root: Field) {
    let days = (sayers["day"] ?? []) + (sayers["day_hijri"] ?? [])
    if days.count > 1 { root.note(.saidTwice("day", by: days)) }
    for (key, by) in sayers.sorted(by: { $0.key < $1.key }) where by.count > 1 && !key.hasPrefix("day") {
      root.note(.saidTwice(key, by: by))
    }
    for column in mapping.columns {
      guard case .option(_, let question) = column.use, let whole = sayers[question] else { continue }
      root.note(.saidTwice(question, by: whole + [column.heading]))
    }
    for (option, columns) in Dictionary(grouping: mapping.columns.filter(\.isOption), by: \.use.name)
      .sorted(by: { $0.key < $1.key }) where columns.count > 1
    {
      root.note(.saidTwice(option, by: columns.map(\.heading)))
    }
    if days.isEmpty { root.note(.unsaid("day", known: [])) }
    for dimension in [Dimension.channel, .department] where sayers[dimension.rawValue] == nil {
      root.note(.unsaid(dimension.rawValue, known: organisation.keys(of: dimension)))
    }
  }
}

/// Whether one answer of several was ticked.
enum Tick: String, CaseIterable {
  case yes, no
}

extension Question {
  /// Every value that an answer to it may have; none of a comment.
  var values: [String] { (choices + escapes).map(\.value) }
}
