import Accounts
import Delivery
import HTTP
import Hummingbird
import Indicators
import Invitations
import Pages
import Releases
import Surveys

/// Reminders: how the open rounds stand, and the links of those who have not answered.
extension LinkRoutes {
  func showReminders(_ request: Request, _ context: StaffContext) async throws -> Response {
    let surveys = try await issuing.surveys.published().map(\.survey)
    let rounds = try await invitations.rounds(openOn: issuing.today)
    return .page(
      RemindersPage(
        frame: try await frames.plain(request, context),
        rounds: rounds.compactMap { round in
          surveys.first { $0.key == round.campaign.survey && $0.version == round.campaign.version }.map {
            RemindersPage.Round(round, of: $0)
          }
        }
      ).html)
  }

  func fetchReminders(_ request: Request, _ context: StaffContext) async throws -> Response {
    let today = issuing.today
    guard let id = context.parameters.get("round"),
      let round = try await invitations.rounds(openOn: today).first(where: { $0.campaign.id == id })
    else { throw HTTPError(.notFound) }
    let survey = round.campaign.survey
    let reminders = try await issuing.links.reminders(survey: survey, campaign: id, openOn: today, base: issuing.base)
    return .table(reminders.links, name: "reminders-\(survey)-\(today).csv")
  }
}

extension RemindersPage.Round {
  /// A round of a survey, with no more told of it than of any other response rate.
  fileprivate init(_ round: OpenRound, of survey: Survey) {
    let answered = round.invited - round.waiting
    self.init(
      title: survey.title, sentOn: round.campaign.expiresOn - survey.validDays, openUntil: round.campaign.expiresOn,
      invited: round.invited, rate: ResponseRate(label: .everybody, invited: round.invited, answered: answered).rate,
      listPath: "/links/reminders/\(round.campaign.id)/links.csv")
  }
}
