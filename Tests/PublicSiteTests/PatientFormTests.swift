import Ballots
import HTTP
import HTTPTypes
import Hummingbird
import Invitations
import PublicSite
import Surveys
import Testing

/// A form outlasts a moment in which nothing can be kept.
@Suite struct PatientFormTests {
  private struct Stranger: Error {}

  private static let fields = FormFields("overall=4&improve=%22a%22+%3Cb%3E%0D%0Ac&told=1&told=2".utf8)

  /// What becomes of a form whose tries end with these problems in turn, and then well; and how many tries there were.
  private func received(
    _ problems: [any Error], patience: Duration = .seconds(60)
  ) async throws -> (response: Response, tries: Int) {
    var tries = 0
    let form = PatientForm(patience: patience, pause: .milliseconds(1))
    let response = try await form.received(Self.fields, sentTo: { "/r/TOKEN?lang=en" }, in: .english) {
      defer { tries += 1 }
      if tries < problems.count { throw problems[tries] }
      return .redirect(to: "/thanks", type: .normal)
    }
    return (response, tries)
  }

  @Test func `a server that is away for a moment is waited for`() async throws {
    let (response, tries) = try await received([StoreProblem.unreachable, StoreProblem.unknown])
    #expect(response.status == .seeOther && tries == 3)
  }

  @Test(arguments: [StoreProblem.full, .failed]) func `what does not end soon is told at once`(
    _ problem: StoreProblem
  ) async throws {
    let (response, tries) = try await received([problem])
    #expect(response.status == .serviceUnavailable && response.headers[.retryAfter] == "5" && tries == 1)
  }

  @Test(arguments: [StoreProblem.unreachable, .unknown]) func `a server that stays away is waited for in vain`(
    _ problem: StoreProblem
  ) async throws {
    let (response, tries) = try await received([problem, problem], patience: .zero)
    #expect(response.status == .serviceUnavailable && tries == 1)
  }

  @Test func `a link that was used meanwhile is told, and what is no passing problem too`() async throws {
    await #expect(throws: RedemptionProblem.alreadyUsed) {
      try await received([StoreProblem.unknown, RedemptionProblem.alreadyUsed])
    }
    await #expect(throws: Stranger.self) { try await received([Stranger()]) }
  }

  @Test func `so many wait at once, and one more is given back without a wait`() async throws {
    let form = PatientForm(patience: .seconds(300), pause: .seconds(300))
    try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
      for _ in 0...PatientForm.most {
        group.addTask {
          try await form.received(Self.fields, sentTo: { "/r/TOKEN" }, in: .arabic) {
            throw StoreProblem.unreachable
          }.status
        }
      }
      #expect(try await group.next() == .serviceUnavailable)
      // Whoever is told to end gives back what waits.
      group.cancelAll()
      for try await status in group { #expect(status == .serviceUnavailable) }
    }
  }
}
