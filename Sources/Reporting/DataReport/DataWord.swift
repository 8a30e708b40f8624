import Indicators
import Wording

/// The phrases of the codebook that stand nowhere else.
enum DataWord: Phrase {
  case notApplicable
  // What marks mean.
  case nothingPublished, nothingLimits
  // What other keys mean.
  case shown, bound(Bound), breakdown, everybody, together

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .notApplicable: "لا ينطبق"
    case .nothingPublished: "لم يُنشر شيء عن هذه المجموعة في هذه الفترة."
    case .nothingLimits: "لا شيء يقال هنا: لا رقم لهذا المؤشر في هذا العمود، أو لا تحفّظ على الصف."
    case .shown: "يُقرأ بلا تحفّظ."
    case .bound(let bound): formats.say(BoundPhrase(bound, "القيمة"))
    case .breakdown: "تقسيم تُنشر به الأرقام."
    case .everybody: "كل من أجابوا، دون تقسيم."
    case .together: "قنوات أو أقسام لا تُعرض وحدها، محسوبة معاً."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .notApplicable: "Not applicable"
    case .nothingPublished: "Nothing was published of this group in this period."
    case .nothingLimits: "Nothing to say: the indicator has no such number, or nothing limits the row."
    case .shown: "To be read as it is."
    case .bound(let bound): formats.say(BoundPhrase(bound, "The value"))
    case .breakdown: "A breakdown by which figures are published."
    case .everybody: "All who answered, not broken down."
    case .together: "Channels or departments that may not stand alone, counted together."
    }
  }
}
