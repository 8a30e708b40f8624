import Foundation

/// Requests, uploads, tables, surveys and workbooks at random, from seeds.
enum HostileProof: Proof {
  static let name = "hostile"
  static let promise = "H1, H10 no input ends, hangs or fools the service"

  static func attack(long: Bool) throws -> Findings {
    // A program that ends by a trap ends at once: to print its way there would take it half a minute.
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    var findings = Findings()
    var round: HostilePlan? = HostilePlan(long: long)
    while let plan = round {
      print("    seed \(plan.seed); what does not hold is kept in \(plan.folder)")
      fflush(nil)
      if plan.does("readers") { try ReaderAttack(plan).run(&findings) }
      if plan.does("commands") { try CommandAttack(plan).run(&findings) }
      if plan.does("requests") { try RequestAttack(plan).run(&findings) }
      round = plan.next
    }
    return findings
  }
}
