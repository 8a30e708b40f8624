package import Indicators

/// What so many answers can show at all.
package enum DetectablePhrase: Phrase {
  /// The smallest difference that would show, in the unit of its figure.
  case smallest(Double, Indicator.Unit)
  /// What can be seen of a target, in the unit of its indicator.
  case target(TargetSight, Indicator.Unit)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .smallest(let difference, let unit): "أصغر فرق يظهر: \(formats.magnitude(difference, in: unit))"
    case .target(let sight, let unit):
      if sight.isVisible {
        "بقي \(formats.magnitude(sight.step, in: unit))، ويظهر هذا الفرق بعدد الإجابات الآن."
      } else {
        "بقي \(formats.magnitude(sight.step, in: unit))، وأصغر فرق يظهر بعدد الإجابات الآن "
          + "\(formats.magnitude(sight.detectable, in: unit)): "
          + arabic(sight.enough, formats)
      }
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .smallest(let difference, let unit): "Smallest visible difference: \(formats.magnitude(difference, in: unit))"
    case .target(let sight, let unit):
      if sight.isVisible {
        "\(formats.magnitude(sight.step, in: unit)) to go, which the present number of answers shows."
      } else {
        "\(formats.magnitude(sight.step, in: unit)) to go; the smallest difference that the present number of answers "
          + "shows is \(formats.magnitude(sight.detectable, in: unit)): "
          + english(sight.enough, formats)
      }
    }
  }

  private func arabic(_ enough: TargetSight.Enough, _ formats: Formats) -> String {
    switch enough {
    case .here(let periods, let span):
      "تكفي لمعرفته إجابات \(formats.counted(periods, CountedNoun(span), oblique: true)) معاً قبل بدء الهدف ومثلها بعده، وقد اكتملت."
    case .by(let period): "تكفي الإجابات مع نهاية \(formats.period(period)) إن بقي عددها كما هو."
    case .never: "لا تكفي الإجابات في عشر سنين إن بقي عددها كما هو."
    }
  }

  private func english(_ enough: TargetSight.Enough, _ formats: Formats) -> String {
    switch enough {
    case .here(let periods, let span):
      "it takes the answers of \(formats.counted(periods, CountedNoun(span))) together before the target began and as many since, and these are in by now."
    case .by(let period): "at this rate enough are in by the end of \(formats.period(period))."
    case .never: "at this rate ten years do not bring enough."
    }
  }
}
