package import Ballots
import CSV
package import Surveys
package import Tables

/// A file of another program made into a table of answers as a mapping says, with everything in it that the mapping does
/// not say.
package struct MappedTable: Sendable {
  /// The table in columns of ours, on the lines of the file; `nil` where the columns are not those of the mapping.
  package let table: Table?
  /// What keeps the file from being read by the mapping at all.
  package let faults: [MappingProblem]
  /// The cells that the mapping does not know.
  package let findings: [AnswersDocument.Finding]
  /// How many rows were left out, as the mapping says.
  package let skipped: Int
  /// The headings of the file by the columns of ours into which they went; of those that several went into, none.
  private let headings: [String: String]

  /// Reads a table.
  /// - Parameter bounds: the days that may be meant, and by whose clocks they are told.
  package init(_ table: Table, by mapping: AnswersMapping, survey: Survey, in bounds: DayBounds) {
    let heads = table.header.cells.map(\.trimmedText)
    faults = MappedTable.faults(heads, mapping)
    guard faults.isEmpty else {
      (self.table, findings, skipped, headings) = (nil, [], 0, [:])
      return
    }
    var reader = MappedRowReader(heads, mapping, survey, bounds)
    let rows = table.rows.compactMap { reader.read($0) }
    self.table = Table(table, headings: reader.columns, rows: rows)
    (findings, skipped) = (reader.findings, reader.skipped)
    headings = Dictionary(
      mapping.columns.filter { !$0.isOption }.map { ($0.use.key, $0.heading) }, uniquingKeysWith: { first, _ in first })
  }

  /// That the mapping and the file speak of the same columns.
  private static func faults(_ heads: [String], _ mapping: AnswersMapping) -> [MappingProblem] {
    let (known, found) = (mapping.headings, Set(heads))
    let doubled = Dictionary(grouping: heads, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    let absent = (mapping.columns.map(\.heading) + mapping.leftOut).filter { !found.contains($0) }
    return doubled.map { .repeatedHeading($0) } + heads.filter { !known.contains($0) }.map { .unmapped($0.visible) }
      + absent.map { .absent($0) }
  }

  /// What is wrong with the file and its rows: what the mapping does not know, or else what the reader of answers found,
  /// told by the headings of the file.
  package func findings(_ document: AnswersDocument) -> [AnswersDocument.Finding] {
    guard findings.isEmpty else { return findings }
    return document.findings.map { finding in
      AnswersDocument.Finding(line: finding.line, problem: finding.problem.called { headings[$0] ?? $0 })
    }
  }
}

/// Reads the rows of a file by its mapping.
private struct MappedRowReader {
  /// A column of the file with what is known of it.
  private struct Source {
    let index: Int
    let column: AnswersMapping.Column
    let meanings: MeaningTable
    let target: Int
  }

  /// The columns of ours, in the order in which they come up.
  let columns: [String]
  private(set) var findings: [AnswersDocument.Finding] = []
  private(set) var skipped = 0
  private let width: Int
  private let sources: [Source]
  private let whole: [String]
  private let skips: [(index: Int, values: Set<String>)]
  private let mapping: AnswersMapping
  private let survey: Survey
  private let bounds: DayBounds

  init(_ heads: [String], _ mapping: AnswersMapping, _ survey: Survey, _ bounds: DayBounds) {
    (self.mapping, self.survey, self.bounds, width) = (mapping, survey, bounds, heads.count)
    let places = Dictionary(heads.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let constant = mapping.wholeFile.sorted { $0.key < $1.key }
    var targets = constant.map(\.key)
    for column in mapping.columns where !targets.contains(column.use.key) { targets.append(column.use.key) }
    (columns, whole) = (targets, constant.map(\.value))
    sources = mapping.columns.compactMap { column in
      guard let index = places[column.heading], let target = targets.firstIndex(of: column.use.key) else { return nil }
      return Source(index: index, column: column, meanings: MeaningTable(column), target: target)
    }
    skips = mapping.skips.compactMap { skip in places[skip.heading].map { ($0, Set(skip.values)) } }
  }

  /// A row of ours; `nil` for one that is left out, or of which nothing can be told.
  mutating func read(_ row: NumberedRow) -> NumberedRow? {
    if let fault = row.fault(width: width) {
      findings.append(AnswersDocument.Finding(line: row.line, problem: .table(fault)))
      return nil
    }
    guard !skips.contains(where: { $0.values.contains(row.cells[$0.index].trimmedText) }) else {
      skipped += 1
      return nil
    }
    var cells = whole + Array(repeating: "", count: columns.count - whole.count)
    for source in sources {
      switch read(row.cells[source.index], source) {
      case .success(let text) where source.column.isOption:
        if !text.isEmpty { cells[source.target] += (cells[source.target].isEmpty ? "" : ";") + text }
      case .success(let text): cells[source.target] = text
      case .failure(let wrong): findings.append(AnswersDocument.Finding(line: row.line, problem: wrong))
      }
    }
    return NumberedRow(line: row.line, cells: cells)
  }

  private func read(_ raw: String, _ source: Source) -> Result<String, AnswersDocument.Problem> {
    let cell = raw.trimmedText
    switch source.column.use {
    case .day: return day(cell)
    case .dayHijri: return .success(cell)
    case .place(let dimension): return place(cell, dimension, source)
    case .option(let key, _): return ticked(cell, key, source)
    case .question(let key, let signs):
      guard let question = survey.question(key) else { return .success("") }
      if case .comment = question.kind { return .success(source.meanings.meaning(of: cell) ?? raw) }
      if case .multiple = question.kind, signs != nil || source.meanings.isListed {
        return several(cell, signs ?? ";", source)
      }
      guard source.meanings.isListed else { return .success(raw) }
      return source.meanings.meaning(of: cell).map { .success($0) } ?? .failure(wrong(cell, source))
    }
  }

  private func day(_ cell: String) -> Result<String, AnswersDocument.Problem> {
    do {
      let clocks = mapping.zone ?? bounds.zone
      return .success("\(try Day(written: cell, mapping.dates, told: clocks, in: bounds))")
    } catch { return .failure(.badDay(error)) }
  }

  private func place(
    _ cell: String, _ dimension: Dimension, _ source: Source
  ) -> Result<String, AnswersDocument.Problem> {
    guard source.meanings.isListed else { return .success(cell) }
    if let meaning = source.meanings.meaning(of: cell) { return .success(meaning) }
    return .failure(
      .unknownKey(column: source.column.heading, value: cell.visible, known: source.meanings.written))
  }

  private func several(_ cell: String, _ signs: String, _ source: Source) -> Result<String, AnswersDocument.Problem> {
    guard source.meanings.isListed else { return .success(cell.replacing(signs, with: ";")) }
    guard let found = source.meanings.meanings(of: cell, joinedBy: signs) else { return .failure(wrong(cell, source)) }
    return .success(found.filter { !$0.isEmpty }.joined(separator: ";"))
  }

  private func ticked(_ cell: String, _ option: String, _ source: Source) -> Result<String, AnswersDocument.Problem> {
    let meaning = source.meanings.isListed ? source.meanings.meaning(of: cell) : Tick(cell)?.rawValue
    switch meaning {
    case Tick.yes.rawValue?: return .success(option)
    case _?: return .success("")
    case nil: return .failure(wrong(cell, source))
    }
  }

  private func wrong(_ cell: String, _ source: Source) -> AnswersDocument.Problem {
    let known = source.meanings.isListed ? source.meanings.written : Tick.words
    return .badAnswer(column: source.column.heading, value: cell.visible, known: known)
  }
}

extension Tick {
  /// The words by which programs say it, in small letters.
  private static let known: [String: Tick] = [
    "1": .yes, "1.0": .yes, "true": .yes, "yes": .yes, "y": .yes, "نعم": .yes, "صواب": .yes, "x": .yes, "✓": .yes,
    "": .no, "0": .no, "0.0": .no, "false": .no, "no": .no, "n": .no, "لا": .no, "خطأ": .no, "n/a": .no,
  ]

  /// What may stand in such a column, as it is told.
  static let words = ["1", "TRUE", "Y", "Yes", "نعم", "0", "FALSE", "N", "No", "لا"]

  /// What a cell says.
  init?(_ cell: String) {
    guard let tick = Tick.known[cell.lowercased()] else { return nil }
    self = tick
  }
}

extension AnswersDocument.Problem {
  /// The same of a column that is called otherwise.
  fileprivate func called(_ name: (String) -> String) -> AnswersDocument.Problem {
    switch self {
    case .unknownKey(let column, let value, let known):
      .unknownKey(column: name(column), value: value, known: known)
    case .badAnswer(let column, let value, let known): .badAnswer(column: name(column), value: value, known: known)
    case .foreignWord(let column, let word): .foreignWord(column: name(column), word)
    case .besideOther(let column, let value): .besideOther(column: name(column), value: value)
    case .tooLong(let column, let limit): .tooLong(column: name(column), limit: limit)
    case .table, .experiment, .badDay, .twoDayColumns, .badLanguage: self
    }
  }
}
