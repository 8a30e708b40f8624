package import Surveys

/// The month with which the charity's fiscal year begins. Quarters stay those of the calendar, since counts are kept by
/// them; the fiscal year tells under which number one is also known.
package enum FiscalYear: String, Sendable, CaseIterable {
  case january, april, july, october

  /// The first month, 1…12.
  package var month: Int {
    switch self {
    case .january: 1
    case .april: 4
    case .july: 7
    case .october: 10
    }
  }

  /// Which quarter of the fiscal year a quarter is, and the calendar year in which that fiscal year began.
  func place(of quarter: Period) -> (index: Int, began: Int) {
    let first = (month - 1) / 3 + 1
    return ((quarter.index - first + 4) % 4 + 1, quarter.index < first ? quarter.year - 1 : quarter.year)
  }
}

extension Formats {
  /// What a quarter is called in the fiscal year: `الربع الأول من السنة المالية 2026/2027`. `nil` where the calendar's
  /// name says the same, and for months and years.
  package func fiscalName(_ period: Period, in fiscalYear: FiscalYear) -> String? {
    guard period.span == .quarter, fiscalYear != .january else { return nil }
    let (index, began) = fiscalYear.place(of: period)
    let years = isolated(drawn("\(began)/\(began + 1)"))
    switch language {
    case .arabic: return "\(Formats.arabicQuarters[index - 1]) من السنة المالية \(years)"
    case .english: return drawn("Q\(index)") + " of fiscal year \(years)"
    }
  }

  /// A month by its name: `أبريل`.
  package func monthName(_ month: Int) -> String { MonthNames.gregorian(language)[month - 1] }
}
