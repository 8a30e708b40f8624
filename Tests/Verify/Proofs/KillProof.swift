import Foundation

/// The server dies at any moment under a crowd; whoever was told that her answer was received finds it there, once.
enum KillProof: Proof {
  static let name = "kill"
  static let promise = "R1 a killed server loses no answer and counts none twice"

  private static let people = 64

  static func attack(long: Bool) throws -> Findings {
    let (kills, acknowledged) = long ? (500, 100_000) : (20, 0)
    var findings = Findings()
    let charity = try Charity()
    var links: [String] = []
    var (received, counted, unanswered) = (0, 0, 0)
    var kill = 0
    while kill < kills || received < acknowledged {
      if links.count < (long ? 4000 : 1000) { links += try charity.invite(long ? 100_000 : 4000) }
      let round = try Round(charity, links: links, answers: .random(in: long ? 0...500 : 0...100))
      links.removeFirst(round.used)
      received += round.told.count
      unanswered += round.untold.count
      try charity.serve()
      let late = again(charity, round.told)
      for (token, status) in late { findings.expect(status == 200, "\(token) was received, then answered \(status)") }
      findings.expect(late.count == round.told.count, "not every link was answered after kill \(kill)")
      try balance(charity, "after kill \(kill)", &findings)
      let retried = again(charity, round.untold)
      let ours = retried.values.count { $0 == 200 }
      findings.expect(
        retried.count == round.untold.count && retried.values.allSatisfy { $0 == 200 || $0 == 303 },
        "an unanswered link works neither then nor now: \(Set(retried.values))")
      charity.kill()
      counted += round.told.count + round.untold.count
      let spent = try Tables(charity.database).number("SELECT COUNT(*) FROM ticket WHERE state > 0")
      findings.expect(spent == counted, "\(spent) tickets are spent after \(counted) answers (\(ours) late)")
      kill += 1
    }
    findings.note = "\(kill) kills, \(received) acknowledged, \(unanswered) in the air"
    return findings
  }

  /// As many ballots as spent tickets.
  private static func balance(_ charity: Charity, _ moment: String, _ findings: inout Findings) throws {
    let row = try Tables(charity.database).rows(
      "SELECT (SELECT COUNT(*) FROM ticket WHERE state = 1), (SELECT COUNT(*) FROM ballot)")
    findings.expect(row.first?.first == row.first?.last, "\(row) tickets and ballots \(moment)")
  }

  /// Posts links again and returns how each was answered.
  private static func again(_ charity: Charity, _ links: [String]) -> [String: Int] {
    let answers = Shared<[String: Int]>([:])
    let port = charity.port
    Crowd.together(min(16, links.count)) { person in
      guard let connection = try? Connection(port: port) else { return }
      for index in stride(from: person, to: links.count, by: min(16, links.count)) {
        guard let answer = try? connection.post("/r/\(links[index])", "overall=2") else { return }
        answers.change { $0[links[index]] = answer.status }
      }
    }
    return answers.value
  }

  /// One life of the server: many people post links of their own until it is killed.
  private struct Round {
    /// Those who read that their answer was received.
    let told: [String]
    /// Those whose post went out and was never answered.
    let untold: [String]
    /// How many links were taken.
    let used: Int

    init(_ charity: Charity, links: [String], answers: Int) throws {
      try charity.serve()
      let (next, told, untold) = (Shared(0), Shared<[String]>([]), Shared<[String]>([]))
      let port = charity.port
      let victim = Held(charity)
      let killed = DispatchSemaphore(value: 0)
      Thread {
        for _ in 0..<2000 where told.value.count < answers { usleep(1000) }
        usleep(.random(in: 0...5000))
        victim.value.kill()
        killed.signal()
      }.start()
      Crowd.together(KillProof.people) { _ in
        guard let connection = try? Connection(port: port) else { return }
        while true {
          let mine = next.change { number in
            number += 1
            return number - 1
          }
          guard mine < links.count else { return }
          let link = links[mine]
          let answer = try? connection.post("/r/\(link)", "overall=4&improve=\(link)")
          guard let answer, answer.status == 303 else { return untold.change { $0.append(link) } }
          told.change { $0.append(link) }
        }
      }
      killed.wait()
      used = min(next.value, links.count)
      (self.told, self.untold) = (told.value, untold.value)
    }
  }
}
