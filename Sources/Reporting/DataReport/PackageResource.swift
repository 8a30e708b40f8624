import Foundation
import Records
import Surveys

/// One CSV of a data package: its bytes, its columns, and which cells are no values.
struct PackageResource: Encodable {
  let name: String
  let path: String
  let words: PackageWords
  /// Of the whole file.
  let bytes: Int
  /// SHA-256 in hexadecimal digits, behind its name.
  let hash: String
  let fields: [PackageField]

  /// A table in its file.
  init(_ table: PlainTable, in file: ReportFile, language: Language, fingerprint: (Data) -> String) {
    name = table.kind.rawValue
    path = file.name
    words = PackageWords(
      title: table.title, description: LocalizedText(ReportWord.purpose(table.kind)), language: language)
    bytes = file.content.count
    hash = "sha256:" + fingerprint(file.content)
    fields = table.columns.map { PackageField(column: $0, language: language) }
  }

  private enum Key: String, CodingKey {
    case name, path, type, format, mediatype, encoding, bytes, hash, schema
  }

  private enum SchemaKey: String, CodingKey {
    case fields, missingValues
  }

  func encode(to encoder: any Encoder) throws {
    try words.encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(name, forKey: .name)
    try object.encode(path, forKey: .path)
    try object.encode("table", forKey: .type)
    try object.encode("csv", forKey: .format)
    try object.encode("text/csv", forKey: .mediatype)
    try object.encode("utf-8", forKey: .encoding)
    try object.encode(bytes, forKey: .bytes)
    try object.encode(hash, forKey: .hash)
    var schema = object.nestedContainer(keyedBy: SchemaKey.self, forKey: .schema)
    try schema.encode(fields, forKey: .fields)
    try schema.encode([""] + Mark.allCases.map(\.rawValue), forKey: .missingValues)
  }
}

/// A column of a CSV, as Table Schema describes it.
struct PackageField: Encodable {
  let column: RecordColumn
  let language: Language

  private enum Key: String, CodingKey {
    case name, type, missingValues
  }

  func encode(to encoder: any Encoder) throws {
    try PackageWords(title: column.name, description: column.meaning ?? column.name, language: language).encode(
      to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(column.key, forKey: .name)
    try object.encode(column.kind, forKey: .type)
    if column.holdsMarks { try object.encode([""], forKey: .missingValues) }
  }
}
