import Foundation

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

  /// Of the shipped survey: at least so many ratings reach their department's figure.
  private static let least = [50: 0.35, 100: 0.70, 300: 0.95, 1000: 0.98]

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let folder = try Scratch()
    let quarters = long ? 60 : 12
    var table = DocumentTable(
      "Ratings that reach their department's figure, over \(quarters) quarters a row",
      [
        "ratings a quarter", "channel*department: reach", "of its figures off by more than 5 points",
        "off without a word", "channel, department: reach", "off", "as shipped: reach", "off", "off without a word",
        "groups of fewer than five found",
      ])
    for ratings in long ? [50, 100, 300, 1000] : [50, 100, 300] {
      let sights = try [product, margins, shipped].map { try SeenDepartments($0, ratings, quarters, folder) }
      for sight in sights {
        findings.cases += sight.figures
        findings.misses += sight.untold.map { "\(ratings) ratings, \(sight.name): \($0)" }
        findings.misses += sight.isolated.map { "\(ratings) ratings, \(sight.name): alone \($0)" }
      }
      let (crossed, flat, own) = (sights[0], sights[1], sights[2])
      findings.expect(
        own.reach >= least[ratings] ?? 0, "at \(ratings) ratings \(percent(own.reach)) reach their department's figure")
      findings.expect(
        own.reach >= crossed.reach - 0.03, "at \(ratings) ratings the product reaches more than what is shipped")
      table.add(
        [
          "\(ratings)", percent(crossed.reach), percent(crossed.off), "\(crossed.untold.count)", percent(flat.reach),
          percent(flat.off), percent(own.reach), percent(own.off), "\(own.untold.count)",
          "\(sights.reduce(0) { $0 + $1.isolated.count })",
        ])
      if !long { findings.note += "\(ratings): \(percent(own.reach)) (product \(percent(crossed.reach))) " }
    }
    findings.tables = [table]
    return findings
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
