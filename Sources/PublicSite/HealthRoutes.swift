package import HTTP
package import Hummingbird

/// What is told to whoever watches the machine.
package struct HealthRoutes: Sendable {
  let revision: JournalRevision
  /// Whether a rating could be written now.
  let hasRoom: @Sendable () -> Bool

  /// That the program runs.
  package func showHealth(_ request: Request, _ context: SiteContext) -> Response { .text("ok\n") }

  /// Ready when the database answers and a rating could be written: on a full disk, or after one that failed, whoever
  /// watches is told before the first person is.
  package func showReadiness(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await revision()
    guard hasRoom() else { return .text("the disk is full, or has failed\n", status: .serviceUnavailable) }
    return .text("ready\n")
  }
}
