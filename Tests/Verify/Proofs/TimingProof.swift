import Foundation

/// The time of an answer tells nothing: whether a link is unknown or none at all, whether a name has an account.
enum TimingProof: Proof {
  static let name = "timing"
  static let promise = "C10 the time of an answer tells nothing"
  static let isTimed = true

  static func attack(long: Bool) throws -> Findings {
    let (looks, tries) = long ? (20_000, 300) : (1000, 10)
    var findings = Findings()
    let charity = try Charity(surveys: ["short"])
    let accounts = try addAccounts(charity, count: 3 * tries / 4 + 1)
    try charity.serve()
    let connection = try Connection(port: charity.port)
    for _ in 0..<200 { _ = try connection.get("/r/\(Guesses.random())") }
    findings.add(
      try compare("looking at an unknown link and at none", looks) { isOther in
        _ = try connection.get("/r/\(isOther ? Guesses.impossible() : Guesses.random())")
      })
    findings.add(
      try compare("answering by an unknown link and by none", looks) { isOther in
        _ = try connection.post("/r/\(isOther ? Guesses.impossible() : Guesses.random())", "overall=4")
      })
    var known = accounts.flatMap { Array(repeating: $0, count: 4) }
    findings.add(
      try compare("signing in by a known and by an unknown name", tries) { isOther in
        let name = isOther ? known.popLast() ?? "" : String(format: "n%07d", Int.random(in: 0..<9_999_999))
        let answer = try connection.post("/sign-in", "name=\(name)&password=a+wrong+password")
        guard answer.status == 401 else { throw Failure("a wrong password was answered \(answer.status)") }
      })
    return findings
  }

  /// Accounts with the administrator's password, four tries each before they are slowed down.
  private static func addAccounts(_ charity: Charity, count: Int) throws -> [String] {
    let names = (0..<count).map { String(format: "k%07d", $0) }
    let tables = try Tables(charity.database, writable: true)
    for name in names {
      try tables.rows(
        "INSERT INTO staff (name, role, password_hash) SELECT '\(name)', role, password_hash FROM staff LIMIT 1")
    }
    return names
  }

  /// Measures two things by turns, whichever comes first, and misses where three measurements in a row tell them apart:
  /// by their distribution, and by more than a twentieth of their middle, which is less than any network leaves.
  private static func compare(_ what: String, _ count: Int, _ act: (Bool) throws -> Void) throws -> Findings {
    var findings = Findings()
    var values: [Double] = []
    for _ in 0..<3 {
      var times: [Bool: [Double]] = [:]
      for _ in 0..<count {
        let first = Bool.random()
        for isOther in [first, !first] {
          let began = DispatchTime.now().uptimeNanoseconds
          try act(isOther)
          times[isOther, default: []].append(Double(DispatchTime.now().uptimeNanoseconds - began))
        }
      }
      findings.cases += 2 * count
      let (one, other) = ((times[false] ?? []).sorted(), (times[true] ?? []).sorted())
      values.append(KolmogorovSmirnov.p(one, other))
      let (middle, otherMiddle) = (one[one.count / 2], other[other.count / 2])
      if abs(middle - otherMiddle) < middle / 20 { return findings }
      if let last = values.last, last > 0.01 { return findings }
    }
    findings.expect(false, "\(what) take different times: p = \(values.map { ($0 * 1e6).rounded() / 1e6 })")
    return findings
  }
}
