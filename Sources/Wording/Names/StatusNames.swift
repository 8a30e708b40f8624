package import Indicators
package import Surveys

extension Status {
  /// The mark beside a figure; empty for one that stands freely.
  package var name: LocalizedText {
    switch self {
    case .shown: LocalizedText(ar: "", en: "")
    case .smallSample: LocalizedText(ar: "عينة صغيرة", en: "Small sample")
    case .withheld: LocalizedText(ar: "محجوب حمايةً لمن أجابوا", en: "Withheld for protection")
    }
  }
}

extension Verdict {
  /// What the change means, in words.
  package var name: LocalizedText {
    switch self {
    case .better: LocalizedText(ar: "تحسّن حقيقي", en: "Real improvement")
    case .worse: LocalizedText(ar: "تراجع حقيقي", en: "Real decline")
    case .noSignal: LocalizedText(ar: "لا تغيّر حقيقي", en: "No real change")
    case .tooFew: LocalizedText(ar: "العدد لا يكفي للحكم", en: "Too few to tell")
    }
  }

  /// A shape that says the same without colour, beside the words.
  package var shape: String {
    switch self {
    case .better: "▲"
    case .worse: "▼"
    case .noSignal: "="
    case .tooFew: "○"
    }
  }
}
