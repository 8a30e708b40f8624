package import Foundation

/// A value in a table.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  case bytes(Data)
}

extension Value {
  /// A text, or null where there is none.
  static func orNull(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// A whole number, or null where there is none.
  static func orNull(_ number: Int?) -> Value { number.map(Value.integer) ?? .null }

  /// Bytes, or null where there are none.
  static func orNull(_ bytes: Data?) -> Value { bytes.map(Value.bytes) ?? .null }
}

/// SQL with its values, in the order of its question marks. Values are bound, never pasted.
package struct Statement: Sendable {
  package let sql: String
  package let values: [Value]

  /// A statement in the common ground of SQLite 3.40 and PostgreSQL 15.
  package init(_ sql: String, _ values: Value...) { self.init(sql, values: values) }

  /// The same, with values that stand in a list already.
  init(_ sql: String, values: [Value]) {
    self.sql = sql
    self.values = values
  }
}

extension Statement {
  /// The newest rows of a query that meet all conditions, the last first, by their number.
  init(newest query: String, where conditions: [(sql: String, values: [Value])], most: Int) {
    let wanted = conditions.isEmpty ? "" : " WHERE " + conditions.map(\.sql).joined(separator: " AND ")
    sql = "\(query)\(wanted) ORDER BY number DESC LIMIT ?"
    values = conditions.flatMap(\.values) + [.integer(most)]
  }
}
