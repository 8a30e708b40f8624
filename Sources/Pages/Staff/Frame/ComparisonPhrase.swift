import Surveys
import Wording

/// What a period is to the one that is shown, in the list of those to compare with.
enum ComparisonPhrase: Phrase {
  case previous(Period.Span)
  case sameOfLastYear(Period.Span)
  case sameHijriSeason
  /// Several of these in one, as it is when Ramadan stayed in its quarter.
  case both(String, String)
  /// A name with the period it stands for.
  case named(String, Period)
  case otherPeriods
  case usualPeriods
  /// Why periods cannot be put together at will (docs/confidentiality.md).
  case noRange

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .previous(.month): "الشهر السابق"
    case .previous(.quarter): "الربع السابق"
    case .previous(.year): "العام السابق"
    case .sameOfLastYear(.month): "الشهر نفسه من العام الماضي"
    case .sameOfLastYear: "الربع نفسه من العام الماضي"
    case .sameHijriSeason: "الموسم الهجري نفسه"
    case .both(let one, let other): "\(one)، وهو \(other)"
    case .named(let name, let period): "\(name): \(formats.period(period))"
    case .usualPeriods: "مقارنات معتادة"
    case .otherPeriods: "فترات أخرى"
    case .noRange: "لا تُجمع فترات أخرى: تكشف المحجوب"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .previous(.month): "Previous month"
    case .previous(.quarter): "Previous quarter"
    case .previous(.year): "Previous year"
    case .sameOfLastYear(.month): "Same month last year"
    case .sameOfLastYear: "Same quarter last year"
    case .sameHijriSeason: "Same Hijri season"
    case .both(let one, let other): "\(one), \(other.prefix(1).lowercased())\(other.dropFirst())"
    case .named(let name, let period): "\(name): \(formats.period(period))"
    case .usualPeriods: "Usual comparisons"
    case .otherPeriods: "Other periods"
    case .noRange: "No other sums: they tell what is withheld"
    }
  }
}
