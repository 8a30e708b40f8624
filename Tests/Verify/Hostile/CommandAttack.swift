import Foundation
import Mutations

/// Gives the command line spoiled files, as somebody at a desk would. Its readers are attacked by far more inputs within
/// one process; here it is shown that nothing traps around them.
struct CommandAttack {
  private static let patience = 20.0
  private let plan: HostilePlan

  init(_ plan: HostilePlan) { self.plan = plan }

  /// Adds what was tried and what did not hold.
  func run(_ findings: inout Findings) throws {
    let charity = try Charity(surveys: ["short"])
    let samples = try self.samples()
    for number in 0..<plan.files {
      var dice = Dice(seed: plan.seed ^ 0xC0, number: number)
      guard let sample = dice.any(of: samples) else { return }
      let bytes = ByteMutation.mutated(sample.bytes, with: samples.map(\.bytes), &dice)
      let path = "\(charity.folder)/spoiled.\(sample.ending)"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let start = Date()
      let run = try charity.attempt(
        sample.arguments.map { $0 == "FILE" ? path : $0 },
        under: ["timeout", "-s", "KILL", "\(CommandAttack.patience)"])
      // A trap is told by a signal, or by a shell's way of telling it.
      let isFine = run.code < 128 && ![4, 5, 6, 7, 9, 11].contains(run.code)
      findings.expect(
        isFine && Date().timeIntervalSince(start) < CommandAttack.patience,
        "rida \(sample.arguments[0]) ended with \(run.code): \(plan.keep(bytes, as: "\(sample.arguments[0])-\(number)"))"
      )
    }
  }

  private struct Sample {
    let arguments: [String]
    let ending: String
    let bytes: [UInt8]

    init(_ arguments: [String], _ ending: String, _ text: String) {
      (self.arguments, self.ending, bytes) = (arguments, ending, Array(text.utf8))
    }
  }

  private func samples() throws -> [Sample] {
    let survey = try String(
      contentsOfFile: Charity.root.appendingPathComponent("Surveys/short/2.yaml").path, encoding: .utf8)
    return [
      Sample(
        ["invite", "--survey", "short", "--interactions", "FILE", "--links", "/dev/null"], "csv",
        "reference,day,channel,department,phone\na,2026-01-05,phone,reception,+966501234567\nb,2026-01-05,phone,media,0501234568\n"
      ),
      Sample(
        ["import", "FILE", "--survey", "short"], "csv",
        "day,channel,department,mode,language,overall\n2026-01-05,phone,reception,sms,ar,5\n"),
      Sample(
        [
          "import", Charity.root.appendingPathComponent("Tests/Fixtures/answers/google-en.csv").path, "--survey",
          "short",
          "--mapping", "FILE",
        ], "yaml",
        "mapping: 1\nsurvey: short\nwhole_file: { channel: phone, department: reception }\ncolumns:\n  - { column: Timestamp, use: day }\n"
      ),
      Sample(
        ["served", "FILE", "--survey", "short"], "csv",
        "period,channel,department,count\n2026Q1,phone,reception,9223372036854775807\n2026Q1,phone,media,1\n"),
      Sample(["delivered", "FILE", "--survey", "short"], "csv", "reference,outcome\na,delivered\nb,failed\n"),
      Sample(["comments", "rules", "--theme", "speed", "--keep", "FILE"], "txt", "سريع/سرعه\n= تم\n! لا … سريع .\n"),
      Sample(["survey", "check", "FILE"], "yaml", survey),
      Sample(
        ["survey", "import", "FILE"], "json",
        "{\"info\":{\"title\":\"a\"},\"items\":[{\"title\":\"b\",\"questionItem\":{\"question\":{\"textQuestion\":{}}}}]}"
      ),
    ]
  }
}
