import Ballots
package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
package import Surveys
import Synchronization

/// Has a form that somebody sent outlast a moment in which nothing can be kept: the site tries again by itself for a while,
/// and then gives it back with everything that was typed, behind one button. Sending the same form again is right whatever
/// became of it before, for its ticket is spent once, and whoever sends it then is told so.
package struct PatientForm: Sendable {
  /// The most forms that wait at once; one more is given back without a wait, so that no flood holds the whole site.
  package static let most = 256
  /// The most values that a form is given back with: more than any survey asks for.
  private static let mostValues = SurveyLimits.questions * (SurveyLimits.options + 5)
  private let patience: Duration
  private let pause: Duration
  private let waiting = Waiting()

  /// How many forms wait.
  private final class Waiting: Sendable {
    let number = Atomic(0)
  }

  /// - Parameters:
  ///   - patience: how long after it came a form is tried again at the latest. A try that is under way then may take twelve
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
    _ fields: FormFields, sentTo action: () async throws -> String, in language: Language,
    _ work: () async throws -> Response
  ) async throws -> Response {
    let end = ContinuousClock.now + patience
    do {
      return try await work()
    } catch let problem where PatientForm.isPassing(problem) {
      if problem.mayEndSoon, let response = try await later(end, work) { return response }
      guard fields.values.values.reduce(0, { $0 + $1.count }) <= PatientForm.mostValues else { throw problem }
      let page = NoticePage(notKept: SentBefore(to: try await action(), fields.values), language: language)
      var response = Response.page(page.html, status: .serviceUnavailable)
      response.headers[.retryAfter] = "5"
      return response
    }
  }

  /// What became of it within the patience; `nil` where nothing could be kept until then, or too many wait.
  private func later(
    _ end: ContinuousClock.Instant, _ work: () async throws -> Response
  ) async throws -> Response? {
    guard waiting.number.add(1, ordering: .relaxed).oldValue < PatientForm.most else {
      waiting.number.subtract(1, ordering: .relaxed)
      return nil
    }
    defer { waiting.number.subtract(1, ordering: .relaxed) }
    while ContinuousClock.now < end, !Task.isCancelled {
      try? await Task.sleep(for: pause)
      do {
        return try await work()
      } catch let problem where PatientForm.isPassing(problem) {
        guard problem.mayEndSoon else { return nil }
      }
    }
    return nil
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
