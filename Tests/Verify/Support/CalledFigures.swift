import Foundation

/// What another system reads of a charity's figures with a key, held against what the program prints of the same: the
/// attacker reads that, so that whoever has a key knows no more than he.
struct CalledFigures {
  /// What was told otherwise, or told at all where nothing is published.
  private(set) var misses: [String] = []
  /// How many tables were held against each other.
  private(set) var tables = 0

  /// Reads the periods that the API names, and one that it does not, by every breakdown: all of them in a long run, else
  /// the years and two quarters, of which the first by those too that are not published.
  init(of survey: String, by breakdowns: [String], at charity: Charity, long: Bool) throws {
    let made = try charity.run("key", "add", "attacker", "--scopes", "figures:read")
    guard let key = made.firstMatch(of: /rida_\d+_[0-9a-f]{64}/).map({ String($0.0) }) else {
      throw Failure("no key was made: \(made)")
    }
    try charity.serve()
    defer { charity.stop() }
    let connection = try Connection(port: charity.port)
    func call(_ address: String) throws -> Connection.Answer {
      try connection.get("/api/v1\(address)", headers: "authorization: Bearer \(key)\r\n")
    }
    let listed = try call("/periods?survey=\(survey)&limit=500")
    let periods = listed.body.matches(of: /"period" : "([^"]+)"/).map { String($0.1) }
    if periods.isEmpty { misses.append("the API names no period: \(listed.status)") }
    let everything = ["none", "channel", "department", "mode", "language", "channel*department", "channel*mode"]
    let (years, quarters) = (periods.filter { $0.count == 4 }, periods.filter { $0.count > 4 })
    let asked = long ? periods : years + quarters.prefix(2)
    for period in asked + ["\(periods.first?.prefix(4) ?? "2026")-01"] {
      for breakdown in everything where long || period == asked.first || breakdowns.contains(breakdown) {
        let answer = try call("/figures?survey=\(survey)&period=\(period)&by=\(breakdown)&compare=none&format=csv")
        let printed = try charity.attempt([
          "indicators", "--survey", survey, "--period", period, "--by", breakdown, "--format", "csv",
        ])
        tables += 1
        let isSame =
          printed.code == 0
          ? answer.status == 200 && CalledFigures.rows(answer.body) == CalledFigures.rows(printed.output)
          : answer.status == 404
        if !isSame { misses.append("\(survey) \(period) by \(breakdown): the API answers \(answer.status)") }
        if answer.status == 200, !breakdowns.contains(breakdown) {
          misses.append("\(survey) \(period) is told by \(breakdown), which is not published")
        }
      }
    }
  }

  /// A table without the mark of its encoding, which not every reader hands on.
  private static func rows(_ text: String) -> Substring { text.drop { $0 == "\u{FEFF}" } }
}
