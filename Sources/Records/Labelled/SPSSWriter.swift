import CReadStat
package import Foundation
import Surveys
package import Workbooks

/// Writes a table as the bytes of an SPSS file (`.sav`, in UTF-8) through libreadstat.
package struct SPSSWriter {
  private let table: LabelledTable

  /// A writer of this table.
  package init(_ table: LabelledTable) { self.table = table }

  /// The bytes of the file.
  package func data() throws(ReportProblem) -> Data {
    guard let writer = readstat_writer_init() else { throw .tableUnfit(table.title, reason: "no memory") }
    defer { readstat_writer_free(writer) }
    let bytes = Bytes()
    try check(
      readstat_set_data_writer(writer) { piece, count, bytes in
        guard let piece, let bytes else { return -1 }
        Unmanaged<Bytes>.fromOpaque(bytes).takeUnretainedValue().data.append(Data(bytes: piece, count: count))
        return count
      })
    try describe(writer)
    let variables = table.variables.indices.map { add($0, to: writer) }
    try check(readstat_begin_writing_sav(writer, Unmanaged.passUnretained(bytes).toOpaque(), table.rows.count))
    for row in table.rows { try write(row, to: variables, of: writer) }
    try check(readstat_end_writing(writer))
    return withExtendedLifetime(bytes) { bytes.data }
  }

  private typealias Writer = UnsafeMutablePointer<readstat_writer_t>
  private typealias Variable = UnsafeMutablePointer<readstat_variable_t>

  private func describe(_ writer: Writer) throws(ReportProblem) {
    try check(readstat_writer_set_file_label(writer, table.title.within(bytes: 64)))
    try check(readstat_writer_set_file_timestamp(writer, noon(table.created)))
    try check(readstat_writer_set_compression(writer, READSTAT_COMPRESS_ROWS))
  }

  /// Adds a variable with its words.
  private func add(_ index: Int, to writer: Writer) -> Variable? {
    let variable = table.variables[index]
    let isText = variable.kind == .string
    let width = isText ? min(table.width(of: index), Self.longestText) : 0
    let added = readstat_add_variable(
      writer, variable.name, isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE, width)
    readstat_variable_set_label(added, variable.label.within(bytes: 255))
    readstat_variable_set_measure(added, isText ? READSTAT_MEASURE_NOMINAL : READSTAT_MEASURE_SCALE)
    switch variable.kind {
    case .string: break
    case .integer: readstat_variable_set_format(added, "F10.0")
    case .number: readstat_variable_set_format(added, "F10.4")
    }
    guard !variable.meanings.isEmpty else { return added }
    let labels = readstat_add_label_set(writer, READSTAT_TYPE_STRING, variable.name)
    for meaning in variable.meanings {
      readstat_label_string_value(labels, meaning.value, meaning.words.within(bytes: 120))
    }
    readstat_variable_set_label_set(added, labels)
    return added
  }

  private func write(
    _ row: [RecordTable.Value], to variables: [Variable?], of writer: Writer
  ) throws(ReportProblem) {
    try check(readstat_begin_row(writer))
    for (index, value) in row.enumerated() {
      let variable = variables[index]
      if table.variables[index].kind == .string {
        try check(readstat_insert_string_value(writer, variable, value.text.within(bytes: Self.longestText)))
      } else if let number = value.number {
        try check(readstat_insert_double_value(writer, variable, number))
      } else {
        try check(readstat_insert_missing_value(writer, variable))
      }
    }
    try check(readstat_end_row(writer))
  }

  /// Noon by the clock of this machine: libreadstat writes local time, which must be the same everywhere.
  private func noon(_ day: Day) -> time_t {
    var moment = time_t(day.ordinal * 86_400 + 43_200)
    var parts = tm()
    gmtime_r(&moment, &parts)
    parts.tm_isdst = -1
    return mktime(&parts)
  }

  private func check(_ error: readstat_error_t) throws(ReportProblem) {
    guard error != READSTAT_OK else { return }
    let reason = readstat_error_message(error).map { String(cString: $0) } ?? ""
    throw .tableUnfit(table.title, reason: reason)
  }

  /// What SPSS allows.
  private static let longestText = 32_767

  /// The file as it grows.
  private final class Bytes {
    var data = Data()
  }
}
