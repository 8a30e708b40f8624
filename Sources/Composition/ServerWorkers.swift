import Logging
import Messages
import Nodes
package import Sending
package import ServiceLifecycle
import Storage
import Upkeep
package import Worker

extension Server {
  /// What happens by itself. On a server it happens at one of the programs that use it: the one that holds a lease.
  package static func work(
    _ workspace: Workspace, base: String, reports: String, carriers: Carriers, receipts: ReceiptDesk? = nil,
    mailWake: WakeSignal = WakeSignal()
  ) throws -> [any Service] {
    let desk = receipts ?? workspace.receiptDesk(carriers)
    let services = { @Sendable (house: Workspace) -> [any Service] in
      try worker(house, base: base, reports: reports, carriers: carriers, receipts: desk, mailWake: mailWake)
    }
    guard workspace.place.isServer else { return try services(workspace) }
    let lease = Lease("worker", in: workspace.database)
    return [HoldLease(lease, logger: logger) { try services(workspace.fenced(by: lease, as: $0)) }]
  }

  /// The worker: a release when it starts, one a day, and one in every hour in which a crowd waits, each of which ends the
  /// campaigns that are over; reports when they are due; letters as soon as one waits, or when it is to be tried again.
  private static func worker(
    _ workspace: Workspace, base: String, reports: String, carriers: Carriers, receipts: ReceiptDesk,
    mailWake: WakeSignal
  ) throws -> [any Service] {
    let (released, wake) = (LastRelease(), WakeSignal())
    let looks = { @Sendable in TimeMark.work.note(Clock.seconds, in: workspace.folder) }
    let release = ReleaseSchedule(
      release: {
        looks()
        return try await workspace.releaseDue()
      },
      endCampaigns: { try await workspace.endCampaigns(today: $0) },
      compact: { try await workspace.database.compact() }, released: released, wake: wake,
      today: { workspace.today },
      hasCrowd: {
        looks()
        return try await workspace.hasCrowd()
      }, pause: .seconds(86_400),
      look: .seconds(3600), logger: logger)
    let sources = ReportSchedule.Sources(
      definitions: { Reports.documents(in: reports) { logger.error("no report is built by \($0)") } },
      evidence: { try await workspace.evidence($0) }, comments: workspace.comments, settings: workspace.settings,
      released: released, today: { workspace.today }, seconds: { Clock.seconds })
    let schedule = ReportSchedule(
      sources, reports: workspace.reports, publisher: try reportPublisher(workspace, base), wake: wake,
      mailWake: mailWake,
      pause: .seconds(300), logger: logger)
    let post = SendReports(
      mails: workspace.mails, reports: workspace.reports, settings: workspace.settings, sender: carriers.mail,
      seconds: { Clock.seconds }, wake: mailWake, pause: .seconds(60), logger: logger)
    return [release, schedule, post, drills(workspace), try webhooks(workspace, allowing: carriers.webhookPeer)]
      + sending(workspace, base: base, carriers, receipts)
  }

  /// Has the newest backup put back as a trial once a month, and says how it ended.
  private static func drills(_ workspace: Workspace) -> WatchHouse {
    let keeper = CopyKeeper(workspace)
    keeper.sweep()
    return WatchHouse(pause: .seconds(600), logger: logger) {
      guard let report = await keeper.drillDue(at: Clock.seconds) else { return }
      let told: Logger.Metadata = ["backup": "\(report.name)", "outcome": "\(report.outcome.rawValue)"]
      logger.log(level: report.isSound ? .notice : .error, "the newest backup was tried", metadata: told)
    }
  }

  /// Tells webhooks of what was published.
  private static func webhooks(_ workspace: Workspace, allowing peer: LocalPeer?) throws -> RunWebhooks {
    if let peer { logger.warning("webhooks may go unprotected", metadata: ["peer": "\(peer)"]) }
    return RunWebhooks(
      TellWebhooks(
        workspace.webhooks, reports: workspace.reports, outbox: workspace.outbox,
        evidence: { try await workspace.evidence($0) }),
      SendWebhooks(try workspace.webhookDesk(allowing: peer)), store: workspace.webhooks,
      seconds: { Clock.seconds }, today: { workspace.today }, pause: .seconds(5), logger: logger)
  }

  /// Builds reports; of one that could not be printed the log tells.
  static func reportPublisher(_ workspace: Workspace, _ base: String) throws -> ReportPublisher {
    try workspace.reportPublisher(base) { logger.error("report not printed", metadata: ["problem": "\($0)"]) }
  }

  /// Sends what goes out by itself, where anybody carries it.
  private static func sending(
    _ workspace: Workspace, base: String, _ carriers: Carriers, _ receipts: ReceiptDesk
  ) -> [any Service] {
    guard !carriers.routes.isEmpty else { return [] }
    let bounces: [any Service] =
      carriers.bounces.map {
        [ReadBounces(CollectBounces(mailbox: $0, outbox: workspace.outbox), pause: .seconds(300), logger: logger)]
      } ?? []
    return bounces + [
      SendInvitations(
        workspace.send(by: carriers, base: base), outbox: workspace.outbox, receipts: receipts, now: { Clock.now },
        today: { workspace.today }, pause: .seconds(10), logger: logger)
    ]
  }
}
