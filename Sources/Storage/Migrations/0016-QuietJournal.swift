import Access

extension Migration {
  /// Contacts that are used no more are told of in the journal: those that are there already, too.
  static let quietJournal = Migration(
    version: 16, statements: [],
    work: { connection in
      let reasons = try connection.rows(Statement("SELECT DISTINCT reason FROM suppressed ORDER BY reason"))
      for reason in try reasons.map({ try $0.text(0) }) {
        try Journal.addUndated(.quiet, reason, digest: Digests.quiet(reason, connection), to: connection)
      }
    })
}
