import Storage

/// What a server must not do: write down beside the tables who wrote what and when. Only its administrator can turn that on,
/// so it is looked at on every connection.
enum PostgresRules {
  /// Names of settings, and what each must be. A log that is not terse tells the whole row with which something was wrong.
  private static let wanted: [(name: String, values: Set<String>)] = [
    ("server_encoding", ["UTF8"]), ("track_commit_timestamp", ["off"]), ("log_statement", ["none", "ddl"]),
    ("log_min_duration_statement", ["-1"]), ("log_min_duration_sample", ["-1"]),
    ("log_transaction_sample_rate", ["0"]), ("log_parameter_max_length_on_error", ["0"]),
    ("log_error_verbosity", ["terse"]), ("log_duration", ["off"]), ("auto_explain.log_min_duration", ["-1", ""]),
    ("pgaudit.log", ["none", ""]), ("pgaudit.role", [""]), ("fsync", ["on"]), ("full_page_writes", ["on"]),
  ]

  /// Asks for every setting, in the order in which they are judged, and has every commit wait for the disk of the server
  /// and, where it has synchronous standbys, for theirs.
  static let query =
    "SELECT "
    + (wanted.map { "COALESCE(current_setting('\($0.name)', true), '')" } + [
      """
      set_config('synchronous_commit', CASE WHEN current_setting('synchronous_commit') IN ('off', 'local', 'remote_write') THEN 'on'
        ELSE current_setting('synchronous_commit') END, false)
      """
    ]).joined(separator: ", ")

  /// The settings that are not as they must be, as lines of a configuration.
  static func broken(_ row: Row) throws -> [String] {
    try wanted.enumerated().compactMap { place, setting -> String? in
      let value = try row.text(place)
      if setting.values.contains(value) { return nil }
      let right = setting.values.max() ?? ""
      return "\(setting.name) = \(right.isEmpty ? "''" : right)"
    }
  }
}
