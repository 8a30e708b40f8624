import API
import Access
import Accounts
import Delivery
import Preferences
import PublicSite
import Taking
import Worker

/// The web site, put together: each feature gets what it is given here and in `StaffSite`, and can reach nothing more.
package struct Site: Sendable {
  let everybody: PublicRoutes
  let receipts: ReceiptRoutes
  let styles = StyleRoutes()
  let staff: StaffSite
  let api: APISite
  /// Whether people reach the site by TLS.
  let isSecure: Bool

  /// A site of what the composition hands over.
  package init(_ parts: SiteParts) {
    let (stores, clock) = (parts.stores, parts.clock)
    let figureRevision = JournalRevision { try await stores.journal.figureRevision() }
    let caches = PublicCaches(
      surveys: stores.surveys, tallies: stores.tallies, fieldwork: stores.fieldwork,
      improvements: stores.improvements, revision: JournalRevision { try await stores.journal.revision() },
      figureRevision: figureRevision,
      voices: parts.voices)
    let settings = SettingsCache(stores.settings, revision: caches.revision)
    let ballots = BallotCasting(intake: parts.intake, clock: clock)
    let queue = WorkQueue("rida.checks")
    everybody = PublicRoutes(
      caches: caches, invitations: stores.invitations, stations: stores.stations, ballots: ballots,
      codeKey: parts.codeKey, clock: clock, digits: { try await settings.current().digits },
      checks: FileChecks(queue: { try await queue.run($0) }, picture: { QRCode($0)?.proofPicture }),
      proofs: KeptProofs(
        publicKey: parts.reports.publicKey, reports: stores.reports, definitions: stores.definitions),
      stopRequests: parts.sending.stop, hasRoom: parts.hasRoom)
    receipts = ReceiptRoutes(desk: parts.sending.receipts)
    staff = StaffSite(parts, caches, settings, ballots)
    let links = parts.links
    let desks = APIDesks(
      services: InviteServed(
        issuing: LinkIssuing(links: links, surveys: stores.surveys, base: parts.base, clock: clock),
        approvals: staff.frames.approvals),
      outcomes: TakeReceipts(taking: parts.taking.outcomes, surveys: stores.surveys, clock: clock),
      releases: parts.upkeep.releases, calls: stores.apiCalls, callKey: { try links.callKey })
    api = APISite(
      surveys: stores.surveys, comments: stores.comments, reports: stores.reports, invitations: stores.invitations,
      keys: stores.apiKeys, desks: desks, caches: caches, figureRevision: figureRevision, clock: clock,
      isAlone: { try await settings.current().duties == .together })
    isSecure = parts.isSecure
  }
}
