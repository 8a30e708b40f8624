import Foundation

/// The house in histories of which a seed decides everything: clocks that are put, programs that freeze and die and wake up
/// beside their successors, commits of which nobody hears, messages and receipts that are lost, doubled and late. No answer
/// is lost, none counts twice, nothing ties one to a ticket; and each of the faults that are planted is found.
enum SimulationProof: Proof {
  static let name = "simulation"
  static let promise = "R18 histories with crashes: none lost, twice or linked"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let seed = "\(Seed.drawn(long: long))"
    for line in try Attacker.run("histories", "--quarters", long ? "10000" : "32", "--seed", seed) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch cells[0] {
      case "violation": findings.misses.append("\(cells[1]); histories --seed N --trace tells how")
      case "played":
        findings.cases += Int(cells[1]) ?? 0
        findings.note = cells[2]
      default: findings.misses.append("the histories say \(line)")
      }
    }
    if findings.note.isEmpty { findings.misses.append("no history was played to its end") }
    let searched = try Attacker.run("histories", "--planted", "--seed", seed).map { $0.split(separator: "\t") }
    for fault in searched { findings.expect(fault[0] == "found", "the planted fault \(fault[1]) is not found") }
    if searched.count < 20 { findings.misses.append("only \(searched.count) faults were planted") }
    return findings
  }
}
