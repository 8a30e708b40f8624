import Indicators
import Releases
import Surveys
import Testing

/// Sixty people of the reception: forty by telephone, under a cell of their own, and twenty whose cells were too small.
@Suite struct CompletenessTests {
  private let crossed = Breakdown(.channel, .department)
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func sheet(_ period: Period, hidden: Int = 20, satisfied: Int = 20) -> TallySheet {
    let counts = Published.counts(
      by: crossed,
      [
        "phone*reception": ["5": satisfied, "2": 40 - satisfied], "phone*research": ["5": 40, "2": 20],
        "phone*other": ["5": hidden],
      ])
    let places = [("phone", "reception", 40), ("phone", "research", 60), ("letters", "reception", hidden)]
    return TallySheet(
      period: period, version: 1, counts: counts,
      people: Dictionary(
        uniqueKeysWithValues: places.map { (Place(channel: $0, department: $1, mode: .sms), $2) }))
  }

  private func evidence(_ sheets: [TallySheet], by breakdowns: [Breakdown]? = nil) -> Evidence {
    Evidence(
      survey: Published.survey(by: breakdowns ?? [crossed]), organisation: Published.organisation, sheets: sheets)
  }

  private func card(_ sheets: [TallySheet], in period: Period, since earlier: Period? = nil) throws -> Scorecard {
    try evidence(sheets).scorecard(
      Query(survey: "s", period: period, breakdown: Breakdown(.department), comparison: earlier))
  }

  @Test func `a figure of a part of a department says of which, in steps downward`() throws {
    let card = try card([sheet(quarter)], in: quarter)
    #expect(card.figure(.satisfied, of: "overall", for: Label("reception"))?.held == 0.65)
    #expect(card.figure(.base, of: nil, for: Label("reception"))?.held == 0.65)
    #expect(card.figure(.satisfied, of: "overall", for: Label("research"))?.held == nil)
    #expect(card.figure(.satisfied, of: "overall", for: Label("other"))?.held == nil, "other is nobody's name")
  }

  @Test func `two people in forty-two are too few to move a share by five points`() throws {
    let card = try card([sheet(quarter, hidden: 2)], in: quarter)
    #expect(card.figure(.satisfied, of: "overall", for: Label("reception"))?.held == nil)
  }

  @Test func `no change is told of a part, in this period or in the one before`() throws {
    let (before, whole) = (quarter.previous, sheet(quarter.previous, hidden: 0, satisfied: 38))
    let partly = try card([whole, sheet(quarter)], in: quarter, since: before)
    #expect(partly.figure(.satisfied, of: "overall", for: Label("reception"))?.change == nil)
    #expect(partly.figure(.satisfied, of: "overall", for: Label("research"))?.change != nil)
    let wasPartly = try card([sheet(before), sheet(quarter, hidden: 0)], in: quarter, since: before)
    #expect(wasPartly.figure(.satisfied, of: "overall", for: Label("reception"))?.change == nil)
  }

  @Test func `a part is in no funnel, in no comparison of labels, and no point of a chart`() throws {
    let evidence = evidence([sheet(quarter)])
    let breakdown = Breakdown(.department)
    #expect(try evidence.funnel(in: quarter, by: breakdown).map(\.figure.label) == [Label("research")])
    #expect(try evidence.differences(in: quarter, by: breakdown).allSatisfy { !$0.labels.contains(Label("reception")) })
    let series = try evidence.series(by: breakdown).filter { $0.label == Label("reception") }
    #expect(series.count == 1 && series[0].verdict == .tooFew)
  }

  @Test func `a target of a department is not held against a part of it`() throws {
    let figure = try card([sheet(quarter)], in: quarter).figure(.satisfied, of: "overall", for: Label("reception"))
    let scope = Scope(breakdown: Breakdown(.department), label: Label("reception"))
    let target = Target(
      aim: Target.Aim(survey: "s", question: "overall", indicator: .satisfied, scope: scope), value: 0.9, since: quarter
    )
    #expect(target.standing(of: figure, question: Published.overall) == .cannotTell)
  }

  @Test func `without strata nothing is said of parts`() throws {
    let bare = TallySheet(
      period: quarter, version: 1, counts: Published.counts(by: crossed, ["phone*reception": ["5": 40]]))
    #expect(try card([bare], in: quarter).figures.allSatisfy { $0.held == nil })
  }

  @Test func `a quarter answered in two versions adds up what each publishes`() throws {
    let newer = TallySheet(
      period: quarter, version: 2,
      counts: Published.counts(by: Breakdown(.channel), ["phone": ["5": 30], "letters": ["5": 20]])
        + Published.counts(by: Breakdown(.department), ["reception": ["5": 35], "research": ["2": 15]]),
      people: [Place(channel: "phone", department: "reception", mode: .sms): 50])
    let both = TallySheet(period: quarter, summing: [sheet(quarter), newer])
    #expect(both.labels(of: Breakdown(.department))?[Label("reception")]?["overall"]?.total == 75)
    #expect(both.labels(of: .none)?[.everybody]?[BallotCount.question]?.total == 170)
    #expect(both.labels(of: crossed)?[Label(["phone", "reception"])]?["overall"]?.total == 40)
    #expect(both.tellsEverybody(by: Breakdown(.department)) && !both.tellsEverybody(by: crossed))
  }
}
