import Foundation

/// Strangers who try names and passwords cost the officer neither her time nor her way in, and the server no memory.
enum SignInProof: Proof {
  static let name = "signin"
  static let promise = "H18 strangers at the door keep no officer waiting"
  static let isTimed = true

  /// The longest that an officer may wait, in seconds, and the most that a flood may cost, in MiB: one hash takes 64.
  private static let most = (seconds: 3.0, mebibytes: 110)

  static func attack(long: Bool) throws -> Findings {
    let rounds = long ? 20 : 2
    var findings = Findings()
    let charity = try Charity(surveys: ["short"])
    let officer = try Officer(of: charity)
    try charity.serve()
    let first = try officer.signIn()
    findings.expect(first.status == 303 && first.device != nil, "the officer's first sign-in: \(first.status)")
    let before = try residentMebibytes(charity)
    var longest = 0.0
    for round in 0..<rounds {
      let strangers = try flood(charity.port, round: round, isLong: long)
      for (from, device) in [("127.0.0.1", nil), ("127.0.0.\(100 + round)", first.device)] {
        let told = try officer.signIn(from: from, device: device)
        findings.expect(told.status == 303, "round \(round): behind strangers the officer was told \(told.status)")
        findings.expect(told.seconds <= most.seconds, "round \(round): she waited \(told.seconds) s")
        longest = max(longest, told.seconds)
      }
      let told = strangers.map { $0.receive(seconds: 10).text.dropFirst(9).prefix(3) }
      findings.expect(told.allSatisfy { ["401", "413", "429", "503"].contains($0) }, "strangers: \(Set(told))")
      findings.add(try lockOut(officer, round: round, device: first.device))
    }
    let grown = try residentMebibytes(charity) - before
    findings.expect(grown <= most.mebibytes, "the flood cost \(grown) MiB")
    charity.stop()
    findings.add(try behindProxy(charity, officer))
    findings.note = "the officer waited \((longest * 100).rounded() / 100) s at most; \(grown) MiB grown"
    return findings
  }

  /// Two hundred strangers at once from many addresses, of whom nobody waits for an answer yet.
  private static func flood(_ port: Int, round: Int, isLong: Bool) throws -> [RawTalk] {
    try (0..<200).map { number in
      let talk = try RawTalk(port: port, from: "127.0.\(1 + number % 50).\(1 + round)")
      let name = "nobody\(round)-\(number)" + String(repeating: "x", count: number % 2 == 0 ? 30_000 : 3)
      talk.send(Officer.request(name, "wrong wrong wrong", device: nil).utf8)
      return talk
    }
  }

  /// Ten wrong passwords for the officer's name from one address, and from many.
  private static func lockOut(_ officer: Officer, round: Int, device: String?) throws -> Findings {
    var findings = Findings()
    let (one, all) = ("127.9.9.\(1 + round)", Shared<[Int]>([]))
    for number in 0..<10 {
      for from in [one, "127.8.\(1 + round).\(1 + number)"] {
        let told = try officer.signIn(from: from, password: "wrong wrong wrong").status
        all.change { $0.append(told) }
      }
    }
    findings.expect(all.value.allSatisfy { [401, 429, 503].contains($0) }, "wrong passwords: \(all.value)")
    findings.expect(all.value.contains(429), "nobody who guesses is slowed down: \(all.value)")
    for (from, device) in [("127.0.0.1", nil), (one, device)] {
      let told = try officer.signIn(from: from, device: device)
      findings.expect(told.status == 303, "after wrong passwords from elsewhere the officer was told \(told.status)")
      findings.expect(told.seconds <= most.seconds, "after wrong passwords she waited \(told.seconds) s")
    }
    return findings
  }

  /// Where links are https, a proxy of this machine says from where somebody comes, and nobody says it of herself. The
  /// cookies are bound to the host there, and no browser asks without TLS again.
  private static func behindProxy(_ charity: Charity, _ officer: Officer) throws -> Findings {
    var findings = Findings()
    let second = try Charity(like: charity)
    try second.serve(under: ["env", "RIDA_LINK=https://r.example.sa"])
    let her = officer.at(second.port)
    let first = try her.signIn(forwarded: "6.6.6.6, 10.0.0.1")
    findings.expect(first.status == 303, "behind a proxy the officer was told \(first.status)")
    findings.expect(first.head.contains("Set-Cookie: __Host-rida="), "the session's cookie: \(first.head)")
    findings.expect(first.head.contains("Strict-Transport-Security: max-age=63072000"), "no HSTS: \(first.head)")
    for line in first.head.split(separator: "\r\n") where line.hasPrefix("Set-Cookie: ") {
      for part in ["__Host-", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"] {
        findings.expect(line.contains(part), "a cookie without \(part): \(line)")
      }
      findings.expect(!line.contains("Domain"), "a cookie with a domain: \(line)")
    }
    for _ in 0..<10 { _ = try her.signIn(password: "wrong wrong wrong", forwarded: "10.0.0.1, 10.0.0.66") }
    let guesser = try her.signIn(forwarded: "10.0.0.1, 10.0.0.66").status
    findings.expect(guesser == 429, "a guesser who says that he is the officer was told \(guesser)")
    let again = try her.signIn(forwarded: "10.0.0.1").status
    findings.expect(again == 303, "beside him the officer was told \(again)")
    return findings
  }

  private static func residentMebibytes(_ charity: Charity) throws -> Int {
    let number = charity.server?.processIdentifier ?? 0
    let status = try String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8)
    return (status.firstMatch(of: /VmRSS:\s+([0-9]+)/).flatMap { Int($0.1) } ?? 0) / 1024
  }
}
