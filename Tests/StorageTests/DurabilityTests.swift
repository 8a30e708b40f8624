import Foundation
import Storage
import Testing

@Suite struct DurabilityTests {
  @Test(arguments: Engine.allCases)
  func `the log is emptied although a checkpoint has just begun beside the writer`(engine: Engine) async throws {
    let database = try await engine.database()
    let text = String(repeating: "x", count: 6 << 20)
    for number in 0..<12 {
      _ = try await database.write { connection in
        try connection.run(
          Statement("INSERT INTO document (name, text) VALUES (?, ?)", .text("\(number)"), .text(text)))
      }
      try await database.truncateLog()
    }
  }
}
