import Access
package import Fieldwork
import Surveys

/// The register of services in a table.
package struct SQLServiceRegister: ServiceRegister {
  private let database: any Database

  /// A register in a database.
  package init(_ database: any Database) { self.database = database }

  package func keep(_ counts: [ServedCount], of survey: String) async throws -> Int {
    try await database.write { connection in
      var replaced = 0
      for place in Set(counts.map { [$0.period.description, $0.channel, $0.department] }) {
        let removed = try connection.run(
          Statement(
            "DELETE FROM served WHERE survey = ? AND period = ? AND channel = ? AND department = ?", .text(survey),
            .text(place[0]), .text(place[1]), .text(place[2])))
        replaced += removed > 0 ? 1 : 0
      }
      for count in counts {
        try connection.run(
          Statement(
            "INSERT INTO served (survey, period, channel, department, language, count) VALUES (?, ?, ?, ?, ?, ?)",
            .text(survey), .text("\(count.period)"), .text(count.channel), .text(count.department),
            .text(count.language?.rawValue ?? ""), .integer(count.count)))
      }
      try Journal.add(.served, of: survey, to: connection)
      return replaced
    }
  }
}
