import Releases
import Surveys

/// The counts of a breakdown in a period as its figures are made of them: of a longer period those that tell nothing of a
/// part of it that the part does not tell.
struct PeriodCounts {
  let shown: ShownCounts
  let completeness: Completeness
  /// The parts whose ballots are counted under a label; `nil` for a period that is summed from none.
  let ballots: [Label: Set<Period>]?

  /// Whether the ballots of a part are counted under a label.
  func counts(_ label: Label, in part: Period) -> Bool { ballots.map { $0[label]?.contains(part) ?? false } ?? true }
}

extension Evidence {
  /// The counts of a period by a breakdown; `nil` where no part of it was published so.
  ///
  /// - Parameter alike: the parts that are summed where it is compared with a period that lacks others; whatever would
  ///   tell one of those left out is left out too.
  func counts(
    by breakdown: Breakdown, in period: Period, alike: Set<Period>? = nil
  ) throws(QueryProblem) -> PeriodCounts? {
    let sheet = try sheet(of: period)
    guard let all = sheet.labels(of: breakdown) else { return nil }
    let parts = sheets.filter { period.contains($0.period) }
    guard parts.map(\.period) != [period] else {
      return PeriodCounts(
        shown: ShownCounts(all, of: survey), completeness: Completeness(sheet, by: breakdown, counts: all),
        ballots: nil)
    }
    return SpanCounts(parts, by: breakdown, in: period, of: survey).counts(alike: alike ?? Set(parts.map(\.period)))
  }
}

/// A longer period by a breakdown, with the parts of which it is summed.
private struct SpanCounts {
  let survey: Survey
  let breakdown: Breakdown
  let period: Period
  let sheets: [TallySheet]
  /// The counts of each part, by label.
  let counts: [[Label: [String: Tally]]]
  let rule: ShowRule
  /// The numbers of the parts of each span between them and the longer one, where there is any.
  let inner: [Set<Int>]

  init(_ sheets: [TallySheet], by breakdown: Breakdown, in period: Period, of survey: Survey) {
    self.survey = survey
    self.breakdown = breakdown
    self.period = period
    self.sheets = sheets
    counts = sheets.map { $0.labels(of: breakdown) ?? [:] }
    rule = ShowRule(kShow: survey.release.kShow)
    let isBetween = period.span == .year && survey.release.every == .month
    let quarters =
      isBetween
      ? Dictionary(grouping: sheets.indices) { Period(.quarter, containing: sheets[$0].period.firstDay) } : [:]
    inner = quarters.sorted { $0.key < $1.key }.map { Set($0.value) }
  }

  /// What is shown of some of the parts.
  func counts(alike: Set<Period>) -> PeriodCounts {
    let summed = TallySheet(period: period, summing: sheets.filter { alike.contains($0.period) })
    var rules: [[[Label: Int]]: SpanRule] = [:]
    var shown: [String: ShownTallies] = [:]
    var kept: [Label: [String: Tally]] = [:]
    var ballots: [Label: Set<Period>] = [:]
    for (question, base) in bases {
      let tallies = tallies(of: question)
      let people = tallies.map { $0.mapValues(base) }
      let rule = rules[people] ?? spanRule(people)
      rules[people] = rule
      let sums = sums(of: tallies, rule, alike: alike)
      let bases = sums.mapValues(base)
      var told = ShownTallies(sums, together: self.rule.together(bases), kShow: self.rule.kShow, base: base)
      if !told.together.isEmpty { told = told.withholdingOther() }
      if alike.count < sheets.count {
        told = told.keeping { label in
          rule.told.telling(label) > .not && isExact(label, people, besides: alike)
        }
      }
      shown[question] = told
      for (label, tally) in sums { kept[label, default: [:]][question] = tally }
      guard question == BallotCount.question else { continue }
      for label in sums.keys {
        ballots[label] = Set(sheets.indices.filter { rule.sums(label, $0) }.map { sheets[$0].period })
      }
    }
    return PeriodCounts(
      shown: ShownCounts(shown, labels: kept.keys),
      completeness: Completeness(summed, by: breakdown, counts: kept), ballots: ballots)
  }

  /// Each question, and whole ballots, with what is its base.
  private var bases: [(String, (Tally) -> Int)] {
    survey.questions.map { ($0.key, $0.base) } + [(BallotCount.question, { $0[BallotCount.value] })]
  }

  /// The answers to a question, or whole ballots, by part and label.
  private func tallies(of question: String) -> [[Label: Tally]] {
    counts.map { part in
      question == BallotCount.question
        ? part.mapValues { $0[question] ?? Tally() }
        : part.compactMapValues { $0[question] }.filter { !$0.value.isEmpty }
    }
  }

  private func spanRule(_ people: [[Label: Int]]) -> SpanRule {
    let parts = people.map { SpanPart(people: $0, told: TalliesTold($0, rule)) }
    guard !inner.isEmpty else { return SpanRule(parts, rule) }
    let sums = inner.map { numbers in
      SpanRule(parts.enumerated().map { numbers.contains($0) ? $1 : .nobody }, rule)
    }
    return SpanRule(parts, within: sums, rule)
  }

  /// What enters the sum of each label. One whose parts are all left out stands there with nobody.
  private func sums(
    of tallies: [[Label: Tally]], _ rule: SpanRule, alike: Set<Period>
  ) -> [Label: Tally] {
    var sums: [Label: Tally] = [:]
    for (number, part) in tallies.enumerated() where alike.contains(sheets[number].period) {
      for (label, tally) in part { sums[label, default: Tally()].add(rule.sums(label, number) ? tally : Tally()) }
    }
    return sums
  }

  /// Whether each part that is left out tells a label as it is, or nobody answered under it.
  private func isExact(_ label: Label, _ people: [[Label: Int]], besides alike: Set<Period>) -> Bool {
    sheets.indices.allSatisfy { number in
      let told = TalliesTold(people[number], rule)
      return alike.contains(sheets[number].period) || told.telling(label) == .exactly && !label.isOther
        || people[number][label] == nil && told.together.isEmpty
    }
  }
}

extension SpanPart {
  /// A part that does not belong to a span.
  fileprivate static let nobody = SpanPart(people: [:], told: TalliesTold([:], ShowRule(kShow: 1)))
}
