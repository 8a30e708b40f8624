import Foundation

/// Issuing is killed at every kind of step and at random moments; afterwards a round is there with its tickets, its
/// contacts, its secret and its file, or there is nothing of it.
enum InviteProof: Proof {
  static let name = "invite"
  static let promise = "R11 an issue cut off anywhere leaves everything or nothing"

  private static let calls = [
    "openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "link", "unlink", "ftruncate", "chmod", "lseek",
  ]
  private static let rows = 40

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity(surveys: ["short"])
    let lines = (0..<rows).map { "K\($0),2026-01-05,phone,reception,+9665500\(10_000 + $0)" }
    let file = "\(charity.folder)/rows.csv"
    try (["reference,day,channel,department,phone"] + lines).joined(separator: "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    var (killed, whole, remembered) = (0, 0, Set<String>())
    for command in [Command.invite(file), .draw] {
      let steps = try steps(charity, command)
      remembered.formUnion(try Tables(charity.database).rows("SELECT id FROM campaign").map { $0[0] })
      let every = max(1, steps.count / (long ? 260 : 26))
      for step in steps.enumerated().filter({ $0.offset % every == 0 }).map(\.element) {
        let run = try charity.attempt(
          command.words(charity.folder),
          under: [
            "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(step.call)", "-e",
            "inject=\(step.call):signal=SIGKILL:when=\(step.number)",
          ])
        killed += run.code == 0 ? 0 : 1
        whole += try check(charity, command, "after \(step.call) \(step.number)", &remembered, &findings)
      }
      for _ in 0..<(long ? 60 : 4) {
        let wait = String(Double.random(in: 0.02...0.6))
        let run = try charity.attempt(command.words(charity.folder), under: ["timeout", "-s", "KILL", wait])
        killed += run.code == 0 ? 0 : 1
        whole += try check(charity, command, "after \(wait) s", &remembered, &findings)
      }
    }
    findings.expect(killed >= (long ? 500 : 40), "only \(killed) issues were killed")
    findings.expect(whole > 0, "no issue ever came to its end")
    findings.note = "\(killed) kills, \(whole) rounds whole"
    return findings
  }

  /// What is killed.
  private enum Command {
    case invite(String)
    case draw

    func words(_ folder: String) -> [String] {
      switch self {
      case .invite(let file):
        ["invite", "--survey", "short", "--interactions", file, "--links", path(folder), "--again"]
      case .draw:
        [
          "draw", "--survey", "short", "--channel", "phone", "--department", "reception", "--count", "\(rows)", "--out",
          path(folder),
        ]
      }
    }

    /// Where its file stands; nothing else stands in its folder.
    func path(_ folder: String) -> String { "\(folder)/issued/list.csv" }
  }

  /// Opens the house again and looks what is there.
  private static func check(
    _ charity: Charity, _ command: Command, _ moment: String, _ known: inout Set<String>, _ findings: inout Findings
  ) throws -> Int {
    let audit = try charity.attempt(["audit"])
    findings.expect(audit.code == 0, "\(moment) the audit says: \(audit.errors.prefix(300))")
    let tables = try Tables(charity.database)
    let campaigns = try tables.rows("SELECT id, kind FROM campaign")
    for campaign in campaigns where !known.contains(campaign[0]) {
      let tickets = try tables.number("SELECT COUNT(*) FROM ticket WHERE campaign = '\(campaign[0])'")
      let contacts = try tables.number("SELECT COUNT(*) FROM contact WHERE campaign = '\(campaign[0])'")
      findings.expect(
        tickets == rows && contacts == (campaign[1] == "addressed" ? rows : 0),
        "\(moment) a campaign has \(tickets) tickets and \(contacts) contacts")
    }
    let addressed = Set(campaigns.filter { $0[1] == "addressed" }.map { "campaign-\($0[0]).key" })
    let keys = try FileManager.default.contentsOfDirectory(atPath: "\(charity.data)/keys")
    findings.expect(Set(keys.filter { $0.hasPrefix("campaign-") }) == addressed, "\(moment) the secrets are \(keys)")
    let new = campaigns.count { !known.contains($0[0]) }
    known.formUnion(campaigns.map { $0[0] })
    try checkFiles(charity, command, moment, new, &findings)
    return new
  }

  /// The file is whole where a round came about, and not there where none did; no draft of it lies about.
  private static func checkFiles(
    _ charity: Charity, _ command: Command, _ moment: String, _ new: Int, _ findings: inout Findings
  ) throws {
    let folder = "\(charity.folder)/issued"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    findings.expect(names == (new == 1 ? ["list.csv"] : []), "\(moment) \(new) rounds have the files \(names)")
    if new == 1, let text = try? String(contentsOfFile: command.path(charity.folder), encoding: .utf8) {
      let lines = text.split(whereSeparator: \.isNewline).count
      findings.expect(lines == rows + 1, "\(moment) the file has \(lines) lines")
    }
    for name in names { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
  }

  /// How often a thread makes each call.
  private static func steps(_ charity: Charity, _ command: Command) throws -> [(call: String, number: Int)] {
    try FileManager.default.createDirectory(atPath: "\(charity.folder)/issued", withIntermediateDirectories: true)
    let steps = try Steps.count(charity, command.words(charity.folder), calls: calls)
    try? FileManager.default.removeItem(atPath: command.path(charity.folder))
    return steps
  }
}
