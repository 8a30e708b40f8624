import Foundation

/// On a full disk forms are still shown, answers are refused politely and no link is used up; with room again everything
/// goes on without a restart.
enum FullProof: Proof {
  static let name = "full"
  static let promise = "R4 a full disk costs patience, never an answer"

  static func attack(long: Bool) throws -> Findings {
    let cycles = long ? 50 : 4
    var findings = Findings()
    let disk = try SmallDisk(mebibytes: 24)
    let charity = try Charity(folder: "\(disk.folder)/charity", surveys: ["short"])
    let tokens = try charity.invite(cycles * 8)
    try charity.serve()
    let connection = try Connection(port: charity.port)
    for cycle in 0..<cycles {
      let own = Array(tokens[cycle * 8..<(cycle + 1) * 8])
      // Sometimes a little room is left, so that a commit begins and cannot end.
      try disk.fill(leaving: cycle % 3 * 8192)
      let readiness = try connection.get("/readyz").status
      findings.expect(readiness == 503, "cycle \(cycle): on a full disk /readyz was \(readiness)")
      let answers = try own.map { try connection.post("/r/\($0)", "overall=4&improve=room") }
      let told = answers.map(\.status)
      findings.expect(told.contains(503), "cycle \(cycle): on a full disk people were told \(told)")
      findings.expect(
        answers.allSatisfy { [303, 503].contains($0.status) }
          && answers.allSatisfy { $0.status == 303 || $0.headers["retry-after"] != nil },
        "cycle \(cycle): on a full disk people were told \(told)")
      let looks = try zip(own, told).filter { $0.1 == 503 }.map { try connection.get("/r/\($0.0)").status }
      findings.expect(looks.allSatisfy { $0 == 200 }, "cycle \(cycle): forms on a full disk: \(looks)")
      disk.free()
      let isReady = try connection.get("/readyz").status == 200
      findings.expect(isReady, "cycle \(cycle): with room again /readyz was not ready")
      let again = try own.map { try connection.post("/r/\($0)", "overall=4").status }
      let expected = told.map { $0 == 303 ? 200 : 303 }
      findings.expect(again == expected, "cycle \(cycle): first \(told), with room again \(again)")
    }
    findings.expect(charity.ended(within: 0) == nil, "the server ended")
    findings.add(try releases(charity, disk, ballots: tokens.count))
    return findings
  }

  /// A release on a full disk either ends whole or leaves every ballot where it is.
  private static func releases(_ charity: Charity, _ disk: SmallDisk, ballots: Int) throws -> Findings {
    var findings = Findings()
    try disk.fill(leaving: 4096)
    let full = try charity.attempt(["release", "--closing", Quarter.present, "--early"])
    findings.expect([0, 75].contains(full.code), "a release on a full disk ended with \(full.code): \(full.errors)")
    disk.free()
    let roomy = try charity.attempt(["release", "--closing", Quarter.present, "--early"])
    findings.expect(roomy.code == 0, "a release with room again ended with \(roomy.code): \(roomy.errors)")
    let tables = try Tables(charity.database)
    let (counted, waiting) = (
      try tables.number("SELECT COALESCE(SUM(ballots), 0) FROM batch"), try tables.number("SELECT COUNT(*) FROM ballot")
    )
    findings.expect(counted == ballots, "of \(ballots) ballots \(counted) are counted and \(waiting) are sealed")
    findings.expect(try tables.rows("PRAGMA integrity_check") == [["ok"]], "the file is damaged afterwards")
    return findings
  }
}
