package import Surveys

/// A time of the Hijri year in which a charity's work, and what people say of it, is not as usual.
package enum Season: String, Sendable, CaseIterable {
  case ramadan, hajj

  /// Whether a day lies in it: the ninth month, or 8–13 Dhu al-Hijjah (Umm al-Qura).
  package func contains(_ day: Day) -> Bool {
    let hijri = HijriDay(day)
    return switch self {
    case .ramadan: hijri.month == 9
    case .hajj: hijri.month == 12 && (8...13).contains(hijri.day)
    }
  }
}

extension Period {
  /// How many of its days lie in a season.
  package func days(in season: Season) -> Int {
    (firstDay.ordinal...lastDay.ordinal).count { season.contains(Day(ordinal: $0)) }
  }
}

/// The periods from one to another without a gap, each with its seasons: counted once for all series.
package struct SeasonCalendar: Equatable, Sendable {
  /// Oldest first.
  package let periods: [Period]
  /// How many days of each season a period has; seasons without any are left out.
  package let seasons: [[Season: Int]]

  /// Both ends included; empty without them.
  package init(from first: Period?, to last: Period?) {
    guard let first, let last else {
      (periods, seasons) = ([], [])
      return
    }
    periods = Array(sequence(first: first) { $0 < last ? $0.advanced(by: 1) : nil })
    seasons = periods.map { period in
      Dictionary(uniqueKeysWithValues: Season.allCases.map { ($0, period.days(in: $0)) }).filter { $0.value > 0 }
    }
  }
}
