import ArgumentParser
import Foundation

/// Attacks the built program as its enemies and accidents would, and fails on any promise that does not hold.
@main
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Attack the built program; exit with 1 when a promise does not hold.")

  @Argument(help: "Which promises; all without a name.") var names: [String] = []
  @Flag(help: "As many cases as a release needs, not only those of every commit.") var long = false
  @Flag(help: "Only those that measure time, or only those that do not and may run beside other tests.")
  var part: Part?
  @Flag(help: "List the promises.") var list = false
  @Option(help: "Write the tables of these promises between the marks of a page of the documentation.")
  var document: String?
  @Option(help: "The seed of an earlier run, to try its inputs again.") var seed: UInt64?

  /// What a run of all promises can be divided into.
  enum Part: String, EnumerableFlag {
    case timed
    case untimed
  }

  static let proofs: [any Proof.Type] = [
    KillProof.self, PowercutProof.self, FaultProof.self, FullProof.self, OnceProof.self, ReplayProof.self,
    CorruptProof.self, ReleaseCrashProof.self, ClockProof.self, QuarterProof.self, PrefetchProof.self,
    GuessProof.self, RelinkProof.self, AtRestProof.self, ShredProof.self, DifferenceProof.self, TamperProof.self,
    TimingProof.self, MailProof.self, FormulaProof.self, HostileProof.self, StrictProof.self, SignInProof.self,
    SlowProof.self, RestoreProof.self, InviteProof.self, SnapshotProof.self, DominanceProof.self, OutboxProof.self,
    UsefulnessProof.self, SimulationProof.self,
  ]

  func run() throws {
    if let seed { setenv("SEED", "\(seed)", 1) }
    if list { return Verify.proofs.forEach { print("\($0.name)\t\($0.promise)") } }
    let unknown = names.filter { name in !Verify.proofs.contains { $0.name == name } }
    guard unknown.isEmpty else { throw ValidationError("there is no promise \(unknown.joined(separator: ", "))") }
    let chosen = Verify.proofs.filter { proof in
      (names.isEmpty || names.contains(proof.name)) && (part.map { ($0 == .timed) == proof.isTimed } ?? true)
    }
    var table = ProofTable()
    for proof in chosen { table.add(proof, long: long) }
    if let document, !table.tables.isEmpty { try DocumentTable.document(table.tables, in: document) }
    guard table.holds else { throw ExitCode(1) }
  }
}
