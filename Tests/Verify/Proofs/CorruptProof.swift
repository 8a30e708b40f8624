import Foundation

/// A damaged file is served as it was, where the damage touches no figure, or refused with the word of what to do; never
/// with a wrong number, and never by falling over.
enum CorruptProof: Proof {
  static let name = "corrupt"
  static let promise = "R7 a damaged file never becomes a wrong number"

  static func attack(long: Bool) throws -> Findings {
    let mutations = long ? 5000 : 60
    let house = try Damaged.house()
    let sound = try Charity(like: house)
    let truth = try [0, 1].map { try Damaged.figures(sound, $0) }
    guard truth.allSatisfy({ $0.code == 0 }) else { throw Failure("there are no figures: \(truth.map(\.errors))") }
    let (found, served) = (Shared(Findings()), Shared(0))
    Crowd.together(4) { hand in
      for number in stride(from: hand, to: mutations, by: 4) {
        var findings = Findings()
        do {
          let charity = try Charity(like: house)
          // The counts stand among the first pages, and what follows is mostly ballots; the log has sums of its own.
          let (file, pages) = [("", 32), ("", 32), ("", 32), ("", Int.max), ("-wal", Int.max)][number % 5]
          let kind = Mutation.allCases[number / 5 % Mutation.allCases.count]
          let damage = try "rida.sqlite\(file) \(kind.apply(to: charity.database + file, pages: pages))"
          if try Damaged.judge(Damaged.figures(charity, number), truth[number % 2], damage, &findings) {
            served.change { $0 += 1 }
          }
          if number % 10 == 0 { Damaged.serve(charity, damage, &findings) }
        } catch {
          findings.expect(false, "\(error)")
        }
        let own = findings
        found.change { $0.add(own) }
      }
    }
    var findings = found.value
    findings.note = "\(served.value) of \(mutations) served whole, the others refused"
    return findings
  }
}

/// A house with released figures and waiting ballots, whose files are damaged.
private enum Damaged {
  /// The release is in the file itself; later ballots are in the log, which a killed server leaves behind.
  static func house() throws -> Charity {
    let charity = try Charity(surveys: ["short"])
    try charity.serve()
    for (channel, department, count) in [("phone", "reception", 34), ("interview", "reception", 23)] {
      for (index, token) in try charity.invite(count, channel: channel, department: department).enumerated() {
        let answer = try Connection(port: charity.port).post("/r/\(token)", "overall=\(index % 4 + 2)")
        guard answer.status == 303 else { throw Failure("a rating was answered \(answer.status)") }
      }
    }
    try charity.run("release", "--closing", Quarter.present, "--early")
    for token in try charity.invite(12) { _ = try Connection(port: charity.port).post("/r/\(token)", "overall=1") }
    charity.kill()
    return charity
  }

  /// The figures by channel, or by department.
  static func figures(_ charity: Charity, _ number: Int) throws -> Charity.Run {
    try charity.attempt(
      ["indicators", "--survey", "short", "--by", ["channel", "department"][number % 2], "--format", "csv"],
      under: ["timeout", "-s", "KILL", "20"])
  }

  /// Whether the figures are told at all; then they must be true, otherwise be refused in words.
  static func judge(_ told: Charity.Run, _ truth: Charity.Run, _ damage: String, _ findings: inout Findings) -> Bool {
    guard told.code != 0 else {
      findings.expect(told.output == truth.output, "\(damage): tells wrong numbers")
      return true
    }
    findings.expect(
      told.code == 78 && told.errors.contains("rida restore"),
      "\(damage): ended with \(told.code): \(told.errors.split(separator: "\n").first ?? "")")
    return false
  }

  /// The site starts, or is refused in the same way.
  static func serve(_ charity: Charity, _ damage: String, _ findings: inout Findings) {
    do {
      try charity.serve()
      charity.kill()
      findings.cases += 1
    } catch {
      let code = charity.ended(within: 0)
      findings.expect(code == 78, "\(damage): the site ended with \(code.map(String.init) ?? "nothing")")
    }
  }
}
