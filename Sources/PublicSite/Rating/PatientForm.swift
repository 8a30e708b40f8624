import Ballots
package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
package import Surveys

/// Has a form that somebody sent outlast a moment in which nothing can be kept: the site tries again by itself for a while,
/// and then gives it back with everything that was typed, behind one button. Sending the same form again is right whatever
/// became of it before, for its ticket is spent once, and whoever sends it then is told so.
package struct PatientForm: Sendable {
  private let patience: Duration
  private let pause: Duration

  /// - Parameters:
  ///   - patience: how long after it came a form is tried again at the latest. A try that is under way then may take ten
  ///     seconds more, where it waits for its turn to write.
  ///   - pause: how long the site waits between two tries.
  package init(patience: Duration = .seconds(10), pause: Duration = .seconds(1)) {
    self.patience = patience
    self.pause = pause
  }

  /// What becomes of a form.
  /// - Parameters:
  ///   - action: where it is sent once more.
  ///   - work: keeps it; runs again where it failed because a server was away.
  package func received(
    _ fields: FormFields, sentTo action: String, in language: Language, _ work: () async throws -> Response
  ) async throws -> Response {
    let end = ContinuousClock.now + patience
    while true {
      do {
        return try await work()
      } catch let problem where PatientForm.isPassing(problem) {
        guard problem.mayEndSoon, ContinuousClock.now < end else {
          let page = NoticePage(notKept: SentBefore(to: action, fields.values), language: language)
          var response = Response.page(page.html, status: .serviceUnavailable)
          response.headers[.retryAfter] = "5"
          return response
        }
        try await Task.sleep(for: pause)
      }
    }
  }

  /// Whether the same form may be kept later.
  private static func isPassing(_ problem: any Error) -> Bool {
    problem is StoreProblem || problem as? BallotProblem == .busy || problem as? BallotProblem == .boxChanged
  }
}

extension Error {
  /// Whether it is worth trying again at once: another server may take the place of the one that is away.
  fileprivate var mayEndSoon: Bool {
    switch self as? StoreProblem {
    case .unknown, .unreachable: true
    case .full, .failed, nil: false
    }
  }
}
