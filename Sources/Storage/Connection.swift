/// What is done inside one transaction.
package protocol Connection {
  /// The rows that a query answers.
  func rows(_ statement: Statement) throws -> [Row]
  /// Each row that a query answers, one at a time: memory does not grow with their number.
  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws
  /// Changes rows and says how many.
  @discardableResult func run(_ statement: Statement) throws -> Int
  /// Runs one text for each row of values; the engine looks at the text once.
  func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws
}
