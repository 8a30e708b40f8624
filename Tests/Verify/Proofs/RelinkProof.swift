import Foundation

/// Whoever has the database after every commit, a backup and the order of the requests matches comments with people no
/// better than by throwing dice within the group in which a comment came out; nor does whoever has the log of the provider
/// beside it that carried the links.
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
    findings.note = try thrice("", &findings) { try seeing { try listed(count: count) } }
    findings.note += "; " + (try thrice("sent: ", &findings) { try seeing { try sent(count: min(count, 1000)) } })
    return findings
  }

  /// What the attacker was to be given went by before he looked.
  private struct Unseen: Error, CustomStringConvertible {
    let seen: [String: Int]
    var description: String { "the attacker did not see what it was given: \(seen)" }
  }

  /// On a busy machine the attacker may look too late once; an attack that sees nothing proves nothing, and is tried again.
  private static func seeing(_ attack: () throws -> Score) throws -> Score {
    for _ in 1...3 {
      do { return try attack() } catch is Unseen { continue }
    }
    return try attack()
  }

  /// Of a dozen ways one is above three sigma by luck now and then, and never the same one three times: what dice find is
  /// Poisson's with as many right as there are groups, of which seven exceed 14 once in 170, and one exceeds 4 once in 270;
  /// three times in a row one of fifteen ways does once in 300,000.
  private static func thrice(
    _ name: String, _ findings: inout Findings, _ attack: () throws -> Score
  ) throws -> String {
    let first = try attack()
    findings.cases += first.count
    var better = Set(first.better)
    for _ in 0..<2 where !better.isEmpty { better.formIntersection(try attack().better) }
    findings.misses += better.sorted().map { "\(name)\($0) finds more than chance and three sigma, three times" }
    return "\(name)best way \(first.best) right of \(first.count), chance \(first.groups)"
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
    let count: Int
    let best: Int
    let groups: Int
    /// The ways that are better than chance and three sigma.
    let better: [String]
  }

  /// Links that stand in a list of the charity's.
  private static func listed(count: Int) throws -> Score {
    let charity = try Charity()
    let channels = ["interview", "phone", "social-media", "letters", "help-request", "website", "delegates"]
    let places = (0..<count).map { Charity.Service(channel: channels[$0 % channels.count]) }.shuffled()
    return try answered(charity, try charity.invite(places), in: Scratch())
  }

  /// Links that went out by themselves, with everything that the provider saw of them.
  private static func sent(count: Int) throws -> Score {
    let gateway = try ToyGateway { .takes }
    let house = try SendingCharity(gateway)
    try house.invite(0..<count)
    try house.charity.run("send")
    let (folder, seen) = (try Scratch(), gateway.seen)
    let tokens = seen.links.map { String($0.suffix(22)) }
    guard tokens.count == count, seen.told.count == count else { throw Failure("\(tokens.count) links were sent") }
    try zip(tokens, seen.told).map { "\($0) \($1)" }.joined(separator: "\n")
      .write(toFile: "\(folder.path)/sent.txt", atomically: true, encoding: .utf8)
    return try answered(house.charity, tokens, in: folder)
  }

  private static func answered(_ charity: Charity, _ tokens: [String], in folder: Scratch) throws -> Score {
    let (order, count) = (tokens.shuffled(), tokens.count)
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
    let messages = try Tables(charity.database).rows("SELECT COUNT(*) FROM message WHERE state = 'accepted'")[0][0]
    guard (seen["messages"] ?? 0) == Int(messages), (seen["ballots"] ?? 0) >= count * 9 / 10,
      (seen["comments"] ?? 0) > 0
    else {
      throw Unseen(seen: seen)
    }
    let groups = published.count
    let most = Double(groups) + 3 * Double(groups).squareRoot()
    return Score(
      count: count, best: right.values.max() ?? 0, groups: groups,
      better: right.filter { Double($0.value) > most }.map(\.key))
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
