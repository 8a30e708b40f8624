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
    case .changed: LocalizedText(ar: "تغيّر حقيقي، لا إلى أحسن ولا إلى أسوأ", en: "Real change, neither good nor bad")
    case .noSignal: LocalizedText(ar: "لا تغيّر حقيقي", en: "No real change")
    case .tooFew: LocalizedText(ar: "العدد لا يكفي للقول بتغيّر", en: "Too few to tell")
    }
  }

  /// A shape that says the same without colour, beside the words.
  package var shape: String {
    switch self {
    case .better: "▲"
    case .worse: "▼"
    case .changed: "◆"
    case .noSignal: "="
    case .tooFew: "○"
    }
  }
}

extension Change {
  /// What it means, in words: of what was found by looking no more than a sign is told. `nil` without a verdict.
  package var name: LocalizedText? {
    guard family == .exploratory else { return verdict?.name }
    return switch verdict {
    case .better: LocalizedText(ar: "علامات تحسّن", en: "Signs of improvement")
    case .worse: LocalizedText(ar: "علامات تراجع", en: "Signs of decline")
    case .changed:
      LocalizedText(ar: "علامات تغيّر، لا إلى أحسن ولا إلى أسوأ", en: "Signs of change, neither good nor bad")
    case .noSignal, .tooFew, nil: verdict?.name
    }
  }

  /// The shape of its verdict, hollow where it is no more than a sign. `nil` without a verdict.
  package var shape: String? {
    guard family == .exploratory else { return verdict?.shape }
    return switch verdict {
    case .better: "△"
    case .worse: "▽"
    case .changed: "◇"
    case .noSignal, .tooFew, nil: verdict?.shape
    }
  }
}
