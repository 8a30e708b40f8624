import Foundation
import Mutations

/// A small charity sees its departments, and what it sees is true of them; and nobody is found in it.
enum UsefulnessProof: Proof {
  static let name = "usefulness"
  static let promise = "U1 a small charity sees its departments as they are"

  /// The surveys that are compared, as they are shipped.
  private static let product = PublishedYears.Shape(
    survey: "after-registration", version: 1, breakdowns: ["none", "channel", "department", "channel*department"])
  private static let margins = PublishedYears.Shape(
    survey: "short", version: 1, breakdowns: ["none", "channel", "department"])

  /// The newest version of the first survey that is shipped: what a charity begins with.
  private static var shipped: PublishedYears.Shape {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: "Surveys/after-registration")
      let newest = names.compactMap { Int($0.replacingOccurrences(of: ".yaml", with: "")) }.max() ?? 1
      return PublishedYears.Shape(survey: "after-registration", version: newest, breakdowns: margins.breakdowns)
    }
  }

  /// How large a part of all ratings of a quarter reaches its department's figure in the shipped survey.
  private struct Reach {
    let mean: Double
    /// Between one quarter and the next.
    let deviation: Double

    /// The least of so many quarters that is no loss: the mean less four standard errors. By chance one of the sizes is
    /// below it less than once in fifty thousand runs; a survey that publishes `channel*department` reaches 73 % of 300.
    func least(over quarters: Int) -> Double { mean - 4 * deviation / Double(quarters).squareRoot() }
  }

  /// Measured over 300 quarters each, of 1000 ratings over 40, which reached all; means rounded down, deviations up.
  private static let reaches = [
    50: Reach(mean: 0.495, deviation: 0.155), 100: Reach(mean: 0.79, deviation: 0.06),
    300: Reach(mean: 0.95, deviation: 0.038), 1000: Reach(mean: 0.99, deviation: 0.01),
  ]

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let (folder, seed) = (try Scratch(), Seed.drawn(long: long))
    let quarters = long ? 60 : 8
    var dice = Dice(seed: seed, number: 0)
    var table = DocumentTable(
      "Ratings that reach their department's figure, over \(quarters) quarters a row",
      [
        "ratings a quarter", "channel*department: reach", "of its figures off by more than 5 points",
        "off without a word", "channel, department: reach", "off", "as shipped: reach", "off", "off without a word",
        "groups of fewer than five found",
      ])
    for ratings in long ? [50, 100, 300, 1000] : [50, 100, 300] {
      // One size shows how the three compare; of the others a commit needs only what is shipped.
      let shapes = try long || ratings == 300 ? [shipped, margins, product] : [shipped]
      let sights = try shapes.map { try SeenDepartments($0, ratings, quarters, folder, &dice) }
      for sight in sights {
        findings.cases += sight.figures
        findings.misses += sight.untold.map { "\(ratings) ratings, \(sight.name): \($0)" }
        findings.misses += sight.isolated.map { "\(ratings) ratings, \(sight.name): alone \($0)" }
      }
      let own = sights[0]
      findings.expect(
        own.reach >= reaches[ratings]?.least(over: quarters) ?? 1,
        "at \(ratings) ratings \(percent(own.reach)) reach their department's figure")
      if !long { findings.note += "\(ratings): \(percent(own.reach)) " }
      guard sights.count == 3 else { continue }
      let (flat, crossed) = (sights[1], sights[2])
      findings.expect(
        own.reach >= crossed.reach - 0.03, "at \(ratings) ratings the product reaches more than what is shipped")
      table.add(
        [
          "\(ratings)", percent(crossed.reach), percent(crossed.off), "\(crossed.untold.count)", percent(flat.reach),
          percent(flat.off), percent(own.reach), percent(own.off), "\(own.untold.count)",
          "\(sights.reduce(0) { $0 + $1.isolated.count })",
        ])
      if !long { findings.note += "(product \(percent(crossed.reach))) " }
    }
    findings.note += "seed \(seed)"
    findings.tables = [table]
    return findings
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
