package import HTTP
package import Hummingbird
package import Invitations
import Surveys

/// Rounds of invitations to people whom the charity knows: how many were invited, and whether their links are open.
package struct CampaignAPIRoutes: Sendable {
  /// A round as the API tells it. Whether links were used is not in it: whoever asked each minute would see when.
  private struct CampaignObject: Encodable {
    let campaign: String
    let survey: String
    let version: Int
    /// In whose fieldwork its links count.
    let period: String
    let invited: Int
    /// `open`, `closed`.
    let state: String
    /// The last day on which its links open the form.
    let expiresOn: String
  }

  /// The states of a round.
  private enum State: String, CaseIterable { case open, closed }

  let answers: APIAnswers
  let invitations: any InvitationStore

  /// For so many days rounds are told of after they closed.
  private static let remembered = 92

  package func listCampaigns(_ request: Request, _ context: APIContext) async throws -> Response {
    let query = try APIQuery(request, ["survey", "state", "limit", "cursor"])
    let state = try query.read("state", "open or closed", State.init(rawValue:))
    return try await answers.ofAll(request) {
      let today = answers.clock.today()
      let rounds = try await invitations.rounds(openOn: today - CampaignAPIRoutes.remembered)
      let objects = rounds.compactMap { round -> CampaignObject? in
        let campaign = round.campaign
        let standing: State = campaign.expiresOn < today ? .closed : .open
        guard state.map({ $0 == standing }) ?? true, query["survey"].map({ $0 == campaign.survey }) ?? true else {
          return nil
        }
        return CampaignObject(
          campaign: campaign.id, survey: campaign.survey, version: campaign.version, period: "\(campaign.period)",
          invited: round.invited, state: standing.rawValue, expiresOn: "\(campaign.expiresOn)")
      }
      return try APIAnswer.list(APIPage(of: objects, query) { $0.campaign }, request)
    }
  }
}
