package import Preferences
import Surveys

/// Settings in a table, a name a row.
package struct SQLSettingsStore: SettingsStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func settings() async throws -> SiteSettings {
    let values = try await database.read { connection in
      let rows = try connection.rows(ArchiveList.settings.rows)
      return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text(0), try $0.text(1)) })
    }
    guard let settings = SiteSettings(kept: values) else {
      throw StorageProblem.unreadable(table: "setting", value: values.values.sorted().joined(separator: " "))
    }
    return settings
  }

  package func keep(_ settings: SiteSettings) async throws {
    try await database.write { connection in
      for (name, value) in settings.values {
        try connection.run(
          Statement(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            .text(name), .text(value)))
      }
      try Journal.add(.settings, to: connection)
    }
  }

  /// By whose clocks days are told; where nothing that can be read was kept, those of Riyadh.
  static func zone(_ connection: any Connection) throws -> Zone {
    let rows = try connection.rows(Statement("SELECT value FROM setting WHERE name = 'zone'"))
    return try rows.first.flatMap { Zone(try $0.text(0)) } ?? .riyadh
  }
}
