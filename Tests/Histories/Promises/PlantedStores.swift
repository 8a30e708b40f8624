import Ballots
import Crypto
import Delivery
import Foundation
import Invitations
import Releases
import Storage
import Surveys

/// The stores of a program, with the planted fault in them where it is one of theirs.
extension World {
  func box(over database: FaultyDatabase) -> any BallotBox {
    let box = SQLBallotBox(database)
    return fault.map { PlantedBox(box: box, fault: $0, world: self) } ?? box
  }

  func releases(over database: FaultyDatabase) -> any ReleaseStore {
    let store = SQLReleaseStore(database)
    return fault.map { PlantedReleases(store: store, fault: $0, world: self) } ?? store
  }

  func tickets(over database: FaultyDatabase) -> any InvitationStore {
    let store = SQLInvitationStore(database)
    return fault == .answeredReminded ? PlantedTickets(store: store) : store
  }

  var epochKeys: any EpochKeyStore { fault.map { PlantedKeys(folder: keys, fault: $0) } ?? keys }
  var campaignKeys: any CampaignKeys { fault.map { PlantedKeys(folder: keys, fault: $0) } ?? keys }
}

/// A box that takes ballots otherwise than it should.
private struct PlantedBox: BallotBox {
  let box: SQLBallotBox
  let fault: PlantedFault
  let world: World

  func epoch() async throws -> Epoch { try await box.epoch() }

  func cast(_ casts: [Cast]) async throws -> [CastOutcome] {
    switch fault {
    case .ballotTwice where world.breaks(200):
      let outcomes = try await box.cast(casts)
      if outcomes.contains(.accepted), let one = casts.first?.ballot {
        var again = Data(one.id.reversed())
        again[0] ^= 1
        try world.engine.write { connection in
          _ = try connection.run(
            Statement(
              "INSERT INTO ballot (id, epoch, envelope) VALUES (?, ?, ?)", .bytes(again), .integer(one.epoch),
              .bytes(one.envelope)))
        }
      }
      return outcomes
    case .ballotNamedByTicket:
      return try await box.cast(casts.map { PlantedBox.cast($0, named: $0.ticket.prefix(16)) })
    case .ballotsInOrder:
      let names = casts.map { [UInt8]($0.ballot.id) }.sorted { $0.lexicographicallyPrecedes($1) }
      let places = casts.indices.sorted { casts[$0].ticket.lexicographicallyPrecedes(casts[$1].ticket) }
      var named = casts
      for (name, place) in zip(names, places) { named[place] = PlantedBox.cast(casts[place], named: Data(name)) }
      return try await box.cast(named)
    case .oldEpochTaken:
      let present = try await box.epoch().number
      return try await box.cast(
        casts.map {
          Cast(
            ticket: $0.ticket, ballot: SealedBallot(id: $0.ballot.id, epoch: present, envelope: $0.ballot.envelope),
            mode: $0.mode)
        })
    default: return try await box.cast(casts)
    }
  }

  private static func cast(_ cast: Cast, named id: Data) -> Cast {
    let ballot = SealedBallot(id: Data(id), epoch: cast.ballot.epoch, envelope: cast.ballot.envelope)
    return Cast(ticket: cast.ticket, ballot: ballot, mode: cast.mode)
  }

  func deposit(_ ballots: some SealedBallots, of intake: FileIntake) async throws {
    try await box.deposit(ballots, of: intake)
  }
  func deposit(_ ballot: SealedBallot, onto file: TakenFile, isFirst: Bool) async throws -> Bool {
    try await box.deposit(ballot, onto: file, isFirst: isFirst)
  }
  func takeBack(_ ballot: Data, from file: TakenFile) async throws { try await box.takeBack(ballot, from: file) }
  func takeBack(_ ballots: [Data], of file: TakenFile, on day: Day) async throws {
    try await box.takeBack(ballots, of: file, on: day)
  }
  func begin(_ epoch: Epoch) async throws -> [SpentTickets] { try await box.begin(epoch) }
  func waiting() async throws -> [SpentTickets] { try await box.waiting() }
  func reopen(for epoch: Epoch) async throws -> Int { try await box.reopen(for: epoch) }
  func ballots(through epoch: Int, after id: Data, limit: Int) async throws -> [SealedBallot] {
    try await box.ballots(through: epoch, after: id, limit: limit)
  }
}

/// A store that writes releases otherwise than they are.
private struct PlantedReleases: ReleaseStore {
  let store: SQLReleaseStore
  let fault: PlantedFault
  let world: World

  func write(_ record: ReleaseRecord) async throws {
    let isDropping = fault == .resealedDropped && !record.resealed.isEmpty
    try await store.write(isDropping ? record.with(resealed: Array(record.resealed.dropLast())) : record)
    if fault == .releasedTwice, !record.batches.isEmpty {
      try await store.write(record.with(opened: record.resealed.isEmpty ? 0 : nil, resealed: []))
    }
  }

  func sweep() async throws { try await store.sweep() }
}

extension ReleaseRecord {
  /// The same, with other ballots that stay, and as though so many had been opened; once more, where none were.
  fileprivate func with(opened: Int? = nil, resealed: [SealedBallot]) -> ReleaseRecord {
    ReleaseRecord(
      day: day, through: through, opened: opened ?? self.opened, batches: batches, resealed: resealed, closed: closed,
      counted: opened == nil ? counted : [])
  }
}

/// Tickets that never seem to be used.
private struct PlantedTickets: InvitationStore {
  let store: SQLInvitationStore

  func ticket(key: Data) async throws -> HeldTicket? {
    try await store.ticket(key: key).map { ticket in
      HeldTicket(
        key: key, survey: ticket.survey, version: ticket.version, kind: ticket.kind, place: ticket.place,
        expiresOn: ticket.expiresOn, isSpent: false)
    }
  }

  func issue(
    _ tickets: [Ticket], in campaign: Campaign, strata: [OutreachStratum: Int], delays: [ServiceDelay: Int]
  ) async throws { try await store.issue(tickets, in: campaign, strata: strata, delays: delays) }
  func unspent(among keys: [Data]) async throws -> Set<Data> { try await store.unspent(among: keys) }
  func campaigns(endedBefore day: Day) async throws -> [String] { try await store.campaigns(endedBefore: day) }
  func forgetLinks() async throws -> Int { try await store.forgetLinks() }
  func rounds(openOn day: Day) async throws -> [OpenRound] { try await store.rounds(openOn: day) }
  func issuedSurveys() async throws -> Set<String> { try await store.issuedSurveys() }
}

/// Keys that are destroyed too late or too early.
private struct PlantedKeys: EpochKeyStore, CampaignKeys {
  let folder: KeyFolder
  let fault: PlantedFault

  func keep(_ key: EpochKey) throws { try folder.keep(key) }
  func keys() throws -> [EpochKey] { try folder.keys() }
  func destroy(through epoch: Int) throws {
    if fault != .keysKept { try folder.destroy(through: fault == .presentKeyDestroyed ? epoch + 1 : epoch) }
  }
  func key(_ key: MasterKey) throws -> SymmetricKey { try folder.key(key) }
  func existingSecret(of campaign: String) throws -> SymmetricKey? { try folder.existingSecret(of: campaign) }
  func destroySecret(of campaign: String) throws {
    if fault != .secretsKept { try folder.destroySecret(of: campaign) }
  }
}
