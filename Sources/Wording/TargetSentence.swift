package import Indicators
package import Surveys

/// Where a figure stands to its target, wherever that is told: a shape, and words that say what is missing.
package struct TargetSentence {
  package let standing: Standing
  /// What the standing is without any colour.
  package let shape: String
  package let words: String

  /// The words of a target beside its figure; `question` is the aim's own. Nothing is subtracted from a figure that is
  /// withheld, a bound, or of a part.
  package init(_ target: Target, _ figure: Figure?, of question: Question?, _ formats: Formats) {
    let indicator = target.aim.indicator
    let standing = target.standing(of: figure, question: question)
    let value = formats.value(target.value, of: indicator)
    let whole = figure.flatMap { $0.held == nil && $0.bound == nil && $0.status != .withheld ? $0 : nil }
    let gap = whole?.value.map { target.value - $0 }
    let missing = gap.map { indicator.higherIsBetter(for: question) == false ? -$0 : $0 }
    self.standing = standing
    shape = standing.shape
    switch (standing, missing) {
    case (.reached, _): words = formats.say(TargetPhrase.reached(value))
    case (_, nil): words = formats.say(TargetPhrase.line(value))
    case (.open, let missing?):
      words = formats.say(TargetPhrase.open(value, missing: formats.whole(missing, of: indicator)))
    case (.cannotTell, let missing?) where missing > 0:
      words = formats.say(TargetPhrase.missedPerhaps(value, missing: formats.whole(missing, of: indicator)))
    case (.cannotTell, _): words = formats.say(TargetPhrase.reachedPerhaps(value))
    }
  }

  /// The shape before the words.
  package var line: String { "\(shape) \(words)" }
}

extension Standing {
  /// A shape that says the same without colour.
  fileprivate var shape: String {
    switch self {
    case .reached: "◉"
    case .open: "◌"
    case .cannotTell: "◎"
    }
  }
}

extension Formats {
  /// A distance in whole points, as far as it has one: it is set beside values that are rounded to them.
  fileprivate func whole(_ distance: Double, of indicator: Indicator) -> String {
    let points = Int((indicator.unit == .share ? 100 * distance : distance).rounded())
    switch indicator.unit {
    case .share where points > 0, .points where points > 0: return counted(points, .point)
    case .share, .points, .scale, .count: return magnitude(distance, in: indicator.unit)
    }
  }
}
