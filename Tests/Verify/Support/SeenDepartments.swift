import Foundation
import Mutations

/// Quarters of so many ratings, taken in and released by the program, and what it shows of the departments.
struct SeenDepartments {
  let name: String
  /// The part of all ratings that stands in the figure of its department.
  private(set) var reach = 0.0
  /// How many figures of departments were shown.
  private(set) var figures = 0
  /// Of these, the part that lies more than five points from what all people of the department said.
  private(set) var off = 0.0
  /// Those among them that do not say that they are of a part of the department.
  private(set) var untold: [String] = []
  /// Groups of fewer than five that the attacker finds.
  let isolated: [String]

  /// Eight channels and eight departments, the first with seven times as many ratings as the last.
  private static let weights = [0.26, 0.21, 0.18, 0.12, 0.08, 0.07, 0.05, 0.03]

  init(_ shape: PublishedYears.Shape, _ ratings: Int, _ count: Int, _ folder: Scratch, _ dice: inout Dice) throws {
    name = "\(shape.survey) \(shape.version)"
    let charity = try Charity(surveys: [])
    try charity.run("survey", "publish", "Surveys/\(shape.survey)/\(shape.version).yaml")
    let quarters = PastQuarters(count)
    let years = quarters.days.dropLast().map { SeenDepartments.quarter(of: ratings, day: $0, &dice) }
    let file = "\(folder.path)/answers.csv"
    try (["day,channel,department,mode,language,overall"] + years.flatMap { $0.map(\.line) })
      .joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    try charity.run("import", file, "--survey", shape.survey, "--again")
    try charity.run("release")
    var publications = Publications(of: shape.survey, by: shape.breakdowns)
    let caller = try FigureCaller(at: charity)
    defer { charity.stop() }
    let tables = try Tables(charity.database)
    var (reached, distant) = (0, 0)
    for (period, rows) in zip(quarters.names, years) {
      try publications.add(charity, period: period, by: caller)
      let truth = Dictionary(grouping: rows, by: \.department).mapValues { rows in
        Double(rows.count { $0.isSatisfied }) / Double(rows.count)
      }
      let counted = try SeenDepartments.counted(tables, period)
      for row in publications.printed["department"] ?? []
      where row["question"] == "overall" && row["indicator"] == "satisfied" && row["status"] != "withheld" {
        guard let label = row["label"], let share = counted[label], let truly = truth[label] else { continue }
        figures += 1
        reached += Int(row["n"] ?? "") ?? 0
        // A part of 95 % without a word is off by five points at most, and by as much where the others all said otherwise.
        guard abs(share - truly) > 0.05 + 1e-9 else { continue }
        distant += 1
        if row["held"]?.isEmpty ?? true { untold.append("\(period) \(label): \(share) of \(truly)") }
      }
    }
    reach = Double(reached) / Double(ratings * count)
    off = figures > 0 ? Double(distant) / Double(figures) : 0
    let found = try IsolatedGroups(in: publications.lines(with: charity), folder)
    isolated = found.alone.map { $0.joined(separator: " ") } + found.mismatches
  }

  /// The share of the satisfied that was published under each department's name, before anything is rounded.
  private static func counted(_ tables: Tables, _ period: String) throws -> [String: Double] {
    var sums: [String: (satisfied: Int, all: Int)] = [:]
    let rows = try tables.rows(
      """
      SELECT t.label, t.value, t.count, t.breakdown FROM tally t JOIN batch b ON b.number = t.batch
      WHERE b.period = '\(period)' AND t.question = 'overall' AND t.breakdown IN ('department', 'channel*department')
      """)
    for row in rows {
      let department = String(row[0].split(separator: "*").last ?? "")
      let count = Int(row[2]) ?? 0
      sums[department, default: (0, 0)].all += count
      if ["4", "5"].contains(row[1]) { sums[department, default: (0, 0)].satisfied += count }
    }
    return sums.mapValues { Double($0.satisfied) / Double($0.all) }
  }

  /// One rating.
  private struct Rating {
    let line: String
    let department: String
    let isSatisfied: Bool
  }

  /// A quarter of ratings; how content people are depends on channel and department.
  private static func quarter(of ratings: Int, day: String, _ dice: inout Dice) -> [Rating] {
    (0..<ratings).map { _ in
      let (channel, department) = (drawn(&dice), drawn(&dice))
      let isSatisfied =
        Double.random(in: 0..<1, using: &dice) < 0.88 - 0.03 * Double(channel) - 0.02 * Double(department)
      let answer = isSatisfied ? 4 + dice.below(2) : 1 + dice.below(3)
      let keys = (Answers.channels[channel], Answers.departments[department])
      return Rating(
        line: "\(day),\(keys.0),\(keys.1),sms,ar,\(answer)", department: keys.1, isSatisfied: isSatisfied)
    }
  }

  private static func drawn(_ dice: inout Dice) -> Int {
    var rest = Double.random(in: 0..<1, using: &dice)
    return weights.firstIndex { weight in
      rest -= weight
      return rest < 0
    } ?? 0
  }
}
