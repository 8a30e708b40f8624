import Foundation

/// The release is killed at each of its writing steps and begun again; every answer is in one batch, once, and no key
/// is left behind or missed.
enum ReleaseCrashProof: Proof {
  static let name = "release-crash"
  static let promise = "R10 a release cut off anywhere counts every answer once"

  private static let calls = ["openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "chmod"]

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity()
    let box = try FilledBox(charity)
    let saved = try Scratch(inMemory: true)
    try box.keep(in: saved.path)
    let points = try steps(charity)
    try box.restore(from: saved.path)
    let every = max(1, points.count / (long ? 400 : 28))
    var killed = 0
    for (number, point) in points.enumerated() where number % every == 0 {
      let arguments = number / every % 2 == 0 ? ["release"] : ["release", "--closing", Charity.quarter, "--early"]
      let run = try charity.attempt(
        arguments,
        under: [
          "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(point.call)", "-e",
          "inject=\(point.call):signal=SIGKILL:when=\(point.number)",
        ])
      killed += run.code == 0 ? 0 : 1
      let again = try charity.attempt(["release"])
      findings.expect(again.code == 0, "after \(point) the release fails: \(again.errors.prefix(200))")
      try box.check("after \(point)", &findings)
      try charity.close()
      try box.check("closed after \(point)", &findings)
      try box.checkCounts("closed after \(point)", &findings)
      try box.restore(from: saved.path)
    }
    findings.expect(killed > findings.cases / 40, "only \(killed) releases were killed")
    findings.note = "\(killed) kills at \(points.count) steps"
    return findings
  }

  /// One step of a release.
  private struct Step: CustomStringConvertible {
    let call: String
    let number: Int
    var description: String { "\(call) \(number)" }
  }

  /// How often each thread makes each call; a tracer counts by thread.
  private static func steps(_ charity: Charity) throws -> [Step] {
    let trace = "\(charity.folder)/steps"
    try charity.attempt(
      ["release"], under: ["strace", "-f", "-qq", "-o", trace, "-e", "trace=\(calls.joined(separator: ","))"])
    var most: [String: [String: Int]] = [:]
    for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      guard words.count > 1, let call = calls.first(where: { words[1].hasPrefix($0 + "(") }) else { continue }
      most[call, default: [:]][String(words[0]), default: 0] += 1
    }
    guard most["pwrite64"] != nil, most["unlink"] != nil, most["fsync"] != nil else {
      throw Failure("the trace shows no release: \(most.keys)")
    }
    return calls.flatMap { call in
      (0..<(most[call]?.values.max() ?? 0)).map { Step(call: call, number: $0 + 1) }
    }
  }
}
