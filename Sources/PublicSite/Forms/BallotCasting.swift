package import Ballots
package import HTTP
package import Invitations
package import Surveys

/// Casts the answers of a form, wherever it was filled in.
package struct BallotCasting: Sendable {
  let intake: BallotIntake
  let clock: SiteClock

  /// Casting into a box, each ballot in the period of its day.
  package init(intake: BallotIntake, clock: SiteClock) {
    self.intake = intake
    self.clock = clock
  }

  /// Checks a sheet and casts its answers, durably and once.
  /// - Parameter arm: that of the form; a form that says none of a survey with an experiment has the usual words.
  /// - Returns: what is wrong with it, and then nothing was cast; empty when the ballot is in the box.
  package func cast(
    _ sheet: AnswerSheet, of survey: Survey, for ticket: HeldTicket, in language: Language, arm: Arm?
  ) async throws -> [AnswerProblem] {
    switch AnswerCheck.check(sheet, survey: survey, channel: ticket.channel) {
    case .failure(let problems): return problems.problems
    case .success(let answers):
      try await cast(answers, of: survey, for: ticket, in: language, arm: arm)
      return []
    }
  }

  /// Seals answers that were checked and spends the ticket, once and for all.
  func cast(
    _ answers: [String: Answer], of survey: Survey, for ticket: HeldTicket, in language: Language, arm: Arm?
  ) async throws {
    let ballot = Ballot(
      survey: survey.key, version: survey.version, period: Period(survey.release.every, containing: clock.today()),
      place: ticket.place, language: AnswerLanguage(language), arm: survey.arm(invitedBy: ticket.mode, of: arm),
      answers: answers)
    guard try await intake.cast(ballot, of: survey, ticket: ticket.key) == .accepted else {
      throw RedemptionProblem.alreadyUsed
    }
  }
}
