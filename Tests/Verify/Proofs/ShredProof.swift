import Foundation

/// After a release the key of its epoch is nowhere, and an old copy of the box opens with nothing that is left; after
/// the links of a round have expired, so is the secret by which people and links belong together.
enum ShredProof: Proof {
  static let name = "shred"
  static let promise = "C3 a release leaves no key of what it opened"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity()
    let keys = "\(charity.data)/keys"
    for round in 1...(long ? 20 : 2) {
      let old = try Scratch()
      let tokens = try charity.invite(15)
      try charity.serve()
      let connection = try Connection(port: charity.port)
      for token in tokens {
        guard try connection.post("/r/\(token)", "overall=4").status == 303 else {
          throw Failure("an answer was refused")
        }
      }
      charity.stop()
      try Copies.copy(charity.database, to: "\(old.path)/box.sqlite")
      try FileManager.default.copyItem(atPath: keys, toPath: "\(old.path)/keys")
      let before = try Attacker.run("opener", "\(old.path)/box.sqlite", "\(old.path)/keys")
      findings.expect(before == ["opened 15 of 15"], "round \(round): with its key the box opens so: \(before)")
      try charity.close()
      let after = try Attacker.run("opener", "\(old.path)/box.sqlite", keys)
      findings.expect(after == ["opened 0 of 15"], "round \(round): without its key the box opens so: \(after)")
      let epochs = try FileManager.default.contentsOfDirectory(atPath: "\(old.path)/keys").filter {
        $0.hasPrefix("epoch-")
      }
      let pieces = epochs.compactMap { FileManager.default.contents(atPath: "\(old.path)/keys/\($0)") }
        .flatMap { [$0.prefix(16), $0.suffix(16)] }
        .map { "key " + $0.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined() }
      try pieces.joined(separator: "\n").write(toFile: "\(old.path)/list", atomically: true, encoding: .utf8)
      findings.expect(
        try !Attacker.run("needles", "\(old.path)/list", "\(old.path)/keys").isEmpty, "the key is not even found before"
      )
      let found = try Attacker.run("needles", "\(old.path)/list", charity.folder)
      findings.expect(found.isEmpty, "round \(round): the old key stands in \(found)")
    }
    let secrets = { try FileManager.default.contentsOfDirectory(atPath: keys).count { $0.hasPrefix("campaign-") } }
    findings.expect(try secrets() > 0, "there is no secret of a round")
    try charity.attempt(["release"], under: ["faketime", "+5 weeks"])
    let left = try secrets()
    findings.expect(left == 0, "\(left) secrets outlive their links")
    return findings
  }
}
