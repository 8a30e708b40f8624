package import Foundation
import Surveys

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

extension Row {
  /// A number of people or services. What no charity could have counted was not written by this program, and reckoning
  /// with it would overflow.
  func people(_ column: Int, in table: String) throws(StorageProblem) -> Int {
    let number = try int(column)
    let most = ["tally", "pair", "fieldwork"].contains(table) ? Row.mostPeople : Row.mostServices
    guard (0...most).contains(number) else { throw .unreadable(table: table, value: "\(number)") }
    return number
  }

  /// Of one answer; and of services, which a file may tell in any number of rows.
  private static let (mostPeople, mostServices) = (100_000_000, 1_000_000_000_000)

  /// A period.
  func period(_ column: Int, in table: String) throws(StorageProblem) -> Period {
    let text = try text(column)
    guard let period = Period(text) else { throw .unreadable(table: table, value: text) }
    return period
  }

  /// A channel, a department and a mode, in three columns from this one on.
  func place(_ column: Int, in table: String) throws(StorageProblem) -> Place {
    let mode = try text(column + 2)
    guard let mode = CollectionMode(rawValue: mode) else { throw .unreadable(table: table, value: mode) }
    return Place(channel: try text(column), department: try text(column + 1), mode: mode)
  }
}
