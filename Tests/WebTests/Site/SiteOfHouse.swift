import Administration
import Ballots
import Composition
import Delivery
import HTTP
import Houses
import Indicators
import Messages
import Preferences
import Sending
import Storage
import Taking
import Web

extension TestHouse {
  /// Where what was counted or answered elsewhere is taken in.
  private func takingDesk() throws -> TakingDesk {
    let (files, box) = (SQLTakenFileStore(database), SQLBallotBox(database))
    let known = FileRecognition(files: files, hashes: RowHashes(masterKey: try keys.codes))
    return TakingDesk(
      served: TakeServed(register: SQLFieldworkStore(database), recognition: known),
      outcomes: TakeOutcomes(
        contacts: SQLContactStore(database), invitations: SQLInvitationStore(database), quiet: SQLQuietStore(database),
        outreach: SQLOutreachStore(database), keys: keys, recognition: known),
      answers: TakeAnswers(box: box, keys: keys, recognition: known), papers: SealPapers(box: box, files: files),
      files: known)
  }

  /// Everything that a site of this house is made of.
  func parts(
    _ clock: TestClock, hasRoom: Bool, mail: SiteMail, carrier: TestCarrier, drafts: TestDrafts,
    restart: @escaping @Sendable () -> Void
  ) async throws -> SiteParts {
    let workspace = try await Workspace.open(folder, for: .work)
    let keeper = HouseKeeper(workspace, base: TestHouse.base)
    let (keys, report) = (keys, try TestSurvey.report())
    let stores = SiteStores(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database), tallies: SQLTallyStore(database),
      fieldwork: SQLFieldworkStore(database), journal: SQLJournalStore(database),
      comments: SQLCommentStore(database), themeRules: ThemeRuleBook(SQLThemeRuleStore(database)),
      improvements: SQLImprovementStore(database),
      access: SQLAccessStore(database), proposals: SQLProposalStore(database), tours: SQLTourStore(database),
      apiKeys: SQLAPIKeyStore(database), apiCalls: SQLAPICallStore(database),
      documents: SQLDocumentStore(database, files: FileStore("\(folder)/documents")), reports: reports,
      mails: SQLMailStore(database), settings: SQLSettingsStore(database), stations: SQLStationStore(database),
      definitions: TestDefinitions(report))
    let sending = SiteSending(
      outbox: SQLOutboxStore(database), carriers: [carrier.listed],
      stop: StopByLink(
        invitations: SQLInvitationStore(database), contacts: SQLContactStore(database), quiet: SQLQuietStore(database),
        keys: keys), receipts: ReceiptDesk(try TestGateway.providers(), outbox: SQLOutboxStore(database)),
      webhooks: WebhookDesk(SQLWebhookStore(database), codes: try keys.codes, peer: LocalPeer("127.0.0.1:9000")))
    return SiteParts(
      stores: stores, intake: BallotIntake(box: SQLBallotBox(database)),
      waiting: { [database] in try await SQLBallotBox(database).waiting() }, codeKey: try keys.codes, links: links,
      calls: CallQueue(
        calls: SQLCallStore(database), surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
        quiet: SQLQuietStore(database),
        contactsKey: try keys.contacts, secret: { try keys.existingSecret(of: $0) }), taking: try takingDesk(),
      reports: try reportPublisher(),
      drafts: drafts, clock: SiteClock(today: { TestClock.today }, seconds: { clock.now }), mail: mail,
      sending: sending,
      upkeep: SiteUpkeep(
        house: keeper, releases: keeper, copies: CopyKeeper(workspace, restart: ServerRestart(stop: restart))),
      base: TestHouse.base,
      choices: SiteChoices(
        address: SiteAddressChoice(
          fixed: nil,
          check: { address throws(SiteAddressProblem) in try address.check(listeningAt: "127.0.0.1", port: 8080) },
          restart: restart),
        carriers: CarrierChoices(
          gateways: { (try? TestGateway.gateway()).map { [$0] } ?? [] }, isFixed: (mail: false, sms: false),
          key: CarrierChoice.key(from: try keys.codes), restart: restart)), hasRoom: { hasRoom })
  }
}
