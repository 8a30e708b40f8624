package import Crypto
package import HTTP
package import Invitations
package import Wording

/// What beneficiaries and the public reach, put together. It is given two stores, of tickets and of stations, and can
/// name no contact, no account, and nothing that issues links or builds reports.
package struct PublicRoutes: Sendable {
  package let rating: RatingRoutes
  package let codes: CodeRoutes
  package let stations: StationRoutes
  package let stop: StopRoutes
  package let heard: HeardRoutes
  package let practice: PracticeRoutes
  package let did: DidRoutes
  package let verify: VerifyRoutes
  package let health: HealthRoutes

  /// The pages of everybody.
  /// - Parameters:
  ///   - codeKey: the key behind typed codes and stations.
  ///   - digits: those that the charity chose.
  ///   - hasRoom: whether a rating could be written now.
  package init(
    caches: PublicCaches, invitations: any InvitationStore, stations: any StationStore, ballots: BallotCasting,
    codeKey: SymmetricKey, clock: SiteClock, digits: @escaping @Sendable () async throws -> Formats.Numerals,
    checks: FileChecks, proofs: any ReportProofs, stopRequests: any StopRequests,
    hasRoom: @escaping @Sendable () -> Bool
  ) {
    let tickets = Tickets(invitations)
    rating = RatingRoutes(
      tickets: tickets, forms: caches.forms, thanks: ThanksCache(surveys: caches.surveys), ballots: ballots,
      clock: clock)
    codes = CodeRoutes(tickets: tickets, codeKey: codeKey, clock: clock)
    self.stations = StationRoutes(
      visits: StationVisits(
        stations: stations, tickets: tickets, surveys: caches.surveys, masterKey: codeKey, clock: clock),
      forms: caches.forms, ballots: ballots, clock: clock)
    practice = PracticeRoutes(surveys: caches.surveys, key: codeKey, clock: clock)
    stop = StopRoutes(requests: stopRequests, clock: clock)
    heard = HeardRoutes(
      survey: { [surveys = caches.surveys] in surveys.known($0, version: $1) },
      channelName: { [surveys = caches.surveys] in surveys.knownChannel($0) }, voices: caches.voices)
    did = DidRoutes(registers: caches.registers, digits: digits, revision: caches.revision)
    verify = VerifyRoutes(checks: checks, proofs: proofs, digits: digits)
    health = HealthRoutes(revision: caches.revision, hasRoom: hasRoom)
  }

  /// Whether a path is one that beneficiaries and the public reach.
  package static func holds(_ path: String) -> Bool {
    path.split(separator: "/").first.map { own.contains(String($0)) } ?? false
  }

  private static let own: Set<String> = [
    "r", "r-code", "stop", "receipts", "thanks", "station", "heard", "practice", "did", "verify", "healthz", "readyz",
    "join",
  ]
}
