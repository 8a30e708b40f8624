package import Ballots
package import HTTP
package import Invitations
package import Pages
import PublicSite
import Releases
package import Surveys

/// What may be told of answers that wait in the box.
package struct AnswersUnderway: Sendable {
  let waiting: @Sendable () async throws -> [SpentTickets]
  let invitations: any InvitationStore
  let clock: SiteClock

  package init(
    waiting: @escaping @Sendable () async throws -> [SpentTickets], invitations: any InvitationStore, clock: SiteClock
  ) {
    self.waiting = waiting
    self.invitations = invitations
    self.clock = clock
  }

  /// Every survey, its newest version, with how far it has come and when it is released next.
  package func outlooks(_ published: [Survey]) async throws -> [SurveyOutlook] {
    let (spent, issued) = (try await waiting(), try await invitations.issuedSurveys())
    let surveys = published.reduce(into: [String: Survey]()) { $0[$1.key] = $1 }
    return surveys.values.sorted { $0.key < $1.key }.map { survey in
      let gathered = gathered(survey, spent, issued)
      let isSoon = WaitingCrowd.mayLeave(spent, surveys: published.filter { $0.key == survey.key })
      return SurveyOutlook(
        survey: survey, gathered: gathered, outlook: isSoon ? .soon : .waits(until: gathered.periodEnds + 1))
    }
  }

  /// How far a survey has come of which nothing was released.
  package func gathered(_ survey: Survey) async throws -> GatheredAnswers {
    gathered(survey, try await waiting(), try await invitations.issuedSurveys())
  }

  private func gathered(_ survey: Survey, _ spent: [SpentTickets], _ issued: Set<String>) -> GatheredAnswers {
    GatheredAnswers(
      hasLinks: issued.contains(survey.key),
      answers: spent.filter { $0.survey == survey.key }.reduce(0) { $0 + $1.keys.count },
      periodEnds: Period(survey.release.every, containing: clock.today()).lastDay)
  }
}

/// A survey on its way to a release.
package struct SurveyOutlook: Sendable {
  let survey: Survey
  let gathered: GatheredAnswers
  let outlook: ReleaseOutlook

  package init(survey: Survey, gathered: GatheredAnswers, outlook: ReleaseOutlook) {
    self.survey = survey
    self.gathered = gathered
    self.outlook = outlook
  }

}
