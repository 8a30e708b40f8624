package import Indicators
import Surveys

/// One sentence in which the period before, the year before and the series are told together: the same on the overview,
/// on the cover of the workbook and in the letter to the board.
package struct ReconciliationPhrase: Phrase {
  private let told: Reconciliation

  /// The sentence of what was compared.
  package init(_ told: Reconciliation) { self.told = told }

  package func arabic(_ formats: Formats) -> String {
    let level = "\(told.indicator.name(.arabic)) \(formats.value(told.figure)) في \(period(formats))"
    let extreme: String? = told.extreme.map { extreme in
      switch extreme {
      case .highest(let count): "وهي الأعلى في \(formats.counted(count, CountedNoun(told.period.span), oblique: true))"
      case .lowest(let count): "وهي الأدنى في \(formats.counted(count, CountedNoun(told.period.span), oblique: true))"
      }
    }
    let parts = ReconciliationPhrase.merged(told.sinceLastYear, told.sinceBefore)
    let compared = parts.enumerated().map { index, part -> String in
      // «وهي» carries over to the clause right after it; any other names its subject.
      let isCarried = index == 0 ? extreme != nil : parts[index - 1].judges
      let subject = isCarried ? "و" : "وهي "
      return switch part {
      case .both: "والفرق عمّا قبل عام، وعن \(before(.arabic, formats))، قد يكون مصادفة"
      case .lastYear(let change): ReconciliationPhrase.arabic(subject, change, than: "قبل عام")
      case .before(let change):
        ReconciliationPhrase.arabic(subject, change, than: "في \(before(.arabic, formats))")
      }
    }
    let series: String? =
      switch told.signal {
      case .better: "وتحسّنت تحسّناً خارجاً عن المعتاد عبر الفترات"
      case .worse: "وتراجعت تراجعاً خارجاً عن المعتاد عبر الفترات"
      case .changed: "وتغيّرت تغيّراً خارجاً عن المعتاد عبر الفترات"
      case .noSignal, .tooFew, nil:
        told.trend.map {
          "وهي في \($0.isRise ? "ارتفاع" : "انخفاض") مطّرد عبر \(formats.counted($0.periods, CountedNoun(told.period.span), oblique: true))"
        }
      }
    let first = [level, extreme].compactMap(\.self).joined(separator: "، ")
    let further = compared + [series].compactMap(\.self)
    guard let next = further.first else { return "\(first)." }
    let joint = extreme == nil && next.hasPrefix("وهي ") ? "، " : "؛ "
    return "\(first)\(joint)\(further.joined(separator: "؛ "))."
  }

  package func english(_ formats: Formats) -> String {
    let level = "\(told.indicator.name(.english)) \(formats.value(told.figure)) in \(period(formats))"
    let extreme: String? = told.extreme.map { extreme in
      switch extreme {
      case .highest(let count): "the highest of \(formats.counted(count, CountedNoun(told.period.span)))"
      case .lowest(let count): "the lowest of \(formats.counted(count, CountedNoun(told.period.span)))"
      }
    }
    let compared = ReconciliationPhrase.merged(told.sinceLastYear, told.sinceBefore).map { part in
      switch part {
      case .both: "against a year ago, and against \(before(.english, formats)), the difference can be chance"
      case .lastYear(let change): ReconciliationPhrase.english(change, than: "a year ago")
      case .before(let change): ReconciliationPhrase.english(change, than: before(.english, formats))
      }
    }
    let series: String? =
      switch told.signal {
      case .better: "better than is usual over time"
      case .worse: "worse than is usual over time"
      case .changed: "other than is usual over time"
      case .noSignal, .tooFew, nil:
        told.trend.map {
          "a steady \($0.isRise ? "rise" : "fall") over \(formats.counted($0.periods, CountedNoun(told.period.span)))"
        }
      }
    let first = [level, extreme].compactMap(\.self).joined(separator: ", ")
    return ([first] + compared + [series].compactMap(\.self)).joined(separator: "; ") + "."
  }
}

extension ReconciliationPhrase {
  /// A comparison, or both where neither shows more than chance would bring.
  private enum Part {
    case lastYear(Change), before(Change), both

    /// Whether it says better, worse or other than.
    var judges: Bool {
      switch self {
      case .both: false
      case .lastYear(let change), .before(let change):
        switch change.verdict {
        case .better, .worse, .changed: true
        case .noSignal, .tooFew, nil: false
        }
      }
    }
  }

  private static func merged(_ lastYear: Change?, _ before: Change?) -> [Part] {
    if lastYear?.verdict == .noSignal, before?.verdict == .noSignal { return [.both] }
    return [lastYear.map(Part.lastYear), before.map(Part.before)].compactMap(\.self)
  }

  /// The period with what it lacks.
  private func period(_ formats: Formats) -> String { ExtentPhrase.name(told.period, told.extent, formats) }

  /// What the period before is called, with what it lacks.
  private func before(_ language: Language, _ formats: Formats) -> String {
    let name =
      switch (told.period.span, language) {
      case (.month, .arabic): "الشهر السابق"
      case (.quarter, .arabic): "الربع السابق"
      case (.year, .arabic): "العام السابق"
      case (.month, .english): "the month before"
      case (.quarter, .english): "the quarter before"
      case (.year, .english): "the year before"
      }
    return told.extentBefore.map { "\(name) (\(formats.say(ExtentPhrase.partial($0))))" } ?? name
  }

  private static func arabic(_ subject: String, _ change: Change, than time: String) -> String {
    switch change.verdict {
    case .better: "\(subject)أفضل مما كانت \(time)"
    case .worse: "\(subject)أسوأ مما كانت \(time)"
    case .changed: "\(subject)غير ما كانت \(time)"
    case .noSignal, nil: "والفرق عمّا كانت \(time) قد يكون مصادفة"
    case .tooFew: "والعدد لا يكفي للمقارنة بما كان \(time)"
    }
  }

  private static func english(_ change: Change, than time: String) -> String {
    switch change.verdict {
    case .better: "better than \(time)"
    case .worse: "worse than \(time)"
    case .changed: "other than \(time)"
    case .noSignal, nil: "against \(time), the difference can be chance"
    case .tooFew: "too few answers to compare with \(time)"
    }
  }
}
