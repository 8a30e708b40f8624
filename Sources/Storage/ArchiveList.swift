/// What the charity keeps at hand, sort by sort; each is journalled as a whole whenever it changes.
enum ArchiveList: String, CaseIterable {
  case documents, reports, settings

  /// Every row, in the order of the table's key.
  var rows: Statement {
    switch self {
    case .documents:
      Statement("SELECT number, tool, kind, size, fingerprint, kept_on FROM kept_document ORDER BY number")
    case .reports:
      Statement(
        """
        SELECT number, name, period, language, built_on, size, fingerprint, figures, head FROM kept_report
        ORDER BY number
        """)
    case .settings: Statement("SELECT name, value FROM setting ORDER BY name")
    }
  }
}
