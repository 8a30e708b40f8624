import Foundation

/// One promise and the attack on it.
protocol Proof: SendableMetatype {
  /// As `make verify-NAME` writes it.
  static var name: String { get }
  /// The promise in a few words, with its number in the list of promises.
  static var promise: String { get }
  /// Whether it measures time, so that nothing else may run beside it.
  static var isTimed: Bool { get }
  /// Attacks; `long` with as many cases as a release needs.
  static func attack(long: Bool) throws -> Findings
}

extension Proof {
  static var isTimed: Bool { false }
}

/// What an attack found.
struct Findings {
  /// How many cases were tried.
  var cases = 0
  /// What did not hold, a line each.
  var misses: [String] = []
  /// What is worth knowing although it held.
  var note = ""
  /// What the documentation keeps of it.
  var tables: [DocumentTable] = []

  /// Counts a case, and a miss where it did not hold.
  mutating func expect(_ holds: Bool, _ miss: @autoclosure () -> String) {
    cases += 1
    if !holds { misses.append(miss()) }
  }
}

/// Prints each promise with the cases tried, the misses and the time.
struct ProofTable {
  private(set) var holds = true
  /// What the documentation keeps of all attacks.
  private(set) var tables: [DocumentTable] = []

  init() { ProofTable.row("promise", "cases", "misses", "seconds", "") }

  /// Runs one attack and prints its row.
  mutating func add(_ proof: any Proof.Type, long: Bool) {
    let (start, day) = (Date(), Charity.today)
    var findings = ProofTable.attacked(proof, long: long)
    // An attack that begins on one day and ends on the next may have counted on one quarter: tomorrow it has all its time.
    if !findings.misses.isEmpty, Charity.today != day { findings = ProofTable.attacked(proof, long: long) }
    let seconds = (Date().timeIntervalSince(start) * 10).rounded() / 10
    ProofTable.row(proof.promise, "\(findings.cases)", "\(findings.misses.count)", "\(seconds)", findings.note)
    tables += findings.tables
    for table in findings.tables { print(table.markdown) }
    for miss in findings.misses.prefix(10) { print("    miss: \(miss)") }
    fflush(nil)
    if !findings.misses.isEmpty { holds = false }
  }

  private static func attacked(_ proof: any Proof.Type, long: Bool) -> Findings {
    var findings = Findings()
    do {
      findings = try proof.attack(long: long)
    } catch {
      findings.misses.append("the attack itself failed: \(error)")
    }
    if findings.cases == 0 { findings.misses.append("no case was tried") }
    return findings
  }

  private static func row(_ promise: String, _ cases: String, _ misses: String, _ seconds: String, _ note: String) {
    func wide(_ text: String, _ width: Int) -> String { text.padding(toLength: width, withPad: " ", startingAt: 0) }
    print("\(wide(promise, 58)) \(wide(cases, 9)) \(wide(misses, 7)) \(wide(seconds, 8)) \(note)")
    fflush(nil)
  }
}
