/// Which entries of the journal are asked for. Days are written as `2026-11-30`.
package struct JournalFilter: Equatable, Sendable {
  /// All but those of accounts where none is named: these have a log of their own.
  package var kind: JournalEntry.Kind?
  /// Not before this day.
  package var from: String?
  /// Not after this day.
  package var to: String?

  /// Every entry that is not of accounts.
  package init(kind: JournalEntry.Kind? = nil, from: String? = nil, to: String? = nil) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}
