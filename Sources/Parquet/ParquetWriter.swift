/// Writes a table as an Apache Parquet file: DuckDB, Polars, Arrow, Spark, R and Power BI read it with its types. Nothing
/// in it is compressed but repeated texts, so that the same rows give the same bytes everywhere.
///
/// Rows are written in groups; no more than one group waits. The format is that of parquet-format 2.x with data pages of
/// the first version, which every reader knows.
package struct ParquetWriter {
  private let columns: [ParquetColumn]
  private let notes: [(key: String, value: String)]
  private let rowsInGroup: Int
  private var file = Array("PAR1".utf8)
  private var chunks: [ColumnChunk]
  private var waiting = 0
  private var rows = 0
  /// `RowGroup` of each group that was written.
  private var groups: [CompactStruct] = []

  /// A file without rows.
  /// - Parameters:
  ///   - notes: what the file says of itself, under keys.
  ///   - rowsInGroup: how many rows wait at the most; readers take a group at a time.
  package init(
    columns: [ParquetColumn], notes: [(key: String, value: String)] = [], rowsInGroup: Int = 65_536
  ) {
    self.columns = columns
    self.notes = notes
    self.rowsInGroup = max(rowsInGroup, 1)
    chunks = columns.map(ColumnChunk.init)
  }

  /// Adds a row, with a value for each column. A row that is refused leaves a file that is not to be used.
  package mutating func add(_ row: [ParquetValue]) throws(ParquetProblem) {
    guard row.count == columns.count else {
      throw .wrongWidth(row: rows, cells: row.count, columns: columns.count)
    }
    for (index, value) in row.enumerated() { try chunks[index].add(value, row: rows) }
    rows += 1
    waiting += 1
    if waiting == rowsInGroup { writeGroup() }
  }

  /// The bytes of the whole file.
  package consuming func finish() -> [UInt8] {
    if waiting > 0 { writeGroup() }
    let end = footer.bytes
    return file + end + UInt32(end.count).littleEndianBytes + Array("PAR1".utf8)
  }

  private mutating func writeGroup() {
    let start = file.count
    let written = chunks.map { $0.write(to: &file) }
    var group = CompactStruct()
    group.add(1, written)
    group.add64(2, file.count - start)
    group.add64(3, waiting)
    group.add64(5, start)
    group.add64(6, file.count - start)
    group.add16(7, groups.count)
    groups.append(group)
    chunks = columns.map(ColumnChunk.init)
    waiting = 0
  }

  /// `FileMetaData`.
  private var footer: CompactStruct {
    var root = CompactStruct()
    root.add(4, "schema")
    root.add32(5, columns.count)
    var footer = CompactStruct()
    footer.add32(1, 1)
    footer.add(2, [root] + columns.map(ParquetWriter.schema))
    footer.add64(3, rows)
    footer.add(4, groups)
    let written = notes.map { note in
      var pair = CompactStruct()
      pair.add(1, note.key)
      pair.add(2, note.value)
      return pair
    }
    if !written.isEmpty { footer.add(5, written) }
    footer.add(6, "rida")
    return footer
  }

  /// `SchemaElement`: a value may be missing in every column.
  private static func schema(_ column: ParquetColumn) -> CompactStruct {
    var element = CompactStruct()
    element.add32(1, column.kind.physicalType)
    element.add32(3, 1)
    element.add(4, column.name)
    if let converted = column.kind.convertedType { element.add32(6, converted) }
    if let logical = column.kind.logicalType {
      var union = CompactStruct()
      union.add(logical, CompactStruct())
      element.add(10, union)
    }
    return element
  }
}
