import Indicators
import Surveys
import Wording

/// The words of the overview and of the pages on one channel or department.
enum OverviewPhrase: Phrase {
  // What changed.
  case changed(since: Period)
  case nothingChanged
  case moreChanges(Int)
  /// How a series left its own habit, beside changes since one period.
  case unusualNow
  // Who was not heard.
  case unheard
  case alsoUnheard([String])
  // What is folded.
  case more
  case further
  /// What opens the periods behind a small line.
  case periods

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .changed(let since): "ما الذي تغيّر منذ \(formats.period(since))؟"
    case .nothingChanged: "لم يتغيّر شيء تغيّراً حقيقياً."
    case .moreChanges(let count): "تغيّرات أخرى (\(formats.count(count)))"
    case .unusualNow: "بالنظر إلى كل الفترات"
    case .unheard: "من لم تصلنا آراؤهم"
    case .alsoUnheard(let names): "وكذلك: \(names.map { "«\($0)»" }.joined(separator: "، "))."
    case .more: "التفاصيل"
    case .further: "أرقام أخرى"
    case .periods: "الأرقام عبر الفترات"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .changed(let since): "What changed since \(formats.period(since))?"
    case .nothingChanged: "There is no real change in anything."
    case .moreChanges(let count): "Further changes (\(formats.count(count)))"
    case .unusualNow: "looking at all periods"
    case .unheard: "Who was not heard"
    case .alsoUnheard(let names): "Likewise: \(names.map { "“\($0)”" }.joined(separator: ", "))."
    case .more: "In detail"
    case .further: "Further figures"
    case .periods: "Over the periods"
    }
  }
}
