import Access
import Ballots
import Composition
import Delivery
import Records
import Storage
import Surveys

extension EvidenceSource {
  /// What was erased and destroyed: the rounds of the period with what is left of them; since its first day each release,
  /// which destroys the key of what it opened, and erasings that were asked for; and which keys there are still. What a
  /// period held ends after it, so neither stops with its last day.
  func retention() async throws -> [EvidenceFile] {
    try await rounds() + releases() + erasings() + keys()
  }

  /// Whether a round of the period has contacts, or its secret, later than the day on which they end by themselves.
  func keepsTooLong(on day: Day) async throws -> Bool {
    try await keptRounds().contains { round in
      try round.keptUntil + 1 < day && (round.contacts > 0 || !isDestroyed(round))
    }
  }

  /// The rounds whose invitations count in the period, or whose contacts ended in it.
  private func keptRounds() async throws -> [KeptRound] {
    try await KeptRounds(workspace.database).all().filter { round in
      period.contains(round.period) || period.contains(round.keptUntil)
    }
  }

  private func isDestroyed(_ round: KeptRound) throws -> Bool {
    try workspace.keys.existingSecret(of: round.campaign) == nil
  }

  private func rounds() async throws -> [EvidenceFile] {
    let rows: [[RecordTable.Value]] = try await keptRounds().map { round in
      [
        .text(round.campaign), .text(round.survey), .text("\(round.period)"), .count(round.invited),
        .text("\(round.opensUntil)"), .text("\(round.keptUntil)"), .count(round.contacts), .count(round.erased),
        .flag(try isDestroyed(round)),
      ]
    }
    return file(
      "rounds",
      [
        "round", "survey", "period", "invited", "links_open_until", "contacts_kept_until", "contacts_held",
        "contacts_erased", "secret_destroyed",
      ], rows)
  }

  private func releases() async throws -> [EvidenceFile] {
    let entries = try await workspace.journalEntries(from: period.firstDay)
    return file(
      "releases", ["journal_entry", "day"],
      entries.filter { $0.kind == .release }.map { [.count($0.number), .init($0.day)] })
  }

  private func erasings() async throws -> [EvidenceFile] {
    let erased = try await workspace.staffEvents(from: period.firstDay, kind: .erased)
    let days = Dictionary(grouping: erased) { "\(workspace.zone.day(at: $0.at))" }.sorted { $0.key < $1.key }
    return file("erasings", ["day", "erasings"], days.map { [.text($0.key), .count($0.value.count)] })
  }

  private func keys() async throws -> [EvidenceFile] {
    let (present, there) = (try await workspace.box.epoch().number, Set(try workspace.keys.numbers()))
    let numbers = Array(1...max(1, present))
    return file(
      "keys", ["epoch", "key"], numbers.map { [.count($0), .text(there.contains($0) ? "there" : "destroyed")] })
  }

  /// What waited for a second person and ended in the period, without the names of either.
  func approvals() async throws -> [EvidenceFile] {
    let zone = workspace.zone
    let ended = try await workspace.proposals.proposals(most: EvidenceSource.mostProposals).reversed().filter {
      $0.ending.map { period.contains(zone.day(at: $0.at)) } ?? false
    }
    let rows = ended.compactMap { proposal in
      proposal.ending.map { ending -> [RecordTable.Value] in
        [
          .count(proposal.number), .text(proposal.order.kind.rawValue), .text("\(zone.day(at: proposal.at))"),
          .text(ending.end.rawValue), .text("\(zone.day(at: ending.at))"), .flag(ending.by != proposal.proposer),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns = ["number", "kind", "proposed_on", "ended_as", "ended_on", "ended_by_another"]
    return [EvidenceFile("approvals.csv", text: RecordTable("approvals", columns, rows).csv)]
  }

  /// More than any charity proposes in its life.
  private static let mostProposals = 1_000_000

  private func file(_ name: String, _ columns: [String], _ rows: [[RecordTable.Value]]) -> [EvidenceFile] {
    rows.isEmpty ? [] : [EvidenceFile("retention/\(name).csv", text: RecordTable(name, columns, rows).csv)]
  }
}
