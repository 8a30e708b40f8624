import Foundation

/// Ratings that are sent around midnight in Riyadh at the end of a quarter count once each, and in the quarter in which
/// they were sent, whenever their form was opened.
enum QuarterProof: Proof {
  static let name = "quarter"
  static let promise = "R13 a rating counts in the quarter in which it was sent"

  private static let (hands, each) = (8, 10)
  /// Ratings in the calm before midnight, so that a machine that stands still at midnight leaves a crowd on either side.
  private static let early = 10

  static func attack(long: Bool) throws -> Findings {
    let days = edges(years: long ? 2027...2066 : 2027...2028).prefix(long ? .max : 6)
    guard let first = days.first, let last = days.last else { return Findings() }
    var findings = Findings()
    let clock = try FalseClock("\(first)T09:00:00Z")
    let charity = try Charity(surveys: ["short"], under: clock.words)
    try charity.serve()
    var expected: [String: Acknowledged] = [:]
    for day in days {
      try clock.show("\(day)T09:00:00Z")
      let tokens = try charity.invite(early + hands * each)
      let calm = try Connection(port: charity.port)
      let first = try tokens.prefix(early).count { try calm.post("/r/\($0)", "overall=4").status == 303 }
      var sent = try cross("\(day)T21:00:00Z", clock, charity.port, Array(tokens.dropFirst(early)))
      sent.before += first
      findings.expect(sent.all == tokens.count, "\(day): \(sent.all) of \(tokens.count) links were accepted")
      findings.cases += tokens.count - 1
      let next = try quarter(after: day)
      expected[Quarter.of(day), default: .init()].add(sent.before, doubtful: sent.between)
      expected[next, default: .init()].add(sent.after, doubtful: next == Quarter.of(day) ? 0 : sent.between)
    }
    try clock.show("\(last)T09:00:00Z", plus: 100 * 86_400)
    try charity.run("release")
    let sums = try Tables(charity.database).rows("SELECT period, SUM(ballots) FROM batch GROUP BY period")
    let counted = Dictionary(uniqueKeysWithValues: sums.map { ($0[0], Int($0[1]) ?? 0) })
    for (period, sent) in expected {
      let (count, range) = (counted[period] ?? 0, sent.sure...sent.sure + sent.doubtful)
      findings.expect(range.contains(count), "\(period) counts \(count), not \(range)")
    }
    let (all, sent) = (counted.values.reduce(0, +), days.count * (early + hands * each))
    findings.expect(all == sent, "of \(sent) ratings \(all) are counted")
    findings.expect(Set(counted.keys) == Set(expected.keys), "ratings are counted in \(counted.keys.sorted())")
    findings.note = "\(days.count) edges, \(expected.values.reduce(0) { $0 + $1.doubtful }) within 25 ms of midnight"
    return findings
  }

  /// What was acknowledged for one quarter, and what may belong to its neighbour.
  private struct Acknowledged {
    var (sure, doubtful) = (0, 0)

    mutating func add(_ sure: Int, doubtful: Int) {
      self.sure += sure
      self.doubtful += doubtful
    }
  }

  /// Ratings that were acknowledged before midnight, sent after it, or neither.
  private struct Crossing {
    var (before, between, after) = (0, 0, 0)
    var all: Int { before + between + after }
  }

  /// Sends from a third of a second before midnight until as long after it. The last of each hand was opened before.
  private static func cross(
    _ midnight: String, _ clock: FalseClock, _ port: Int, _ tokens: [String]
  ) throws -> Crossing {
    let edge = try clock.show(midnight, plus: -0.36).addingTimeInterval(0.36)
    let crossing = Shared(Crossing())
    Crowd.together(hands) { hand in
      guard let connection = try? Connection(port: port) else { return }
      let own = tokens[hand * each..<(hand + 1) * each]
      _ = own.last.map { try? connection.get("/r/\($0)") }
      for token in own {
        usleep(UInt32.random(in: 50_000...80_000))
        let began = Date()
        guard (try? connection.post("/r/\(token)", "overall=4"))?.status == 303 else { continue }
        let ended = Date()
        crossing.change { crossing in
          if ended < edge - 0.025 {
            crossing.before += 1
          } else if began > edge + 0.025 {
            crossing.after += 1
          } else {
            crossing.between += 1
          }
        }
      }
    }
    return crossing.value
  }

  /// The last days of quarters, and the last of February in leap years.
  private static func edges(years: ClosedRange<Int>) -> [String] {
    years.flatMap { year in
      let leap = year % 4 == 0 ? ["02-29"] : []
      return (leap + ["03-31", "06-30", "09-30", "12-31"]).map { "\(year)-\($0)" }
    }
  }

  private static func quarter(after day: String) throws -> String {
    let next = try FalseClock.moment("\(day)T12:00:00Z").addingTimeInterval(86_400)
    return Quarter.of(String(ISO8601DateFormatter().string(from: next).prefix(10)))
  }
}
