import Numerals
package import Surveys
package import Wording

/// When a report is built by itself, as its definition says.
package struct SchedulePlan: Equatable, Sendable {
  /// On which periods it reports.
  package let every: Period.Span
  /// How many days lie between the first day after the period and the day on which it is built: 0 is that first day.
  package let daysAfter: Int
  /// The hour by the charity's clocks, 0…23.
  package let hour: Int
  /// Whether it goes to the board by mail.
  package let isMailed: Bool
  /// What the two may be.
  package static let (days, hours) = (0...90, 0...23)

  /// A schedule.
  package init(every: Period.Span, daysAfter: Int, hour: Int = 8, isMailed: Bool = false) {
    self.every = every
    self.daysAfter = daysAfter
    self.hour = hour
    self.isMailed = isMailed
  }

  /// The newest period that is over and whose day and hour have come.
  package func due(on day: Day, hour: Int) -> Period {
    let arrived = hour < self.hour ? day - 1 : day
    return Period(every, containing: arrived - daysAfter).previous
  }

  /// Whether the charity's year is one for which counts are published. Counts are kept by calendar periods, and a year of
  /// other quarters is none of them.
  package func isPossible(in fiscalYear: FiscalYear) -> Bool { every != .year || fiscalYear == .january }
}

/// Reads a schedule from its field.
struct ScheduleReader {
  let field: ReportField

  /// `nil`, with the mistake noted, where a part is missing or wrong.
  func schedule() -> SchedulePlan? {
    let fields = field.fields(["every", "days_after", "hour", "mail"])
    for name in ["every", "days_after"] where fields[name] == nil { field.note(.missing(name)) }
    let every = fields["every"]?.choice(Period.Span.self)
    let days = fields["days_after"].flatMap { number($0, SchedulePlan.days) }
    let hour = fields["hour"].map { number($0, SchedulePlan.hours) } ?? 8
    let mail = fields["mail"].map { $0.choice(YesOrNo.self) } ?? .no
    guard let every, let days, let hour, let mail else { return nil }
    return SchedulePlan(every: every, daysAfter: days, hour: hour, isMailed: mail == .yes)
  }

  private func number(_ field: ReportField, _ allowed: ClosedRange<Int>) -> Int? {
    guard let text = field.text else { return nil }
    if let number = Digits.number(in: text), allowed.contains(number) { return number }
    field.note(.notInRange(field: field.name, value: text, allowed: allowed))
    return nil
  }
}

/// Yes and no, as YAML writes them.
enum YesOrNo: String, CaseIterable {
  case yes = "true"
  case no = "false"
}
