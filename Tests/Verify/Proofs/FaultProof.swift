import Foundation

/// Where a write fails, whoever waits is told to come again, a failed disk is left alone at once, and nothing that was
/// acknowledged is lost.
enum FaultProof: Proof {
  static let name = "ioerr"
  static let promise = "R3 a failing write is told, and nothing is lost by it"

  private static let links = 320

  static func attack(long: Bool) throws -> Findings {
    let house = try Charity(surveys: ["short"])
    let tokens = try house.invite(links)
    let faults = long ? sweep : chosen
    let found = Shared(Findings())
    let next = Shared(0)
    let struck = Shared(0)
    // Most of a case is waiting for the end of the server, so several go on beside one another.
    Crowd.together(4) { _ in
      while true {
        let place = next.change { number in
          defer { number += 1 }
          return number
        }
        guard place < faults.count else { return }
        var findings = Findings()
        do {
          if try strike(faults[place], Charity(like: house), tokens, &findings) { struck.change { $0 += 1 } }
        } catch {
          findings.expect(false, "\(faults[place].name): \(error)")
        }
        found.change { $0.add(findings) }
      }
    }
    var findings = found.value
    findings.expect(struck.value > faults.count / 2, "only \(struck.value) of \(faults.count) faults ever happened")
    findings.note = "\(struck.value) of \(faults.count) faults struck"
    return findings
  }

  private static let chosen = [
    Fault(call: "pwrite64", error: "EIO", file: "-wal", number: 1),
    Fault(call: "fdatasync", error: "EIO", file: "-wal", number: 1),
    Fault(call: "fdatasync", error: "EIO", file: "-wal", number: 2),
    Fault(call: "fdatasync", error: "EIO", file: "", number: 1),
    Fault(call: "pwrite64", error: "EIO", file: "", number: 1),
    Fault(call: "pwrite64", error: "ENOSPC", file: "-wal", number: 3),
    Fault(call: "pwrite64", error: "ENOSPC", file: "", number: 2),
  ]

  private static var sweep: [Fault] {
    let numbers = Array(1...20) + stride(from: 25, through: 125, by: 10)
    return ["EIO", "ENOSPC"].flatMap { error in
      ["-wal", ""].flatMap { file in
        (error == "EIO" ? ["pwrite64", "fdatasync"] : ["pwrite64"]).flatMap { call in
          numbers.map { Fault(call: call, error: error, file: file, number: $0) }
        }
      }
    }
  }

  /// One fault on one server; whether it happened.
  private static func strike(
    _ fault: Fault, _ charity: Charity, _ tokens: [String], _ findings: inout Findings
  ) throws -> Bool {
    try charity.serve()
    let disk = try FaultyDisk(fault, under: charity)
    var (acknowledged, refused): ([String], [String]) = ([], [])
    var told: [Connection.Answer] = []
    for token in tokens {
      guard let answer = try? Connection(port: charity.port, timeout: 20).post("/r/\(token)", "overall=4") else {
        refused.append(token)
        break
      }
      if answer.status == 303 { acknowledged.append(token) } else { refused.append(token) }
      if answer.status != 303 { told.append(answer) }
      if !refused.isEmpty, fault.error == "EIO" || refused.count + acknowledged.count > 40 { break }
    }
    let polite = told.allSatisfy { $0.status == 503 && $0.headers["retry-after"] != nil }
    findings.expect(polite, "\(fault.name): told \(told.map(\.status))")
    let hasStruck = disk.hasStruck
    if hasStruck, fault.error == "EIO" {
      let code = charity.ended(within: 20)
      findings.expect(code == 69, "\(fault.name): the server \(code.map { "ended with \($0)" } ?? "goes on")")
      let writes = disk.writesAfterwards
      findings.expect(writes.isEmpty, "\(fault.name): afterwards \(writes.prefix(3))")
    } else {
      findings.expect(charity.ended(within: 0) == nil, "\(fault.name): the server ended")
    }
    disk.leave()
    charity.kill()
    try restart(charity, fault, acknowledged, refused, &findings)
    return hasStruck
  }

  /// Everything acknowledged is there once; a link that was refused is still good, or its ballot was kept.
  private static func restart(
    _ charity: Charity, _ fault: Fault, _ acknowledged: [String], _ refused: [String], _ findings: inout Findings
  ) throws {
    try charity.serve()
    let connection = try Connection(port: charity.port)
    let tables = try Tables(charity.database)
    findings.expect(
      try tables.rows("PRAGMA integrity_check") == [["ok"]], "\(fault.name): the file is damaged afterwards")
    let lost = try acknowledged.count { try connection.post("/r/\($0)", "overall=4").status != 200 }
    findings.expect(lost == 0, "\(fault.name): \(lost) acknowledged answers are gone")
    let dead = try refused.count { ![200, 303].contains(try connection.post("/r/\($0)", "overall=4").status) }
    findings.expect(dead == 0, "\(fault.name): \(dead) links are dead")
    let (ballots, spent) = (
      try tables.number("SELECT COUNT(*) FROM ballot"), try tables.number("SELECT COUNT(*) FROM ticket WHERE state = 1")
    )
    let sent = acknowledged.count + refused.count
    findings.expect(
      ballots == sent && spent == sent, "\(fault.name): \(sent) sent, \(spent) tickets spent, \(ballots) ballots")
  }
}

extension Findings {
  /// Takes in what another part of the attack found.
  mutating func add(_ other: Findings) {
    cases += other.cases
    misses += other.misses
  }
}
