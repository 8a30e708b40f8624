import Foundation
import StolenStore

/// A database with its log, played again commit by commit.
final class History {
  /// The database as it was left.
  let store: Store
  /// Tickets and envelopes that came together in one commit, and no others with them.
  let pairs: [(ticket: String, envelope: String)]
  private let scratch: String
  private static let page = 4096

  init(folder: String) throws {
    let scratch = NSTemporaryDirectory() + "snapshot-\(UUID().uuidString)"
    let page = History.page
    var pages: [Int: Data] = [:]
    var pairs: [(ticket: String, envelope: String)] = []
    let file = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/rida.sqlite"))
    for number in 0..<(file.count / page) { pages[number + 1] = file[(number * page)..<((number + 1) * page)] }
    var before = try History.state(History.write(pages, pages.count, to: scratch))
    for commit in History.commits((try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/rida.sqlite-wal"))) ?? Data())
    {
      for (number, bytes) in commit.pages { pages[number] = bytes }
      let after = try History.state(History.write(pages, commit.size, to: scratch))
      let tickets = after.tickets.subtracting(before.tickets)
      let ballots = after.ballots.filter { before.ballots[$0.key] == nil }
      if tickets.count == 1, ballots.count == 1, let ticket = tickets.first, let ballot = ballots.first {
        pairs.append((ticket, ballot.value))
      }
      before = after
    }
    store = Store(scratch)
    self.pairs = pairs
    self.scratch = scratch
  }

  deinit { try? FileManager.default.removeItem(atPath: scratch) }

  /// One commit: the pages that it wrote, and how many the database had then.
  private struct Commit {
    let size: Int
    let pages: [Int: Data]
  }

  private static func commits(_ log: Data) -> [Commit] {
    guard log.count > 32 else { return [] }
    let (size, salt) = (number(log, 8), log[16..<24])
    var (commits, pages, index): ([Commit], [Int: Data], Int) = ([], [:], 32)
    while index + 24 + size <= log.count, log[(index + 8)..<(index + 16)] == salt {
      pages[number(log, index)] = log[(index + 24)..<(index + 24 + size)]
      let total = number(log, index + 4)
      if total > 0 {
        commits.append(Commit(size: total, pages: pages))
        pages = [:]
      }
      index += 24 + size
    }
    return commits
  }

  private static func number(_ bytes: Data, _ index: Int) -> Int {
    bytes[index..<(index + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Writes the database as it stood, as one that keeps no log.
  private static func write(_ pages: [Int: Data], _ size: Int, to scratch: String) throws -> Store {
    var bytes = Data(capacity: size * page)
    for number in stride(from: 1, through: size, by: 1) { bytes += pages[number] ?? Data(count: page) }
    if bytes.count > 20 { (bytes[18], bytes[19]) = (1, 1) }
    try bytes.write(to: URL(fileURLWithPath: scratch))
    return Store(scratch)
  }

  private static func state(_ store: Store) throws -> (tickets: Set<String>, ballots: [String: String]) {
    let tickets = store.rows("SELECT hex(key) FROM ticket WHERE state > 0").map { $0[0].lowercased() }
    let ballots = store.rows("SELECT hex(id), envelope FROM ballot").map { ($0[0], $0[1]) }
    return (Set(tickets), Dictionary(ballots, uniquingKeysWith: { one, _ in one }))
  }
}
