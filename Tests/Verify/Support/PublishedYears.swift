import Foundation

/// Some years of random quarters, released as a charity releases them, and everything that was published of them.
struct PublishedYears {
  /// How many batches were released.
  private(set) var batches = 0
  private var published: [[String]] = []

  /// What is given to the attacker.
  var lines: [String] { published.map { $0.joined(separator: "\t") } }

  init(folder: String) throws {
    let charity = try Charity(surveys: ["short"])
    let file = "\(folder)/answers.csv"
    let present = Charity.quarter
    let numbers = present.split(separator: "Q").compactMap { Int($0) }
    let quarters = 4 * numbers[0] + numbers[1] - 1
    func day(_ quarter: Int) -> String { "\(quarter / 4)-\(["01", "04", "07", "10"][quarter % 4])-01" }
    let crowds = (quarters - 11..<quarters).flatMap { Answers.crowd(of: .random(in: 6...300), day: day($0)) }
    try Answers.write(crowds, to: file)
    try charity.run("import", file, "--survey", "short")
    try charity.run("release")
    for month in 1...3 {
      try Answers.write(Answers.crowd(of: .random(in: 20...120), day: day(quarters)), to: file)
      try charity.run("import", file, "--survey", "short")
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
      "SELECT 'stratum', batch, channel, department, SUM(ballots + imported) FROM stratum GROUP BY 2, 3, 4")
    published += try tables.rows(
      "SELECT 'row', batch, breakdown, label, question, SUM(count) FROM tally GROUP BY 2, 3, 4, 5")
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
    for breakdown in ["none", "channel", "department"] {
      let text = try charity.run(
        "indicators", "--survey", "short", "--period", period, "--by", breakdown, "--format", "csv")
      let lines = text.split(whereSeparator: \.isNewline).map { $0.components(separatedBy: ",") }
      for cells in lines.dropFirst() where !cells[8].isEmpty && cells[7] != "response_rate" {
        rows.insert(["row", name, breakdown, cells[4], cells[6].isEmpty ? "*" : cells[6], cells[8]])
      }
    }
    published += rows
  }
}

/// What many products publish; the attacker must win against it.
struct NaiveTables {
  /// How they protect small groups.
  enum Kind: String, CaseIterable {
    /// Rows with fewer than five are left out, and the tables follow every answer.
    case refreshed
    /// Rows with fewer than five are left out, once a quarter.
    case suppressed
  }

  private let kind: Kind
  private let crowd: [Answers.Row]

  /// Tables of a random crowd.
  init(_ kind: Kind) {
    self.kind = kind
    crowd = Answers.crowd(of: 60, day: "2026-01-05")
  }

  /// What is published, for the attacker.
  var lines: [String] {
    switch kind {
    case .refreshed:
      crowd.enumerated().map { "stratum\tanswer-\($0)\t\($1.channel)\t\($1.department)\t1" }
        + (30...60).flatMap { count in
          let covered = (0..<count).map { "answer-\($0)" }.joined(separator: "\t")
          return ["covers\tafter-\(count)\t\(covered)", "growing\tafter-\(count)"]
            + rows(Array(crowd.prefix(count)), "after-\(count)")
        }
    case .suppressed:
      (0..<10).flatMap { number in
        let crowd = Answers.crowd(of: 60, day: "2026-01-05")
        let strata = Dictionary(grouping: crowd) { "\($0.channel)\t\($0.department)" }
          .map { "stratum\tanswers-\(number)\t\($0.key)\t\($0.value.count)" }
        return strata + ["covers\tquarter-\(number)\tanswers-\(number)"] + rows(crowd, "quarter-\(number)")
      }
    }
  }

  /// Whether a guess speaks of one to four people, as a guess must.
  func isRight(_ guess: [String]) -> Bool { guess.count > 3 && (1...4).contains(Int(guess[2]) ?? 0) }

  private func rows(_ crowd: [Answers.Row], _ name: String) -> [String] {
    [
      ("channel", Dictionary(grouping: crowd, by: \.channel)),
      ("department", Dictionary(grouping: crowd, by: \.department)),
    ]
    .flatMap { breakdown, people in
      people.filter { $0.value.count >= 5 }
        .map { "row\t\(name)\t\(breakdown)\t\($0.key)\toverall\t\($0.value.count)" }
    } + ["row\t\(name)\tnone\t\toverall\t\(crowd.count)"]
  }
}
