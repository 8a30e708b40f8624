package import Foundation
import Parquet
import Workbooks

extension LabelledTable {
  /// The bytes of a Parquet file, with types: nothing stands where a mark stood. Its words stand among what the file says
  /// of itself: `column_labels` and `value_labels` are JSON objects by the names of columns, the second by values too.
  /// - Parameter notes: what else it says of itself.
  package func parquet(notes: [(key: String, value: String)]) throws -> Data {
    let columns = variables.map { ParquetColumn($0.name, $0.kind.parquet) }
    let labels = [
      (key: "column_labels", value: try json(variables.map { ($0.name, $0.label) })),
      (key: "value_labels", value: try json(meanings)),
    ]
    var writer = ParquetWriter(
      columns: columns, notes: [(key: "title", value: title), (key: "created", value: "\(created)")] + notes + labels)
    do {
      for row in rows { try writer.add(zip(columns, row).map { $1.parquet($0.kind) }) }
    } catch {
      throw ReportProblem.noTable(title, reason: error.description)
    }
    return Data(writer.finish())
  }

  private var meanings: [(String, [String: String])] {
    variables.filter { !$0.meanings.isEmpty }.map { variable in
      let words = variable.meanings.map { ($0.value, $0.words) }
      return (variable.name, Dictionary(words, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// An object with sorted names.
  private func json(_ members: [(String, some Encodable)]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = Dictionary(members, uniquingKeysWith: { first, _ in first })
    return String(decoding: try encoder.encode(object), as: UTF8.self)
  }
}

extension RecordColumn.Kind {
  fileprivate var parquet: ParquetColumn.Kind {
    switch self {
    case .string: .text
    case .integer: .whole
    case .number: .number
    }
  }
}

extension RecordTable.Value {
  /// As a column of a kind holds it.
  fileprivate func parquet(_ kind: ParquetColumn.Kind) -> ParquetValue {
    guard self != .none else { return .missing }
    switch (kind, number) {
    case (.whole, let number?): return Int64(exactly: number).map(ParquetValue.whole) ?? .number(number)
    case (.number, let number?): return .number(number)
    default: return .text(text)
    }
  }
}
