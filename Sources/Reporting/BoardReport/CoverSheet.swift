import Indicators
import Records
import Releases
import Seals
import Surveys
import Tables
import Wording
import Workbooks

extension BoardReport {
  /// What a board member reads first: the period, the findings in words, and where to find what.
  func coverSheet(_ plan: SheetPlan) throws -> Sheet {
    let overview = overview
    var rows: [Row] = [.spanning(document.title(language), .title)]
    if let organisation = document.organisation { rows.append(.spanning(organisation(language), .lead)) }
    rows.append(.spanning(periodName, .lead))
    rows.append(.blank)
    let mark = logoPicture(at: CellAddress(row: rows.count, column: 2))
    rows += facts(overview)
    rows.append(.blank)
    rows.append(.spanning(say(ReportPhrase.findings), .group))
    for (index, finding) in overview.findings.enumerated() {
      rows.append(.spanning(finding, index == 0 ? .headline : .sentence))
      if index == 0, let goal = overview.goal { rows.append(.spanning(goal, .lead)) }
    }
    let quiet = unheard.prefix(2)
    if !quiet.isEmpty {
      rows += [.blank, .spanning(say(BoardWord.unheard), .group)] + quiet.map { .spanning($0, .sentence) }
    }
    rows.append(.blank)
    rows.append(.spanning(say(ReportPhrase.contents), .group))
    rows += plans.filter { $0.kind != .cover }.map { other in
      let tab = other.title(language)
      return Row([Cell(.link(tab, sheet: tab), .link), .text(say(ReportWord.purpose(other.kind)), .sentence)])
    }
    rows.append(.blank)
    rows.append(.spanning(say(ReportWord.symbols), .group))
    rows += marks.map { .spanning($0, .note) }
    rows.append(.blank)
    let proof = try proofRows()
    let picture = proofPicture(at: CellAddress(row: rows.count + 1, column: 2))
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: [30, 94, 24], rows: rows + proof,
      pictures: [picture, mark].compactMap(\.self))
  }

  /// The period with what it lacks.
  var periodName: String {
    ExtentPhrase.name(period, evidence.extent(of: period), isProvisional: seal.edition.number == 0, formats)
  }

  /// What the marks of figures mean.
  var marks: [String] {
    [MarkWord.withheld(survey.release.kShow), .small(Status.freeBase)].map { say($0) }
  }

  /// Names, each with what is said of it.
  func facts(_ overview: PeriodOverview) -> [Row] {
    let base = figures.whole.figure(.base, of: nil, for: .everybody)
    let given: Cell = base?.status == .withheld ? .withheld : .text(base.map(formats.base) ?? formats.absent, .body)
    let facts: [(String, Cell)] = [
      (say(ReportWord.reportedPeriod), .text(formats.bounds(period), .body)),
      (say(ReportWord.comparedPeriod), .text(compared, .body)),
      (say(StaffPhrase.survey), .text(survey.title(language), .body)),
      (Indicator.base.name(language), given),
      (Indicator.responseRate.name(language), .text(overview.response, .body)),
      (say(ReportWord.preparedOn), .text(formats.day(seal.edition.builtOn), .body)),
    ]
    return (facts + rollingFact).map { Row([.text($0, .body), $1]) }
  }

  /// The bounds of the period to compare with, and what it lacks.
  private var compared: String {
    guard let comparison else { return say(ReportWord.noComparison) }
    let lack = evidence.extent(of: comparison, like: period).map { " (\(say(ExtentPhrase.partial($0))))" }
    return formats.bounds(comparison) + (lack ?? "")
  }

  /// The overall rating over a year of periods, with how many answers stand behind it; empty where there are not as many.
  private var rollingFact: [(String, Cell)] {
    guard let rolling = figures.rolling, let figure = survey.overall.flatMap(rolling.figure),
      let first = rolling.periods.first, let last = rolling.periods.last
    else { return [] }
    let range = "\(say(StaffPhrase.interval)) \(formats.interval(figure))"
    let told = [formats.value(figure), range, formats.counted(rolling.base, .answer)].joined(separator: formats.comma)
    let name = say(StaffPhrase.rolling(rolling.periods.count, first, last))
    return [("\(figure.indicator.name(language)) \(name)", .text(told, .body))]
  }
}
