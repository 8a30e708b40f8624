import Access
import Ballots
import Foundation
import Surveys

/// That nothing was lost or stuffed: in every stratum, tickets spent are ballots sealed or counted.
struct Conservation {
  private(set) var findings: [AuditFinding] = []

  /// Counts both sides; ballots are opened one at a time, and only their crowd is read.
  init(_ connection: any Connection, keys: [EpochKey]) throws {
    let tickets = try Conservation.tickets(connection)
    let counted = try Conservation.counted(connection)
    var (waiting, unreadable) = ([String: Int](), 0)
    let byNumber = Dictionary(keys.map { ($0.number, $0) }, uniquingKeysWith: { one, _ in one })
    try connection.forEach(Statement("SELECT id, epoch, envelope FROM ballot")) { row in
      let sealed = SealedBallot(id: try row.bytes(0), epoch: try row.int(1), envelope: try row.bytes(2))
      guard let key = byNumber[sealed.epoch], let fields = try? sealed.open(with: key),
        let crowd = try? BallotCoding.crowd(fields)
      else {
        unreadable += 1
        return
      }
      if !crowd.isCounted, !crowd.isImported { waiting[Conservation.stratum(crowd), default: 0] += 1 }
    }
    if unreadable > 0 { findings.append(.unreadableBallots(unreadable)) }
    compare(.waiting, tickets.waiting, waiting)
    compare(.counted, tickets.counted, counted)
    findings += try Conservation.epoch(connection, byNumber)
  }

  private mutating func compare(
    _ state: AuditFinding.ConservedState, _ tickets: [String: Int], _ ballots: [String: Int]
  ) {
    for stratum in Set(tickets.keys).union(ballots.keys).sorted() {
      let (spent, there) = (tickets[stratum] ?? 0, ballots[stratum] ?? 0)
      if spent != there {
        findings.append(.conservation(stratum: stratum, state: state, tickets: spent, ballots: there))
      }
    }
  }

  private static func stratum(_ crowd: Crowd) -> String {
    "\(crowd.survey)/\(crowd.version) \(crowd.channel) \(crowd.department) \(crowd.mode.rawValue)"
  }

  private static func tickets(_ connection: any Connection) throws -> (
    waiting: [String: Int], counted: [String: Int]
  ) {
    var sums: [Int: [String: Int]] = [:]
    let rows = try connection.rows(
      Statement(
        """
        SELECT c.survey, c.version, t.channel, t.department, COALESCE(t.filled_in_by, t.mode), t.state, COUNT(*)
        FROM ticket t JOIN campaign c ON c.id = t.campaign WHERE t.state > 0
        GROUP BY c.survey, c.version, t.channel, t.department, COALESCE(t.filled_in_by, t.mode), t.state
        """))
    for row in rows { sums[try row.int(5), default: [:]][try stratum(row), default: 0] &+= try row.int(6) }
    return (sums[1] ?? [:], sums[2] ?? [:])
  }

  private static func counted(_ connection: any Connection) throws -> [String: Int] {
    let rows = try connection.rows(
      Statement(
        """
        SELECT b.survey, b.version, s.channel, s.department, s.mode, SUM(s.ballots)
        FROM stratum s JOIN batch b ON b.number = s.batch
        GROUP BY b.survey, b.version, s.channel, s.department, s.mode HAVING SUM(s.ballots) > 0
        """))
    // Names that nobody wrote may read alike when they stand beside each other.
    return try Dictionary(rows.map { (try stratum($0), try $0.int(5)) }, uniquingKeysWith: { $0 &+ $1 })
  }

  private static func stratum(_ row: Row) throws -> String {
    "\(try row.text(0))/\(try row.int(1)) \(try row.text(2)) \(try row.text(3)) \(try row.text(4))"
  }

  /// The key of the present epoch is kept, and is the one to which ballots are sealed.
  private static func epoch(_ connection: any Connection, _ keys: [Int: EpochKey]) throws -> [AuditFinding] {
    let rows = try connection.rows(Statement("SELECT number, public_key FROM epoch ORDER BY number DESC LIMIT 1"))
    guard let row = rows.first else { return [.epoch(0)] }
    let number = try row.int(0)
    return keys[number]?.epoch.publicKey == (try row.bytes(1)) ? [] : [.epoch(number)]
  }
}
