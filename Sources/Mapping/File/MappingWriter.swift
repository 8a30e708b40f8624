import Drafts
import Surveys

extension AnswersMapping {
  /// The text of its file, which reads back as it is.
  package var source: String { MappingWriter.text(self, dates: dates) { _ in nil } }
}

extension MappingProposal {
  /// The text of a file in which somebody decides what is unsure.
  package var source: String {
    var mapping = mapping
    let open = columns.filter { $0.taken == nil && $0.certainty == .unsure }
    let remarks = Dictionary(columns.map { ($0.heading, $0) }, uniquingKeysWith: { first, _ in first })
    mapping.leftOut.removeAll { heading in open.contains { $0.heading == heading } }
    return MappingWriter.text(mapping, dates: dates, undecided: open.map(\.heading)) { remarks[$0] }
  }

  /// A line for each column: what it is proposed to be, how sure that is, and why.
  package var lines: [String] { columns.map { "‘\($0.heading)’: \($0.told)" } }
}

extension MappingProposal.Column {
  /// What it is proposed to be, how sure that is, and why.
  var told: String { "\(taken.map { $0.use.told } ?? "left out"), \(certainty.rawValue): \(reason)" }
}

extension AnswersMapping.Use {
  /// What a column is, in words.
  fileprivate var told: String {
    switch self {
    case .day: "the day"
    case .dayHijri: "the Hijri day"
    case .place(let dimension): "the \(dimension.rawValue)"
    case .question(let key, _): "question ‘\(key)’"
    case .option(let option, let key): "answer ‘\(option)’ of ‘\(key)’"
    }
  }
}

extension MappingProposal.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .named: "it is called so"
    case .alike: "it is called nearly so"
    case .unknownValues: "some of its cells have no meaning yet"
    case .numbers:
      "its cells are numbers for words; here the lowest is the worst, so turn them round where it is the best"
    case .moment: "it is the moment of the answer"
    case .identifying: "it tells who somebody is, or where"
    case .technical: "it is the program's own"
    case .saidByParts: "the columns of its single answers say the same"
    case .saidBefore: "another column seems to be the same"
    case .unknown: "no question is called so"
    }
  }
}

/// Writes mappings as YAML.
private struct MappingWriter {
  private var lines: [String] = []

  static func text(
    _ mapping: AnswersMapping, dates: DayOrder?, undecided: [String] = [],
    remark: (String) -> MappingProposal.Column?
  ) -> String {
    var writer = MappingWriter()
    writer.write(mapping, dates, undecided, remark)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(
    _ mapping: AnswersMapping, _ dates: DayOrder?, _ undecided: [String],
    _ remark: (String) -> MappingProposal.Column?
  ) {
    lines = ["mapping: \(AnswersMapping.format)", "survey: \(flow(mapping.survey))"]
    if let program = mapping.program { lines.append("program: \(program.rawValue)") }
    lines.append("dates: \(dates.map(\.rawValue) ?? flow(MappingReader.undecided))")
    if let zone = mapping.zone { lines.append("zone: \(zone == .utc ? MappingReader.utc : zone.description)") }
    if !mapping.wholeFile.isEmpty { lines.append("whole_file:") }
    for (name, value) in mapping.wholeFile.sorted(by: { $0.key < $1.key }) { lines.append("  \(name): \(flow(value))") }
    lines.append("columns:" + (mapping.columns.isEmpty && undecided.isEmpty ? " []" : ""))
    for column in mapping.columns { write(column, remark(column.heading)) }
    for heading in undecided {
      lines.append("  - column: \(flow(heading))")
      if let remark = remark(heading) { lines.append("    decide: \(flow(remark.reason.description))") }
    }
    write(mapping.leftOut, remark)
    if !mapping.skips.isEmpty { lines.append("skip_rows:") }
    for skip in mapping.skips {
      let values = skip.values.map(flow).joined(separator: ", ")
      lines.append("  - { column: \(flow(skip.heading)), is: [\(values)] }")
    }
  }

  private mutating func write(_ column: AnswersMapping.Column, _ remark: MappingProposal.Column?) {
    if let remark { lines.append("  # \(remark.certainty.rawValue): \(remark.reason)") }
    lines.append("  - column: \(flow(column.heading))")
    switch column.use {
    case .day, .dayHijri, .place: lines.append("    use: \(column.use.key)")
    case .question(let key, let signs):
      lines.append("    question: \(key)")
      if let signs { lines.append("    joined_by: \(flow(signs))") }
    case .option(let option, let key): lines += ["    question: \(key)", "    option: \(flow(option))"]
    }
    if !column.values.isEmpty { lines.append("    values:") }
    for value in column.values { lines.append("      \(flow(value.written)): \(flow(value.meaning))") }
    if let others = column.others { lines.append("    others: \(flow(others))") }
    if let remark, remark.certainty == .unsure {
      lines.append("    decide: \(flow(remark.reason.description))")
    }
  }

  private mutating func write(_ leftOut: [String], _ remark: (String) -> MappingProposal.Column?) {
    if !leftOut.isEmpty { lines.append("left_out:") }
    for heading in leftOut {
      if let remark = remark(heading) { lines.append("  # \(remark.reason)") }
      lines.append("  - \(flow(heading))")
    }
  }

  private func flow(_ text: String) -> String { YAMLScalar(text).inFlow }
}
