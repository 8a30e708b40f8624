import Access
import Foundation
import Messages
import Storage
import Surveys

/// What must hold whatever goes wrong.
enum Promise: String, CaseIterable {
  case answersKept = "an acknowledged answer is in the box or counted, exactly once"
  case spentOnce = "no ticket is spent twice"
  case countedRightly = "what is published is what was answered"
  case sentOnce = "no message is sent twice"
  case noneNeedlessly = "nobody is written to after her answer, or when she wants none"
  case heard = "what was heard of a message is not forgotten"
  case unlinked = "nothing ties a ballot to a ticket"
  case keysGone = "the keys of what was opened are gone, those of what waits are there"
  case erased = "contacts, secrets and links end with their round"
  case audited = "the audit finds nothing"
}

/// Holds what is in the database against what is known beside it. All of it happens between two steps of a history.
enum Promises {
  /// - Parameter isThorough: with the audit of the house itself, which looks at every row.
  static func check(_ world: World, isThorough: Bool) async {
    do {
      try checkAnswers(world)
      try checkMessages(world)
      guard isThorough else { return }
      try await checkAudit(world)
    } catch {
      world.violate(.audited, "the database cannot be read: \(error)")
    }
  }

  private static func checkAnswers(_ world: World) throws {
    let box = try OpenedBox(world)
    if box.unreadable > 0 { world.violate(.keysGone, "\(box.unreadable) ballots that wait are opened by no key") }
    let whole = box.ballots.values.filter { !$0.isCounted }.compactMap(\.person)
    let inBox = Set(whole)
    if inBox.count != whole.count { world.violate(.answersKept, "an answer lies in the box twice") }
    for person in world.people where person.isThanked && person.commits == 0 {
      world.violate(.answersKept, "\(person.index) was thanked, and nothing was kept")
    }
    for person in world.people where person.commits == 0 && inBox.contains(person.index) {
      world.violate(.answersKept, "\(person.index) lies in the box, and no ticket was spent")
    }
    let counted = world.people.filter { $0.commits > 0 && !inBox.contains($0.index) }
    try checkCounts(of: counted, world)
    try checkWords(of: counted, beside: box, world)
  }

  private static func checkCounts(of counted: [Person], _ world: World) throws {
    let ballots = try world.engine.rows("SELECT COALESCE(SUM(ballots), 0) FROM batch")[0].int(0)
    if ballots != counted.count {
      let promise = ballots < counted.count ? Promise.answersKept : .countedRightly
      world.violate(promise, "\(counted.count) answers have left the box, and \(ballots) are counted")
    }
    var published: [String: Int] = [:]
    for row in try world.engine.rows(
      "SELECT value, SUM(count) FROM tally WHERE question = 'overall' AND breakdown = 'channel' GROUP BY value")
    { published[try row.text(0)] = try row.int(1) }
    let given = Dictionary(grouping: counted, by: \.choice).mapValues(\.count)
    if published != given { world.violate(.countedRightly, "\(published.sorted(by: <)) for \(given.sorted(by: <))") }
    let small = try world.engine.rows(
      """
      SELECT batch, label FROM tally WHERE question = 'overall' GROUP BY batch, breakdown, label HAVING SUM(count) < 5
      """)
    if !small.isEmpty { world.violate(.countedRightly, "a crowd of fewer than five is published") }
  }

  /// Each comment is published once, or waits by itself.
  private static func checkWords(of counted: [Person], beside box: OpenedBox, _ world: World) throws {
    let published = try world.engine.rows("SELECT text FROM comment").map { try $0.text(0) }
    let waiting = box.ballots.values.filter(\.isCounted).compactMap(\.person).map { world.people[$0].words }
    if (published + waiting).sorted() != counted.map(\.words).sorted() {
      world.violate(.answersKept, "comments were lost, or are there twice")
    }
  }

  private static func checkMessages(_ world: World) throws {
    var states: [String: MessageProgress.State] = [:]
    for row in try world.engine.rows(
      "SELECT reference, state FROM message WHERE reference IS NOT NULL")
    { states[try row.text(0)] = MessageProgress.State(rawValue: try row.text(1)) }
    for (name, told) in world.heard {
      guard let state = states[name], state < told else { continue }
      world.violate(.heard, "\(told) was heard of \(name), and \(state) stands there")
    }
  }

  private static func checkAudit(_ world: World) async throws {
    let audit = SQLAudit(PlainDatabase(engine: world.engine))
    for finding in try await audit.everything(keys: world.keys.keys()) { world.violate(.audited, "\(finding)") }
  }

  /// What is left of rounds that ended before a day, right after they were ended.
  static func checkErased(before day: Day, in world: World) throws {
    let ended = try world.engine.rows(
      """
      SELECT id FROM campaign WHERE expires_on < '\(day)' OR id IN (SELECT campaign FROM sending WHERE kept_until < '\(day)')
      """
    ).map { try $0.text(0) }
    let kept = Set(try world.engine.rows("SELECT campaign FROM contact").map { try $0.text(0) })
    if !kept.isDisjoint(with: ended) { world.violate(.erased, "contacts of an ended round are there") }
    for campaign in ended where try world.keys.existingSecret(of: campaign) != nil {
      world.violate(.erased, "the secret of an ended round is there")
    }
    if try !world.engine.rows("SELECT id FROM campaign WHERE settled = 1 AND forgotten = 0").isEmpty {
      world.violate(.erased, "a round that is counted for good remembers its links")
    }
  }

  /// When everything has come to its end: a charity whose answers are a crowd has published them.
  static func checkEnd(_ world: World) {
    let committed = world.people.filter { $0.commits > 0 }
    guard let batches = try? world.engine.rows("SELECT COALESCE(SUM(ballots), 0) FROM batch")[0].int(0),
      let box = try? OpenedBox(world).ballots.values.filter({ !$0.isCounted }).count
    else { return world.violate(.audited, "the end cannot be read") }
    if batches + box != committed.count {
      world.violate(.answersKept, "\(committed.count) answered, \(batches) are counted and \(box) wait")
    }
  }
}
