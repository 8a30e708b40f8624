package import Releases
package import Surveys

/// What a release did, as it is remembered: when it was, and of what it published something. It holds no number: what it
/// published stands on the pages of figures, as far as it may be told.
package struct ReleaseNote: Codable, Equatable, Sendable {
  /// Something of a survey's period was published.
  package struct Part: Codable, Equatable, Sendable {
    package let survey: String
    private let written: String
    /// Whether the period was closed.
    package let isClosing: Bool

    /// The period; `nil` where the note was spoiled.
    package var period: Period? { Period(written) }

    /// A part of a release.
    package init(survey: String, period: Period, isClosing: Bool) {
      self.survey = survey
      written = "\(period)"
      self.isClosing = isClosing
    }
  }

  /// When it was, in seconds since 1970.
  package let at: Int
  /// In the order in which they were published; empty where no crowd could leave.
  package let parts: [Part]

  /// A note of what was published.
  package init(at: Int, parts: [Part]) {
    self.at = at
    self.parts = parts
  }

  /// What a release reports.
  package init(_ report: ReleaseReport, at now: Int) {
    self.init(
      at: now,
      parts: report.batches.map { Part(survey: $0.survey, period: $0.period, isClosing: $0.isClosing) })
  }
}

/// Releases on somebody's word.
package protocol ReleaseDesk: Sendable {
  /// Publishes what may leave the ballot box now, as the worker does by itself. Throws `BallotProblem` where another
  /// release was under way.
  func release() async throws -> ReleaseNote
  /// The last release; `nil` where none is noted.
  func lastRelease() -> ReleaseNote?
}
