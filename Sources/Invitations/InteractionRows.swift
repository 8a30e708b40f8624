import CSV
import Surveys
import Tables

/// A column of an interactions file, named as its header names it.
enum InteractionColumn: Int, CaseIterable {
  case reference, day, dayHijri, channel, department, service, language, phone, email, name, mode

  /// What stands in the header.
  var name: String { self == .dayHijri ? "day_hijri" : "\(self)" }
}

/// Reads the rows below one header.
struct InteractionRows {
  private(set) var findings: [InteractionFinding] = []
  private let bounds: DayBounds
  private let width: Int
  /// Where each column stands in a row.
  private let places: [Int?]
  private var lines: [String: Int] = [:]
  private let (channels, departments): ([String], [String])
  private let languages = Language.allCases.map(\.rawValue)
  private let modes = CollectionMode.allCases.map(\.rawValue)

  init(table: NamedTable, organisation: Organisation, today: Day, in zone: Zone) {
    bounds = .past(today: today, in: zone)
    let header = table.header.cells
    width = header.count
    places = InteractionColumn.allCases.map { header.firstIndex(of: $0.name) }
    channels = organisation.keys(of: .channel)
    departments = organisation.keys(of: .department)
    findings = table.findings.map { InteractionFinding(line: $0.line, problem: .table($0.fault)) }
  }

  /// The interaction of a row, or `nil` where something is wrong with it.
  mutating func read(_ row: NumberedRow) -> Interaction? {
    if let fault = row.fault(width: width) {
      note(.table(fault), row)
      return nil
    }
    let reference = required(.reference, row)
    if let reference {
      let name = Reference.folded(reference)
      let first = lines.updateValue(row.line, forKey: name)
      if let first {
        note(.repeatedReference(reference, firstLine: first), row)
        lines[name] = first
      }
    }
    let day = required(places[InteractionColumn.dayHijri.rawValue] == nil ? .day : .dayHijri, row)
      .flatMap { self.day($0, row) }
    let channel = required(.channel, row).flatMap { key(.channel, $0, channels, row) }
    let department = required(.department, row).flatMap { key(.department, $0, departments, row) }
    let language = cell(.language, row).flatMap { key(.language, $0, languages, row) }
    let mode = key(.mode, cell(.mode, row) ?? CollectionMode.sms.rawValue, modes, row).flatMap(CollectionMode.init)
    let contact = contact(mode, row)
    guard let reference, let day, let channel, let department, let mode else { return nil }
    return Interaction(
      reference: reference, day: day, place: Place(channel: channel, department: department, mode: mode),
      service: cell(.service, row),
      language: language.flatMap(Language.init), phone: contact.phone?.e164, email: contact.email?.text,
      name: cell(.name, row), line: row.line, isPhoneRepaired: contact.phone?.isRepaired ?? false)
  }

  /// The contact of a row; what is wrong with it is noted.
  private mutating func contact(_ mode: CollectionMode?, _ row: NumberedRow) -> ContactCheck {
    let columns = [(ContactColumn.phone, InteractionColumn.phone), (.email, .email)]
    var check = ContactCheck(columns: Set(columns.filter { places[$0.1.rawValue] != nil }.map(\.0)))
    check.read(
      phone: cell(.phone, row), email: cell(.email, row), mode: mode, isModeWritten: cell(.mode, row) != nil)
    for problem in check.problems { note(.contact(problem), row) }
    return check
  }

  /// What a row holds in a column; an empty cell holds nothing.
  private func cell(_ column: InteractionColumn, _ row: NumberedRow) -> String? {
    guard let index = places[column.rawValue], !row.cells[index].isEmpty else { return nil }
    return row.cells[index]
  }

  private mutating func note(_ problem: InteractionProblem, _ row: NumberedRow) {
    findings.append(InteractionFinding(line: row.line, problem: problem))
  }

  private mutating func required(_ column: InteractionColumn, _ row: NumberedRow) -> String? {
    let text = cell(column, row)
    if text == nil { note(.missingValue(column.name), row) }
    return text
  }

  private mutating func day(_ text: String, _ row: NumberedRow) -> Day? {
    do {
      let isHijri = places[InteractionColumn.day.rawValue] == nil
      return isHijri ? try Day(hijri: text, in: bounds) : try Day(typed: text, in: bounds)
    } catch {
      note(.badDay(error), row)
      return nil
    }
  }

  private mutating func key(
    _ column: InteractionColumn, _ value: String, _ known: [String], _ row: NumberedRow
  ) -> String? {
    if known.contains(value) { return value }
    note(.unknownKey(column: column.name, value: value, known: known), row)
    return nil
  }
}
