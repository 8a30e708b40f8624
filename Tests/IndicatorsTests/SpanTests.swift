import Indicators
import Releases
import Surveys
import Testing

/// What a year tells beside its quarters, and a quarter beside its months.
@Suite struct SpanTests {
  /// The figure of everybody in the year whose quarters had so many answers, four of five favourable.
  private func figure(
    _ indicator: Indicator, of quarters: [Int], since earlier: [Int]? = nil
  ) throws -> Figure {
    let sheets = [earlier ?? [], quarters].enumerated().flatMap { years, quarters in
      quarters.enumerated().map { place, people in
        Published.sheet(
          Published.first.advanced(by: 4 * years + place), ["phone": ["5": people - people / 5, "2": people / 5]])
      }
    }
    let period = Period(.year, containing: Published.first.advanced(by: 4).firstDay)
    let evidence = Evidence(survey: Published.survey(), organisation: Published.organisation, sheets: sheets)
    let card = try evidence.scorecard(
      Query(survey: "s", period: period, comparison: earlier == nil ? nil : period.previous))
    let question = indicator == .base ? nil : "overall"
    return try #require(card.figure(indicator, of: question, for: .everybody))
  }

  @Test func `a quarter that is withheld is in no year that would tell it`() throws {
    #expect(try figure(.base, of: [100, 100, 100, 7]).value == 300)
    let satisfied = try figure(.satisfied, of: [100, 100, 100, 7])
    #expect(satisfied.base == 300 && satisfied.value == 0.8 && satisfied.held == nil)
  }

  @Test func `a year of a part of its people says of which, and is compared with none`() throws {
    let satisfied = try figure(.satisfied, of: [40, 40, 40, 8], since: [40, 40, 40, 40])
    #expect(satisfied.base == 120 && satisfied.held == 0.9 && satisfied.change == nil)
    let whole = try figure(.satisfied, of: [40, 40, 40, 40], since: [40, 40, 40, 40])
    #expect(whole.base == 160 && whole.held == nil && whole.change?.verdict == .noSignal)
    let after = try figure(.satisfied, of: [40, 40, 40, 40], since: [40, 40, 40, 8])
    #expect(after.held == nil && after.change == nil, "the year before is of a part")
  }

  @Test func `what a quarter tells on a grid no year tells exactly`() throws {
    let satisfied = try figure(.satisfied, of: [40, 40, 40, 25])
    #expect(satisfied.base == 120 && satisfied.held == 0.8)
  }

  @Test func `small quarters make a year as soon as they are a crowd together`() throws {
    #expect(try figure(.satisfied, of: [40, 40, 20, 25]).base == 125)
    let small = try figure(.satisfied, of: [7, 8, 8, 9])
    #expect(small.base == 32 && small.held == nil && small.status == .shown)
    #expect(try figure(.satisfied, of: [7, 8, 8, 4]).status == .smallSample)
    // Ten are told on a grid, and two that are withheld are not ten together.
    #expect(try figure(.base, of: [10, 5, 4, 0]).value == 10)
    #expect(try figure(.base, of: [10, 5, 5, 0]).value == 20)
  }

  @Test func `drivers of a year count no pair of a quarter that it leaves out`() throws {
    func drivers(_ fourth: Int) throws -> Drivers? {
      let questions = [Published.overall, Published.rating("manner")]
      let people = [60, 60, 60, fourth]
      let periods = people.indices.map { Published.first.advanced(by: $0) }
      let sheets = zip(periods, people).map { period, people in
        TallySheet(
          period: period, version: 1,
          counts: ["overall", "manner"].flatMap { question in
            Published.counts(by: Breakdown(.channel), of: question, ["phone": ["5": people - 4, "2": 4]])
              .filter { question == "overall" || $0.question != BallotCount.question }
          })
      }
      let pairs = zip(periods, people).map { period, people in
        (
          period,
          [("5", "5", people - 4), ("2", "2", 4)].map {
            PairCount(one: "manner", oneValue: $0.0, other: "overall", otherValue: $0.1, count: $0.2)
          }
        )
      }
      return try Evidence(
        survey: Published.survey(questions), organisation: Published.organisation, sheets: sheets,
        pairs: Dictionary(uniqueKeysWithValues: pairs)
      ).drivers(in: Period(.year, containing: Published.first.firstDay))
    }
    #expect(try drivers(60)?.drivers.first?.n == 240)
    #expect(try drivers(8)?.drivers.first?.n == 180)
  }

  // Fifteen were told of two quarters; with the third they would be 23, and eight of them withheld.
  @Test func `a year that grows tells of no quarter that came last`() throws {
    #expect(try figure(.base, of: [7, 8]).value == 15)
    #expect(try figure(.base, of: [7, 8, 8]).value == 15)
    #expect(try figure(.base, of: [7, 8, 8, 4]).value == 27)
    #expect(try figure(.base, of: [40, 20, 15]).value == 75)
    #expect(try figure(.base, of: [40, 20, 15, 9]).value == 75)
  }

  @Test(arguments: 0..<40)
  func `no figures of a year, as it grew, and its quarters, taken from each other, tell what one of them does not`(
    seed: Int
  ) throws {
    let years = PublishedYear(seed: UInt64(seed), span: .quarter)
    try years.expectNothingTold(besides: [])
  }

  @Test(arguments: 0..<12)
  func `no figures of a quarter, as it grew, and its months, taken from each other, tell what one of them does not`(
    seed: Int
  ) throws {
    let years = PublishedYear(seed: UInt64(seed), span: .month)
    try years.expectNothingTold(besides: [])
  }

  @Test func `plain sums of quarters would tell what is withheld`() throws {
    let told = try (0..<40).count { seed in
      let year = PublishedYear(seed: UInt64(seed), span: .quarter)
      return try !year.told(exactly: false, besides: year.plainSums).isEmpty
    }
    #expect(told > 10, "the attack finds nothing where there is something to find")
  }
}

/// A random year of a small charity with everything that is shown of it, as sums of answers under one label in one part.
private struct PublishedYear {
  /// Answers under a label in a part: nobody outside knows more of them than that they are there.
  private struct Atom: Hashable {
    let label: Label
    let period: Period
  }

  private let evidence: Evidence
  private let whole: Period
  private let parts: [Period]
  private var people: [Atom: Int] = [:]

  init(seed: UInt64, span: Period.Span) {
    var dice = SplitMix(seed: seed)
    let labels = ["phone", "letters", "website"] + (seed % 3 == 0 ? ["other"] : [])
    whole = Period(span == .month ? .quarter : .year, containing: Published.first.firstDay)
    let first = Period(span, containing: whole.firstDay)
    var sheets: [TallySheet] = []
    for part in (0..<(span == .month ? 3 : 4)).map({ first.advanced(by: $0) }) {
      var answers: [String: [String: Int]] = [:]
      for label in labels where Int.random(in: 0..<6, using: &dice) > 0 {
        let most = [12, 30, 60, 120].randomElement(using: &dice) ?? 12
        let count = Int.random(in: 5...most, using: &dice)
        answers[label] = ["5": count - count / 3, "2": count / 3]
        people[Atom(label: Label(label), period: part)] = count
      }
      if !answers.isEmpty { sheets.append(Published.sheet(part, answers)) }
    }
    parts = sheets.map(\.period)
    evidence = Evidence(survey: Published.survey(every: span), organisation: Published.organisation, sheets: sheets)
  }

  func expectNothingTold(besides plain: [Set<Int>]) throws {
    for exactly in [false, true] {
      let told = try told(exactly: exactly, besides: plain)
      #expect(told.isEmpty, "\(exactly ? "answers" : "numbers") of \(told) in \(people)")
    }
  }

  /// The sums of each label over the year as they would be without any care.
  var plainSums: [Set<Int>] {
    Set(people.keys.map(\.label)).map { label in Set(atoms.indices.filter { atoms[$0].label == label }) }
      .filter { $0.reduce(0) { $0 + (people[atoms[$1]] ?? 0) } >= 10 }
  }

  private var atoms: [Atom] { people.keys.sorted { ($0.period, $0.label) < ($1.period, $1.label) } }

  /// The small groups of which a combination of what is shown speaks and of nobody else: groups below ten of which the
  /// number is told, below thirty of which the answers are.
  func told(exactly: Bool, besides plain: [Set<Int>]) throws -> [[String]] {
    let (atoms, smallest) = (self.atoms, exactly ? 30 : 10)
    let parts = try self.parts.map { try shown(in: $0, exactly, until: $0) }
    let grown = try self.parts.flatMap { try shown(in: whole, exactly, until: $0) }
    let rows = parts.flatMap { $0 } + grown + plain
    let alone = Set(parts.flatMap { $0 }.filter { $0.count == 1 }.flatMap { $0 })
    let hidden = atoms.indices.filter { !alone.contains($0) }
    func rank(_ columns: [Int]) -> Int {
      Space(rows.map { row in columns.map { row.contains($0) ? 1 : 0 } }, unknowns: columns.count).rank
    }
    let all = rank(hidden)
    func size(_ group: [Int]) -> Int { group.reduce(0) { $0 + (people[atoms[$1]] ?? 0) } }
    let groups = hidden.reduce(into: [[Int]]([[]])) { groups, atom in
      groups += groups.map { $0 + [atom] }.filter { size($0) < smallest }
    }
    return groups.filter { group in
      !group.isEmpty && hidden.allSatisfy { group.contains($0) || size(group + [$0]) >= smallest }
        && rank(hidden.filter { !group.contains($0) }) < all
    }.map { $0.map { "\(atoms[$0].label) \(atoms[$0].period)" } }
  }

  /// What was shown of a period once so many parts were released: of whom each figure speaks whose number, or whose
  /// share, is told exactly.
  private func shown(in period: Period, _ exactly: Bool, until last: Period) throws -> [Set<Int>] {
    let (atoms, evidence) = (self.atoms, self.evidence.until(last))
    func rows(_ breakdown: Breakdown) throws -> [Set<Int>] {
      let card = try evidence.scorecard(Query(survey: "s", period: period, breakdown: breakdown))
      let figures = card.figures.filter { figure in
        figure.indicator == (exactly ? .satisfied : .base) && figure.base != nil && (!exactly || isExact(figure))
      }
      let named = Set(
        card.figures.filter { $0.indicator == .base && $0.base != nil && !$0.label.keys.contains("other") }
          .map(\.label))
      return figures.compactMap { figure in
        let held = atoms.indices.filter { place in
          guard period.contains(atoms[place].period), atoms[place].period <= last else { return false }
          if breakdown == .none { return true }
          return figure.label.keys == ["other"]
            ? !named.contains(atoms[place].label) : atoms[place].label == figure.label
        }
        return members(held, of: figure.base ?? 0)
      }
    }
    return try rows(.none) + rows(Breakdown(.channel))
  }

  private func isExact(_ figure: Figure) -> Bool {
    figure.value != nil && figure.bound == nil && !figure.isRounded && figure.base ?? 0 >= 30
  }

  /// The parts that add up to a figure's base: all of them, or the only choice of parts that does; `nil` where several do.
  private func members(_ atoms: [Int], of base: Int) -> Set<Int>? {
    let byPart = Dictionary(grouping: atoms) { self.atoms[$0].period }.values.map { $0 }
    let choices = (1..<max(2, 1 << byPart.count)).map { choice in
      byPart.indices.filter { choice >> $0 & 1 == 1 }.flatMap { byPart[$0] }
    }.filter { $0.reduce(0) { $0 + (people[self.atoms[$1]] ?? 0) } == base }
    return choices.last.flatMap { $0.count == atoms.count || choices.count == 1 ? Set($0) : nil }
  }
}
