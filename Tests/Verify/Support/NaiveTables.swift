/// What many products publish; the attacker must win against it.
struct NaiveTables {
  /// How they protect small groups.
  enum Kind: String, CaseIterable {
    /// Rows with fewer than five are left out, and the tables follow every answer.
    case refreshed
    /// Rows with fewer than five are left out, once a quarter.
    case suppressed
    /// Of channels across departments too, whose margins are published beside them.
    case crossed
  }

  /// What is published, for the attacker.
  let lines: [String]

  /// Tables of random crowds.
  init(_ kind: Kind, _ dice: inout some RandomNumberGenerator) {
    func crowd() -> [Answers.Row] { Answers.crowd(of: 60, day: "2026-01-05", &dice) }
    lines =
      switch kind {
      case .refreshed: NaiveTables.refreshed(crowd())
      case .suppressed, .crossed: NaiveTables.quarters((0..<30).map { _ in crowd() }, isCrossed: kind == .crossed)
      }
  }

  private static func refreshed(_ crowd: [Answers.Row]) -> [String] {
    crowd.enumerated().map { "stratum\tanswer-\($0)\t\($1.channel)\t\($1.department)\t\($1.mode)\t1" }
      + (30...60).flatMap { count in
        let covered = (0..<count).map { "answer-\($0)" }.joined(separator: "\t")
        return ["covers\tafter-\(count)\t\(covered)", "growing\tafter-\(count)"]
          + rows(Array(crowd.prefix(count)), "after-\(count)", isCrossed: false)
      }
  }

  private static func quarters(_ crowds: [[Answers.Row]], isCrossed: Bool) -> [String] {
    crowds.enumerated().flatMap { number, crowd in
      let strata = Dictionary(grouping: crowd) { "\($0.channel)\t\($0.department)\t\($0.mode)" }
        .map { "stratum\tanswers-\(number)\t\($0.key)\t\($0.value.count)" }
      return strata + ["covers\tquarter-\(number)\tanswers-\(number)"]
        + rows(crowd, "quarter-\(number)", isCrossed: isCrossed)
    }
  }

  /// Whether a guess speaks of one to four people, as a guess must.
  func isRight(_ guess: [String]) -> Bool { guess.count > 3 && (1...4).contains(Int(guess[2]) ?? 0) }

  private static func rows(_ crowd: [Answers.Row], _ name: String, isCrossed: Bool) -> [String] {
    var tables = [
      ("channel", Dictionary(grouping: crowd, by: \.channel)),
      ("department", Dictionary(grouping: crowd, by: \.department)),
    ]
    if isCrossed {
      tables.append(("channel*department", Dictionary(grouping: crowd) { "\($0.channel)*\($0.department)" }))
    }
    return tables.flatMap { breakdown, people in
      people.filter { $0.value.count >= 5 }
        .map { "row\t\(name)\t\(breakdown)\t\($0.key)\toverall\t\($0.value.count)" }
    } + ["row\t\(name)\tnone\t\toverall\t\(crowd.count)"]
  }
}
