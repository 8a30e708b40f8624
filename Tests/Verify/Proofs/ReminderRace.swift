import Foundation

/// Everybody answers while reminders go out. Whether she has answered is looked up just before her message is handed over,
/// so that hardly anybody is reminded of what she has just done.
enum ReminderRace {
  /// A hundred messages a second, and as many answers.
  private static let perMinute = 6000

  /// Races so many people. Returns how many were reminded after the site had thanked them. On a machine that stands still
  /// for seconds everybody may be reminded before the first has answered; what is no race is run again.
  static func run(_ people: Int, _ findings: inout Findings) throws -> String {
    for _ in 0..<2 {
      do { return try race(people, &findings) } catch is NoRace { continue }
    }
    return try race(people, &findings)
  }

  /// Everybody was reminded before anybody answered, or nobody at all.
  private struct NoRace: Error, CustomStringConvertible {
    let states: [String: Int]
    var description: String { "there was no race: \(states)" }
  }

  private static func race(_ people: Int, _ findings: inout Findings) throws -> String {
    let gateway = try ToyGateway { .takes }
    let house = try SendingCharity(gateway, perMinute: perMinute)
    try house.invite(0..<people)
    try house.charity.run("send")
    let tokens = gateway.seen.links.map { String($0.suffix(22)) }
    guard tokens.count == people else { throw Failure("\(tokens.count) of \(people) links were sent") }
    // Reminders are due four days later.
    try house.clock.show(SendingCharity.noon, plus: 4 * 86_400 + 60)
    try house.charity.serve(worker: true)
    let thanked = try answer(tokens.shuffled(), at: house.charity.port)
    for _ in 0..<600 where try house.states("reminder")["waiting", default: 0] > 0 { usleep(50_000) }
    house.charity.stop()
    let seen = gateway.seen
    let reminders = Array(zip(seen.links, seen.moments).dropFirst(people))
    let late = reminders.filter { link, moment in thanked[String(link.suffix(22))].map { $0 < moment } ?? false }.count
    let states = try house.states("reminder")
    guard !reminders.isEmpty, states["dropped", default: 0] > 0 else { throw NoRace(states: states) }
    findings.expect(states["accepted", default: 0] == reminders.count, "\(reminders.count) reminders, \(states)")
    findings.expect(states["accepted", default: 0] + states["dropped", default: 0] == people, "\(states)")
    // One in ten thousand; of a few hundred as many as a busy machine may bring.
    let most = people >= 10_000 ? people / 10_000 : people / 30
    findings.expect(late <= most, "\(late) of \(people) were reminded after they had answered")
    return "\(late) of \(people) reminded after an answer"
  }

  /// Answers by one link after the other, as fast as reminders go out; when each was thanked.
  private static func answer(
    _ tokens: [String], at port: Int
  ) throws -> [String: ContinuousClock.Instant] {
    let (connection, start) = (try Connection(port: port), ContinuousClock.now)
    var thanked: [String: ContinuousClock.Instant] = [:]
    for (number, token) in tokens.enumerated() {
      let due = start + .seconds(Double(number) * 60 / Double(perMinute))
      while ContinuousClock.now < due { usleep(500) }
      let answer = try connection.post("/r/\(token)", "overall=\(Int.random(in: 1...5))")
      guard answer.status == 303 else { throw Failure("a post was answered \(answer.status)") }
      thanked[token] = .now
    }
    return thanked
  }
}
