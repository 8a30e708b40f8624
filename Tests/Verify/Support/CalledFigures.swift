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
    let caller = try FigureCaller(at: charity)
    defer { charity.stop() }
    let periods = try caller.periods(of: survey)
    if periods.isEmpty { misses.append("the API names no period") }
    let everything = ["none", "channel", "department", "mode", "language", "channel*department", "channel*mode"]
    let (years, quarters) = (periods.filter { $0.count == 4 }, periods.filter { $0.count > 4 })
    let asked = long ? periods : years + quarters.prefix(2)
    for period in asked + ["\(periods.first?.prefix(4) ?? "2026")-01"] {
      for breakdown in everything where long || period == asked.first || breakdowns.contains(breakdown) {
        let answer = try caller.figures(of: survey, period, by: breakdown)
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
