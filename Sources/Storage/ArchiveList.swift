/// What the charity keeps at hand, sort by sort; each is journalled as a whole whenever it changes.
enum ArchiveList: String, CaseIterable {
  case documents, reports, settings
  /// Which reports a schedule built.
  case scheduled
  /// The letters that take reports to the board, and how far they have come.
  case letters

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
    case .scheduled: Statement("SELECT name, period, report FROM scheduled_report ORDER BY name, period")
    case .letters:
      Statement(
        """
        SELECT report, subject, text, NULL, html, picture_id, picture, attachment, state, queued_at, attempts, next_at,
          begun_at, problem, detail, sent_at, taken
        FROM report_mail
        UNION ALL SELECT report, id, NULL, content, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
          NULL
        FROM letter_logo ORDER BY 1, 2
        """)
    }
  }

  /// A row as the journal tells it. A letter's text and its picture's content stand in one place there, which a column of
  /// one type cannot hold.
  func told(_ row: Row) -> Row {
    guard self == .letters else { return row }
    var values = row.values
    values.remove(at: values[2] == .null ? 2 : 3)
    return Row(values)
  }
}
