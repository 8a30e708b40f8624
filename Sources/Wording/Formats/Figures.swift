package import Indicators
package import Statistics
import Surveys

extension Formats {
  /// A figure's value in its unit, with the words of its bound; «withheld» where it is, a dash where it is not defined.
  package func value(_ figure: Figure) -> String {
    guard figure.status != .withheld else { return say(StatusPhrase.withheldShort) }
    guard let value = figure.value else { return absent }
    guard let bound = figure.bound else { return self.value(value, of: figure.indicator, base: figure.base) }
    return say(BoundPhrase(bound, self.value(value, of: figure.indicator)))
  }

  /// A figure's interval in its unit; a dash where it has none.
  package func interval(_ figure: Figure) -> String {
    guard let interval = figure.interval else { return absent }
    return self.interval(interval, of: figure.indicator)
  }

  /// How many answers stand behind a figure; a dash where that is withheld too.
  package func base(_ figure: Figure) -> String { figure.base.map(count) ?? absent }

  /// A value of an indicator. A share that is one of so many people is rounded by integers; one that was rounded before, so
  /// that nobody can be told from it, or weighted, stands as it is.
  package func value(_ value: Double, of indicator: Indicator, base: Int? = nil) -> String {
    switch indicator.unit {
    case .share:
      guard let base, base > 0 else { return percent(value) }
      let people = value * Double(base)
      return abs(people - people.rounded()) < 1e-6 ? percent(Int(people.rounded()), of: base) : percent(value)
    case .scale: return mean(value)
    case .points: return points(value)
    case .count: return count(Int(value.rounded()))
    }
  }

  /// An interval of an indicator.
  package func interval(_ interval: Interval, of indicator: Indicator) -> String {
    switch indicator.unit {
    case .share: range(interval.low, interval.high)
    case .scale: meanRange(interval.low, interval.high)
    case .points: pointsRange(interval.low, interval.high)
    case .count: isolated("\(count(Int(interval.low.rounded())))–\(count(Int(interval.high.rounded())))")
    }
  }

  /// A change with its sign and unit: `+5 نقاط مئوية`; `nil` where there are too few to tell.
  package func difference(_ change: Change, of indicator: Indicator) -> String? {
    change.difference.map { difference($0, of: indicator) }
  }

  /// A difference of two values with its sign and unit.
  package func difference(_ difference: Double, of indicator: Indicator) -> String {
    self.difference(difference, in: indicator.unit)
  }

  /// A difference of two values of a unit with its sign.
  package func difference(_ difference: Double, in unit: Indicator.Unit) -> String {
    switch unit {
    case .share: signed(Formats.halfAway(100 * difference), .percentagePoint)
    case .points: signed(Formats.halfAway(difference), .point)
    case .scale: "\(signedTenths(difference)) \(language == .arabic ? "درجة" : "on the scale")"
    case .count: signedCount(Formats.halfAway(difference))
    }
  }

  /// How large a difference is, without a sign: «5 نقاط مئوية»; in tenths below ten.
  package func magnitude(_ difference: Double, in unit: Indicator.Unit) -> String {
    let (size, noun): (Double, CountedNoun?) =
      switch unit {
      case .share: (100 * abs(difference), .percentagePoint)
      case .points: (abs(difference), .point)
      case .scale, .count: (abs(difference), nil)
      }
    guard let noun else { return mean(size) }
    let whole = Formats.halfAway(size)
    guard size < 9.95, Formats.halfAway(10 * size) != 10 * whole else { return counted(whole, noun) }
    return "\(mean(size)) \(noun.bare(100, in: language))"
  }

  /// A difference with its sign alone, where the unit stands in the heading: `+5`.
  package func signedDifference(_ difference: Double, of indicator: Indicator) -> String {
    switch indicator.unit {
    case .share: signedCount(Formats.halfAway(100 * difference))
    case .points, .count: signedCount(Formats.halfAway(difference))
    case .scale: signedTenths(difference)
    }
  }

  private func signed(_ number: Int, _ noun: CountedNoun) -> String {
    "\(signedCount(number)) \(noun.bare(number, in: language))"
  }
}

extension Formats {
  /// The answer of a part of a distribution, or the first and last of its answers: `0–6`, `سيئ جداً – سيئ`.
  package func words(of part: Distribution.Part) -> String {
    guard part.first != part.last else { return self(part.first.text) }
    let (first, last) = (self(part.first.text), self(part.last.text))
    let areNumbers = (first + last).allSatisfy(\.isNumber)
    return areNumbers ? isolated(drawn("\(first)–\(last)")) : "\(first) – \(last)"
  }

  /// The two ends of a figure's interval, each with its own unit, for a sentence that says «between … and …».
  func ends(_ figure: Figure) -> (low: String, high: String)? {
    figure.interval.map { (value($0.low, of: figure.indicator), value($0.high, of: figure.indicator)) }
  }
}
