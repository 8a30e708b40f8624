import Foundation

/// Everything that was published of one survey of a charity: the figures that the program printed, the counts of each
/// batch, and the people of each stratum, as lines for the attacker.
struct Publications {
  private let survey: String
  private let breakdowns: [String]
  private var published: [[String]] = []
  /// The rows that the program printed last, by breakdown.
  private(set) var printed: [String: [[String: String]]] = [:]

  /// Of a survey, by everything by which figures of it can be printed.
  init(of survey: String, by breakdowns: [String]) {
    self.survey = survey
    self.breakdowns = breakdowns
  }

  /// The figures of a period as the program prints them now.
  mutating func add(_ charity: Charity, period: String, as name: String, growing: Bool = false) throws {
    let survey = survey
    try add(charity, period: period, as: name, growing: growing) { breakdown in
      try charity.run("indicators", "--survey", survey, "--period", period, "--by", breakdown, "--format", "csv")
    }
  }

  /// The figures of a period as another system reads them, which are the same (`sdc` holds them against each other) and
  /// come without a process for each.
  mutating func add(_ charity: Charity, period: String, by caller: FigureCaller) throws {
    let survey = survey
    try add(charity, period: period, as: period, growing: false) { breakdown in
      let answer = try caller.figures(of: survey, period, by: breakdown)
      guard answer.status == 200 else { throw Failure("\(period) by \(breakdown) was answered \(answer.status)") }
      return answer.body
    }
  }

  private mutating func add(
    _ charity: Charity, period: String, as name: String, growing: Bool, _ table: (String) throws -> String
  ) throws {
    printed = [:]
    let covered = try Tables(charity.database).rows(
      "SELECT number FROM batch WHERE period LIKE '\(period)%' AND ballots > 0"
    ).map { $0[0] }
    guard !covered.isEmpty else { return }
    published.append(["covers", name] + covered)
    if growing { published.append(["growing", name]) }
    var rows: Set<[String]> = []
    for breakdown in breakdowns {
      let lines = try table(breakdown).split(whereSeparator: \.isNewline).map { $0.components(separatedBy: ",") }
      printed[breakdown] = lines.dropFirst().map {
        Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first })
      }
      for cells in lines.dropFirst() where !cells[8].isEmpty && cells[7] != "response_rate" {
        guard cells[6].isEmpty || Answers.questions.contains(cells[6]) else { continue }
        rows.insert(["row", name, breakdown, cells[4], cells[6].isEmpty ? "*" : cells[6], cells[8]])
      }
    }
    published += rows
  }

  /// Says that a publication sums others, or parts of them.
  mutating func note(_ whole: String, beside parts: [String]) { published.append(["beside"] + parts + [whole]) }

  /// All of it, with the counts of every batch.
  func lines(with charity: Charity) throws -> [String] {
    let tables = try Tables(charity.database)
    let batches = try tables.rows("SELECT 'covers', number, number FROM batch")
    let strata = try tables.rows(
      "SELECT 'stratum', batch, channel, department, mode, SUM(ballots + imported) FROM stratum GROUP BY 2, 3, 4, 5")
    let counts = try tables.rows(
      """
      SELECT 'row', batch, breakdown, label, question, SUM(count) FROM tally
      WHERE question IN ('*', \(Answers.questions.map { "'\($0)'" }.joined(separator: ", "))) GROUP BY 2, 3, 4, 5
      """)
    let periods = try tables.rows("SELECT 'part', number, period FROM batch")
    return (published + batches + periods + strata + counts).map { $0.joined(separator: "\t") }
  }
}

/// What the attacker finds in everything that was published.
struct IsolatedGroups {
  private(set) var alone: [[String]] = []
  private(set) var mismatches: [String] = []
  private(set) var groups = 0
  private(set) var undecided = 0
  private(set) var unsure = 0

  /// Gives it to the attacker and reads what it prints.
  init(in lines: [String], _ folder: Scratch) throws {
    let file = "\(folder.path)/publications"
    let asked = (["asked", "told_reply_date"] + Answers.asked).joined(separator: "\t")
    try ([asked] + lines).joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    for line in try Attacker.run("difference", file) {
      let words = line.components(separatedBy: "\t")
      switch words[0] {
      case "alone": alone.append(Array(words.dropFirst()))
      case "groups": groups = Int(words[1]) ?? 0
      case "undecided": undecided = Int(words[1]) ?? 0
      case "unsure": unsure = Int(words[1]) ?? 0
      default: mismatches.append(line)
      }
    }
  }
}
