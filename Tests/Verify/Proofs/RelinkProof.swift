import Foundation

/// Whoever has the database after every commit, a backup and the order of the requests matches comments with people no
/// better than by throwing dice within the group in which a comment came out.
enum RelinkProof: Proof {
  static let name = "relink"
  static let promise = "C1 no copy of the database tells whose answer is whose"

  static func attack(long: Bool) throws -> Findings {
    let count = long ? 10_000 : 300
    var findings = Findings()
    for kind in NaiveBallots.Kind.allCases {
      let won = try naive(kind, count: min(count, 1000))
      findings.expect(won >= kind.leastFound, "the attacker finds only \(won) of a naive store (\(kind.rawValue))")
    }
    let first = try product(count: count)
    findings.cases += count
    findings.note = "best way \(first.best) right of \(count), chance \(first.groups)"
    // Of a dozen ways one is above three sigma by luck now and then; never the same one twice.
    guard !first.better.isEmpty else { return findings }
    let second = try product(count: count)
    for way in first.better where second.better.contains(way) {
      findings.misses.append("\(way) finds more than chance and three sigma, twice")
    }
    return findings
  }

  /// The share that the best way finds of a naive store.
  private static func naive(_ kind: NaiveBallots.Kind, count: Int) throws -> Double {
    let folder = try Scratch()
    let tokens = (0..<count).map { _ in Words.letters(22) }
    let comments = tokens.map { _ in Words.comment() }
    try NaiveBallots.take(kind, tokens: tokens, comments: comments, into: folder.path)
    let right = try guesses(folder.path, order: tokens, truth: Dictionary(uniqueKeysWithValues: zip(comments, tokens)))
      .right.filter { $0.key.hasPrefix(kind.way) }
    return Double(right.values.max() ?? 0) / Double(count)
  }

  private struct Score {
    let best: Int
    let groups: Int
    /// The ways that are better than chance and three sigma.
    let better: [String]
  }

  private static func product(count: Int) throws -> Score {
    let folder = try Scratch()
    let charity = try Charity()
    let channels = ["interview", "phone", "social-media", "letters", "help-request", "website", "delegates"]
    let places = (0..<count).map { Charity.Service(channel: channels[$0 % channels.count]) }.shuffled()
    let order = try charity.invite(places).shuffled()
    let saver = LogSaver(log: charity.database + "-wal", folder: folder.path)
    try Tables(charity.database, writable: true).rows("PRAGMA wal_checkpoint(TRUNCATE)")
    try Copies.copy(charity.database, to: "\(folder.path)/start.sqlite")
    try charity.serve(under: Charity.printing(to: "\(folder.path)/server.log"))
    var truth: [String: String] = [:]
    let connection = try Connection(port: charity.port)
    for token in order {
      let comment = Words.comment()
      truth[comment] = token
      let answer = try connection.post("/r/\(token)", "overall=\(Int.random(in: 1...5))&improve=\(comment.encoded)")
      guard answer.status == 303 else { throw Failure("a post was answered \(answer.status)") }
      try saver.save()
    }
    try Copies.copy(charity.database, to: "\(folder.path)/backup.sqlite")
    charity.stop()
    try saver.saving { try charity.close(under: Charity.printing(to: "\(folder.path)/release.log")) }
    try Copies.copy(charity.database, to: "\(folder.path)/final.sqlite")
    let published = try Tables(charity.database).rows("SELECT COALESCE(label, ''), COUNT(*) FROM comment GROUP BY 1")
    guard published.reduce(0, { $0 + (Int($1[1]) ?? 0) }) == count else { throw Failure("not all comments came out") }
    let (right, seen) = try guesses(folder.path, order: order, truth: truth)
    guard (seen["ballots"] ?? 0) >= count * 9 / 10, (seen["comments"] ?? 0) > 0 else {
      throw Failure("the attacker did not see what it was given: \(seen)")
    }
    let groups = published.count
    let most = Double(groups) + 3 * Double(groups).squareRoot()
    return Score(
      best: right.values.max() ?? 0, groups: groups, better: right.filter { Double($0.value) > most }.map(\.key))
  }

  /// How many guesses are right, by the way in which they were made; and what the attacker saw of the log.
  private static func guesses(
    _ folder: String, order: [String], truth: [String: String]
  ) throws -> (right: [String: Int], seen: [String: Int]) {
    try order.joined(separator: "\n").write(toFile: "\(folder)/order.txt", atomically: true, encoding: .utf8)
    var (right, seen): ([String: Int], [String: Int]) = ([:], [:])
    for line in try Attacker.run("relink", folder) {
      let parts = line.components(separatedBy: "\t")
      guard parts.count == 3 else { continue }
      if parts[0] == "seen" {
        seen[parts[1]] = Int(parts[2])
      } else {
        right[parts[0], default: 0] += truth[parts[1]] == parts[2] ? 1 : 0
      }
    }
    guard right.count >= 10 else { throw Failure("the attacker tried only \(right.count) ways") }
    return (right, seen)
  }
}
