import Foundation

/// One link posted by a crowd at once is one ballot, and everybody of the crowd is told that it was received.
enum OnceProof: Proof {
  static let name = "once"
  static let promise = "R5 a link counts once, however often it is posted"

  static func attack(long: Bool) throws -> Findings {
    let (links, posts, people) = long ? (20, 10_000, 256) : (3, 600, 64)
    var findings = Findings()
    let charity = try Charity()
    let tokens = try charity.invite(links)
    try charity.serve()
    for token in tokens {
      let statuses = Shared<[Int: Int]>([:])
      let bodies = Shared(Set<String>())
      let port = charity.port
      Crowd.together(people) { _ in
        guard let connection = try? Connection(port: port) else { return }
        for _ in 0..<posts / people {
          guard let answer = try? connection.post("/r/\(token)", "overall=4&improve=secret-\(token)") else { return }
          statuses.change { $0[answer.status, default: 0] += 1 }
          if answer.status == 200 { _ = bodies.change { $0.insert(answer.body) } }
        }
      }
      let told = statuses.value
      let sent = posts / people * people
      findings.expect(told[303] == 1, "\(told[303] ?? 0) posts of one link were accepted")
      findings.expect(told[200] == sent - 1, "of \(sent) posts \(told) were answered")
      findings.expect(bodies.value.count == 1, "those who came late were told different things")
      findings.expect(!bodies.value.joined().contains("secret-"), "an answer was shown to whoever came late")
      findings.cases += sent - 4
    }
    let tables = try Tables(charity.database)
    findings.expect(try tables.number("SELECT COUNT(*) FROM ballot") == links, "the box does not hold \(links) ballots")
    findings.expect(
      try tables.number("SELECT COUNT(*) FROM ticket WHERE state = 1") == links,
      "not exactly \(links) tickets are spent")
    return findings
  }
}
