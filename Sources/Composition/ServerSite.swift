import Ballots
import Delivery
package import HTTP
package import Sending
import Storage
package import Web

extension Server {
  /// The site of a house.
  package static func site(
    _ workspace: Workspace, base: String, choices: SiteChoices, surveys: String, reports: String,
    mail: SiteMail = SiteMail(hasServer: false) {}, carriers: Carriers = .none,
    receipts: ReceiptDesk? = nil, proxies: TrustedProxies = TrustedProxies(), restart: ServerRestart? = nil
  ) throws -> Site {
    let room = DiskRoom(folder: workspace.folder, failure: workspace.database.failure)
    let machine = Machine(surveys: surveys, carriers: carriers, hasProvider: choices.hasProvider)
    let keeper = HouseKeeper(workspace, base: base, on: machine)
    return Site(
      SiteParts(
        stores: SiteStores(
          surveys: workspace.surveys, invitations: workspace.invitations, tallies: workspace.tallies,
          fieldwork: workspace.fieldwork, journal: workspace.journal,
          comments: workspace.comments, themeRules: workspace.themeRules, improvements: workspace.improvements,
          access: workspace.access, proposals: workspace.proposals, tours: workspace.tours,
          apiKeys: workspace.apiKeys, apiCalls: workspace.apiCalls,
          documents: workspace.documents, reports: workspace.reports, mails: workspace.mails,
          settings: workspace.settings,
          stations: workspace.stations,
          definitions: ReportFolder(path: reports)),
        intake: BallotIntake(box: workspace.box), waiting: { try await workspace.box.waiting() },
        codeKey: try workspace.keys.codes, links: workspace.issuer,
        calls: CallQueue(
          calls: workspace.calls, surveys: workspace.surveys, invitations: workspace.invitations,
          quiet: workspace.quiet,
          contactsKey: try workspace.keys.contacts,
          secret: { try workspace.keys.existingSecret(of: $0) }), taking: try workspace.taking,
        reports: try reportPublisher(workspace, base), drafts: SurveyFolder(surveys),
        clock: SiteClock(today: { workspace.today }, seconds: { Clock.seconds }, zone: workspace.zone), mail: mail,
        sending: try workspace.siteSending(carriers, receipts: receipts ?? workspace.receiptDesk(carriers)),
        upkeep: SiteUpkeep(
          house: keeper, releases: keeper,
          copies: CopyKeeper(workspace, restart: restart)), base: base, choices: choices,
        proxies: proxies, voices: Voices(surveys: surveys, speaker: Speaker()), hasRoom: { room.isThere }))
  }
}
