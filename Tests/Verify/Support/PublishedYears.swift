import Foundation

/// Some years of random quarters, released as a charity releases them, and everything that was published of them.
struct PublishedYears {
  /// A survey that publishes its counts by these breakdowns, as it is shipped.
  struct Shape {
    let survey: String
    let version: Int
    /// By everything by which figures can be printed.
    let breakdowns: [String]

    static let all = [
      Shape(survey: "short", version: 1, breakdowns: ["none", "channel", "department"]),
      Shape(survey: "short", version: 2, breakdowns: ["none", "channel", "mode", "department", "channel*mode"]),
      Shape(
        survey: "after-registration", version: 1, breakdowns: ["none", "channel", "department", "channel*department"]),
    ]
  }

  /// How many batches were released.
  private(set) var batches = 0
  private let shape: Shape
  private var published: [[String]] = []

  /// What is given to the attacker.
  var lines: [String] { published.map { $0.joined(separator: "\t") } }

  init(_ shape: Shape, folder: String) throws {
    self.shape = shape
    let charity = try Charity(surveys: [])
    try charity.run("survey", "publish", "Surveys/\(shape.survey)/\(shape.version).yaml")
    let file = "\(folder)/answers.csv"
    let present = Charity.quarter
    let numbers = present.split(separator: "Q").compactMap { Int($0) }
    let quarters = 4 * numbers[0] + numbers[1] - 1
    func day(_ quarter: Int) -> String { "\(quarter / 4)-\(["01", "04", "07", "10"][quarter % 4])-01" }
    let crowds = (quarters - 11..<quarters).flatMap { Answers.crowd(of: .random(in: 6...300), day: day($0)) }
    try Answers.write(crowds, to: file)
    try charity.run("import", file, "--survey", shape.survey, "--again")
    try charity.run("release")
    for month in 1...3 {
      try Answers.write(Answers.crowd(of: .random(in: 20...120), day: day(quarters)), to: file)
      try charity.run("import", file, "--survey", shape.survey, "--again")
      try charity.run("release")
      try add(charity, period: present, as: "month-\(month)", growing: true)
    }
    try charity.close()
    try add(charity, period: present, as: "closed", growing: true)
    for period in ["\(numbers[0])", "\(numbers[0] - 1)"] { try add(charity, period: period, as: period) }
    let tables = try Tables(charity.database)
    batches = try tables.number("SELECT COUNT(*) FROM batch")
    published += try tables.rows("SELECT 'covers', number, number FROM batch")
    published += try tables.rows(
      "SELECT 'stratum', batch, channel, department, mode, SUM(ballots + imported) FROM stratum GROUP BY 2, 3, 4, 5")
    published += try tables.rows(
      """
      SELECT 'row', batch, breakdown, label, question, SUM(count) FROM tally
      WHERE question IN ('*', \(Answers.questions.map { "'\($0)'" }.joined(separator: ", "))) GROUP BY 2, 3, 4, 5
      """)
  }

  /// The figures of a period as the program prints them now, by everything by which it prints them.
  private mutating func add(_ charity: Charity, period: String, as name: String, growing: Bool = false) throws {
    let covered = try Tables(charity.database).rows(
      "SELECT number FROM batch WHERE period LIKE '\(period)%' AND ballots > 0"
    ).map { $0[0] }
    guard !covered.isEmpty else { return }
    published.append(["covers", name] + covered)
    if growing { published.append(["growing", name]) }
    var rows: Set<[String]> = []
    for breakdown in shape.breakdowns {
      let text = try charity.run(
        "indicators", "--survey", shape.survey, "--period", period, "--by", breakdown, "--format", "csv")
      let lines = text.split(whereSeparator: \.isNewline).map { $0.components(separatedBy: ",") }
      for cells in lines.dropFirst() where !cells[8].isEmpty && cells[7] != "response_rate" {
        guard cells[6].isEmpty || Answers.questions.contains(cells[6]) else { continue }
        rows.insert(["row", name, breakdown, cells[4], cells[6].isEmpty ? "*" : cells[6], cells[8]])
      }
    }
    published += rows
  }
}
