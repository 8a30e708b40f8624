import Indicators
import Records
import Statistics
import Surveys
import Wording
import Workbooks

extension BoardReport {
  /// What goes with the overall rating, a row a question: where to start, and how it is rated. No cause is claimed.
  func driversSheet(_ plan: SheetPlan) -> Sheet {
    let drivers = figures.drivers?.drivers ?? []
    let first = drivers.filter { $0.quadrant == .fixFirst }.map { name(of: $0) }
    let isTold = drivers.contains { $0.quadrant != nil }
    let lead = first.isEmpty ? DriverPhrase.nothingToStartWith : .startWith(listed(first))
    var rows = head(plan, lead: isTold ? say(lead) : say(BoardWord.noDrivers))
    let heads = [
      say(ReportPhrase.question), say(DriverPhrase.quadrantHeading), say(DriverPhrase.performance),
      say(DriverPhrase.people), say(ReportWord.remark),
    ]
    rows.append(Row(heads.map { .text($0, .heading) }))
    let top = rows.count
    rows += drivers.map { driver in
      Row([
        .text(name(of: driver), .body),
        driver.quadrant.map { .text(say(DriverPhrase.quadrant($0)), .remark) } ?? .absent,
        driver.performance.map { .number($0, .points) } ?? .absent, driver.n.map { .count($0) } ?? .absent,
        .text(driver.n == nil ? say(BoardWord.tooFewPairs) : "", .remark),
      ])
    }
    rows += [.blank, .spanning(say(BoardWord.driversNote), .note)]
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: [38, 20, 16, 18, 40], rows: rows, frozenRows: top,
      frozenColumns: 1, headingRow: top - 1)
  }

  /// The piece of the policy that a question measures, which is shorter than its words.
  private func name(of driver: Drivers.Driver) -> String {
    guard let question = survey.question(driver.question) else { return driver.question }
    return question.policy?.name(language) ?? question.title(language)
  }
}

extension RecordTable {
  /// What goes with the overall rating, for the file beside the workbook.
  init(_ drivers: Drivers) {
    self.init(
      "drivers", RecordColumn.ofDrivers,
      drivers.drivers.map { driver in
        [
          .text("\(drivers.period)"), .text(driver.question), RecordTable.Value(driver.n),
          RecordTable.Value(driver.performance), RecordTable.Value(driver.quadrant?.rawValue),
        ]
      })
  }
}
