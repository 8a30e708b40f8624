package import Surveys

extension Period {
  /// The period of the year before to compare with where Ramadan and Hajj should weigh on both sides alike: the one that
  /// shares most of their days with this one, and where none does, or several as many, most days of the Hijri calendar.
  /// `nil` for a year, which has them all.
  ///
  /// The calendar turns back eleven days a year, hence never a whole quarter: without the seasons it would always be the
  /// same quarter of the year before, even where Ramadan has moved out of it.
  package var sameHijriSeason: Period? {
    guard span != .year else { return nil }
    let usual = advanced(by: -span.countPerYear)
    let candidates = [usual, usual.advanced(by: 1), usual.previous].filter { $0.lastDay < firstDay }
    let turned = Set(hijriDays.map(\.ofYearBefore))
    return candidates.max { one, other in
      (sharedSeasonDays(one), one.hijriDays.count(where: turned.contains))
        < (sharedSeasonDays(other), other.hijriDays.count(where: turned.contains))
    }
  }

  private func sharedSeasonDays(_ other: Period) -> Int {
    Season.allCases.reduce(0) { $0 + min(days(in: $1), other.days(in: $1)) }
  }

  private var hijriDays: [HijriDate] {
    (firstDay.ordinal...lastDay.ordinal).map { HijriDate(HijriDay(Day(ordinal: $0))) }
  }
}

/// A day of the Hijri calendar that can be looked up.
private struct HijriDate: Hashable {
  let year: Int
  let month: Int
  let day: Int

  init(_ hijri: HijriDay) { self.init(year: hijri.year, month: hijri.month, day: hijri.day) }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of the same name a Hijri year earlier.
  var ofYearBefore: HijriDate { HijriDate(year: year - 1, month: month, day: day) }
}
