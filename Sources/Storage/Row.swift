package import Foundation

/// One row of an answer, by position.
package struct Row: Sendable {
  package let values: [Value]

  /// A row of values in the order of the statement's columns.
  package init(_ values: [Value]) { self.values = values }

  /// A whole number.
  package func int(_ column: Int) throws(StorageProblem) -> Int {
    guard case .integer(let value) = values[column] else { throw .unexpectedValue(column: column) }
    return value
  }

  /// A text.
  package func text(_ column: Int) throws(StorageProblem) -> String {
    guard case .text(let value) = values[column] else { throw .unexpectedValue(column: column) }
    return value
  }

  /// A text, or `nil` for null.
  func textOrNull(_ column: Int) throws(StorageProblem) -> String? {
    if case .null = values[column] { return nil }
    return try text(column)
  }

  /// A whole number, or `nil` for null.
  func intOrNull(_ column: Int) throws(StorageProblem) -> Int? {
    if case .null = values[column] { return nil }
    return try int(column)
  }

  /// Bytes, or `nil` for null.
  func bytesOrNull(_ column: Int) throws(StorageProblem) -> Data? {
    if case .null = values[column] { return nil }
    return try bytes(column)
  }

  /// Bytes.
  package func bytes(_ column: Int) throws(StorageProblem) -> Data {
    guard case .bytes(let value) = values[column] else { throw .unexpectedValue(column: column) }
    return value
  }
}
