import Foundation

/// Whatever the provider does, and wherever the program dies: nobody gets a link twice, no message is lost without being
/// told of, nothing of a person is left when her time is over, and receipts say what they say in any order.
enum OutboxProof: Proof {
  static let name = "outbox"
  static let promise = "R15 a killed sender loses no message and sends none twice"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let kills = try killed(long ? 200 : 12, &findings)
    try received(long ? 2000 : 200, &findings)
    try erased(long ? 1000 : 100, &findings)
    let raced = try ReminderRace.run(long ? 10_000 : 300, &findings)
    findings.note = "\(kills); \(raced)"
    return findings
  }

  /// The program is killed at random points while a provider in every mood takes messages.
  private static func killed(_ kills: Int, _ findings: inout Findings) throws -> String {
    let gateway = try ToyGateway {
      // Faults are few, so that the provider is not left alone for a minute each time.
      Int.random(in: 0..<40) == 0 ? ToyGateway.Mood.allCases.randomElement() ?? .takes : .takes
    }
    let house = try SendingCharity(gateway)
    let people = kills * 60
    try house.invite(0..<people)
    for kill in 0..<kills {
      try house.charity.serve(worker: true)
      usleep(.random(in: 0..<300_000))
      house.charity.kill()
      let states = try house.states()
      findings.expect(states.values.reduce(0, +) == people, "\(states) of \(people) after kill \(kill)")
    }
    // What is left goes out by hand, with the clock ahead of every pause.
    for hour in 1...8 {
      try house.clock.show(SendingCharity.noon, plus: Double(hour) * 3600)
      try house.charity.run("send")
    }
    let (seen, states) = (gateway.seen, try house.states())
    for (number, count) in seen.taken { findings.expect(count == 1, "\(number) got \(count) messages") }
    let (accepted, unknown) = (states["accepted", default: 0], states["unknown", default: 0])
    findings.expect(states["handed", default: 0] == 0, "\(states)")
    findings.expect(accepted <= seen.taken.count, "\(accepted) are told to be taken, \(seen.taken.count) were")
    findings.expect(seen.taken.count <= accepted + unknown, "\(seen.taken.count) were taken, \(states)")
    findings.expect(
      accepted + unknown + states["failed", default: 0] + states["waiting", default: 0] == people, "\(states)")
    let links = seen.links.prefix(200).map { Attacker.piece("link", $0.suffix(22).utf8) }
    findings.cases += links.count - 1
    findings.expect(try Attacker.finds(links, in: house.charity.database).isEmpty, "a link is kept")
    return "\(kills) kills, \(accepted) accepted, \(unknown) unknown"
  }

  /// Receipts come twice, in any order, late, and forged ones among them.
  private static func received(_ people: Int, _ findings: inout Findings) throws {
    let gateway = try ToyGateway { .takes }
    let house = try SendingCharity(gateway)
    try house.invite(0..<people)
    try house.charity.run("send")
    let told = gateway.seen.told
    findings.expect(told.count == people, "\(told.count) of \(people) were taken")
    try house.charity.serve()
    let connection = try Connection(port: house.charity.port)
    func say(_ reference: String, _ status: Int, secret: String = SendingCharity.secret) throws -> Int {
      try connection.get("/receipts/generic?secret=\(secret)&reference=\(reference)&status=\(status)").status
    }
    let lost = Set(told.prefix(people / 10))
    // 8: on its way, 1: arrived, 2: lost.
    let receipts = told.flatMap { [($0, 8), ($0, lost.contains($0) ? 2 : 1), ($0, 8)] }
    for (reference, status) in (receipts + receipts).shuffled() {
      findings.expect(try say(reference, status) == 200, "a receipt is refused")
    }
    for reference in told.prefix(50) {
      findings.expect(try say(reference, 2, secret: "wrong") == 403, "a forged receipt is heard")
      findings.expect(try say("\(reference)0", 1) == 200, "a receipt of nothing ends otherwise")
    }
    house.charity.stop()
    let states = try house.states()
    findings.expect(states == ["delivered": people - lost.count, "failed": lost.count], "\(states)")
  }

  /// When contacts are kept no longer, neither the folder nor a copy made then holds anything of them.
  private static func erased(_ people: Int, _ findings: inout Findings) throws {
    let gateway = try ToyGateway { .takes }
    let house = try SendingCharity(gateway)
    try house.invite(0..<people)
    try house.charity.run("send")
    let persons = try Tables(house.charity.database).rows("SELECT person FROM contact").map { "person \($0[0])" }
    let numbers = (0..<people).map { Attacker.piece("number", SendingCharity.number($0).utf8) }
    let before = Set(try Attacker.finds(persons, in: house.charity.data)).count
    findings.expect(persons.count == people && before >= people, "\(persons.count) contacts, found \(before) times")
    try house.clock.show(SendingCharity.noon, plus: 12 * 86_400)
    try house.charity.serve(worker: true)
    for _ in 0..<1200 where try !house.states().isEmpty { usleep(50_000) }
    house.charity.stop()
    let backup = "\(house.charity.folder)/backup.sqlite"
    try house.charity.run("backup", backup)
    let found = try Attacker.finds(persons + numbers, in: house.charity.data, backup)
    findings.cases += 2 * people - 1
    findings.expect(found.isEmpty, "of persons is left: \(found.prefix(3))")
  }
}
