import Foundation

/// No guess opens a form, all unknown links are told the same, and typed codes cannot be tried quickly.
enum GuessProof: Proof {
  static let name = "guess"
  static let promise = "H6 a link cannot be guessed"
  static let isTimed = true

  static func attack(long: Bool) throws -> Findings {
    let guesses = long ? 1_000_000 : 20_000
    let charity = try Charity()
    let tokens = try charity.invite(40) + charity.invite(40, survey: "after-registration")
    let expired = try expiredLinks(charity, among: tokens)
    try charity.serve()
    var findings = try guess(charity.port, Guesses(real: tokens), guesses)
    findings.add(try typeCodes(charity.port, seconds: long ? 10 : 2))
    let connection = try Connection(port: charity.port)
    for token in expired {
      let answer = try connection.post("/r/\(token)", "overall=4")
      findings.expect(answer.status == 410, "an expired link was answered \(answer.status)")
      findings.expect(!(try connection.get("/r/\(token)").body.contains("<form")), "an expired link shows a form")
    }
    // What no address may hold is refused before any link is looked for, so that a real one is told the same.
    for link in [tokens[0], Guesses.random()] {
      let told = try connection.get("/r/\(link)%00").status
      findings.expect(told == 400, "a link with NUL behind it was answered \(told)")
    }
    let open = try connection.get("/r/\(tokens[0])")
    findings.expect(open.status == 200 && open.body.contains("<form"), "the attack shut an open link")
    let tables = try Tables(charity.database)
    findings.expect(try tables.number("SELECT COUNT(*) FROM ballot") == 0, "a guess became a ballot")
    return findings
  }

  /// The links of the second round, after its last day.
  private static func expiredLinks(_ charity: Charity, among tokens: [String]) throws -> [String] {
    try Tables(charity.database, writable: true).rows(
      "UPDATE campaign SET expires_on = '2020-01-01' WHERE survey = 'after-registration'")
    return Array(tokens.suffix(40))
  }

  private static func guess(_ port: Int, _ guesses: Guesses, _ count: Int) throws -> Findings {
    let (hands, told) = (8, Shared<[String: Int]>([:]))
    Crowd.together(hands) { hand in
      var own: [String: Int] = [:]
      guard let connection = try? Connection(port: port) else { return }
      for number in stride(from: hand, to: count, by: hands) {
        // Now and then somebody posts instead of looking.
        let path = "/r/\(guesses.link(number / hands))"
        let answer = number % 5 == 0 ? try? connection.post(path, "overall=4") : try? connection.get(path)
        guard let answer else {
          own["nothing to \(path)", default: 0] += 1
          break
        }
        own["\(answer.status), \(answer.body.utf8.count) bytes", default: 0] += 1
      }
      let all = own
      told.change { $0.merge(all, uniquingKeysWith: +) }
    }
    var findings = Findings()
    let sum = told.value.values.reduce(0, +)
    findings.expect(told.value.count == 1, "unknown links are told apart: \(told.value)")
    findings.expect(told.value.keys.allSatisfy { $0.hasPrefix("404") }, "guesses were answered \(told.value)")
    findings.expect(sum == count, "only \(sum) of \(count) guesses were answered")
    findings.cases += sum - 3
    return findings
  }

  /// Codes as fast as they can be sent: a hundred a second are looked at, in whichever seconds they come.
  private static func typeCodes(_ port: Int, seconds: Int) throws -> Findings {
    let (told, start) = (Shared<[Int: Int]>([:]), Date())
    Crowd.together(4) { _ in
      guard let connection = try? Connection(port: port) else { return }
      while Date().timeIntervalSince(start) < Double(seconds) {
        guard let answer = try? connection.post("/r-code", "code=\(Guesses.code())") else { return }
        told.change { $0[answer.status, default: 0] += 1 }
      }
    }
    var findings = Findings()
    let passed = told.value[422] ?? 0
    findings.expect(Set(told.value.keys).isSubset(of: [422, 429]), "typed codes were answered \(told.value)")
    findings.expect(passed <= 100 * (seconds + 2), "\(passed) codes passed in \(seconds) seconds")
    findings.expect(told.value[429] ?? 0 > 0, "no code was turned away: \(told.value)")
    findings.cases += told.value.values.reduce(0, +) - 3
    return findings
  }
}
