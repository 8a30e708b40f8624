import Ballots
package import HTTP
package import Hummingbird
package import Upkeep

/// A release on a system's word: what may leave the ballot box now is published, as the worker does by itself.
package struct ReleaseAPIRoutes: Sendable {
  /// What a release published.
  private struct Released: Encodable {
    struct Part: Encodable {
      let survey: String
      let period: String?
      /// Whether the period was closed.
      let isClosing: Bool
    }

    /// Empty where no crowd could leave.
    let released: [Part]
  }

  let once: CallsOnce
  let desk: any ReleaseDesk

  package func releaseNow(_ request: Request, _ context: APIContext) async throws -> Response {
    _ = try APIQuery(request, [])
    let bytes = try await APIBody.bytes(of: request)
    return try await once.answer(request, context, bytes) {
      _ = try APIBody(bytes, [])
      do {
        let parts = try await desk.release().parts
        return CallsOnce.Done(
          answer: Released(
            released: parts.map {
              Released.Part(survey: $0.survey, period: $0.period.map { "\($0)" }, isClosing: $0.isClosing)
            }))
      } catch is BallotProblem {
        throw APIProblem(
          .serviceUnavailable, "Another release is under way; try again in a minute.", headers: [.retryAfter: "60"])
      }
    }
  }
}
