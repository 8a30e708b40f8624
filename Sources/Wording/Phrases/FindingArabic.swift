import Indicators
import Surveys

extension FindingPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .level(let indicator, let figure, let period):
      "\(indicator.name(.arabic)) \(formats.value(figure)) في \(formats.period(period))."
    case .levelWithVerdict(let indicator, let figure, let period, let change):
      "\(indicator.name(.arabic)) \(formats.value(figure)) في \(formats.period(period))، "
        + "\(FindingPhrase.arabicVerdict(change, formats))."
    case .levelWithheld(let indicator, let period):
      "عدد الإجابات في \(formats.period(period)) لا يكفي لعرض \(indicator.name(.arabic))."
    case .precision(let figure, let ratings, let rate):
      FindingPhrase.arabicPrecision(figure, ratings, rate, formats)
    case .changed(let dimension, let changes, let since):
      FindingPhrase.arabicChanges(dimension, changes) + " مقارنةً مع \(formats.period(since))."
    case .unchanged(let dimensions, let since):
      "لا تغيّر حقيقي في أي \(FindingPhrase.arabicAny(dimensions)) مقارنةً مع \(formats.period(since))."
    case .notComparable(let dimensions):
      "عدد الإجابات لا يكفي للقول بتغيّر في أي \(FindingPhrase.arabicAny(dimensions))."
    case .withheld(let channels, let departments):
      "حجبنا نتائج \(FindingPhrase.arabicWithheld(channels, departments, formats)) حمايةً لمن أجابوا."
    case .breakdown(let indicator, let dimension, let period):
      "\(indicator.name(.arabic))\(dimension.map { " بحسب \($0.name(.arabic))" } ?? "") في \(formats.period(period))."
    }
  }

  private static func arabicVerdict(_ change: Change, _ formats: Formats) -> String {
    let since = "مقارنةً مع \(formats.period(change.from))"
    return switch change.verdict {
    case .better, .worse, .changed:
      (change.family == .exploratory ? "وفيه " : "وهذا ") + "\(change.name?(.arabic) ?? "") \(since)"
    case .noSignal, nil: "ولا تغيّر حقيقي \(since)"
    case .tooFew: "والعدد لا يكفي للقول بتغيّر \(since)"
    }
  }

  private static func arabicPrecision(_ figure: Figure, _ ratings: Int?, _ rate: String, _ formats: Formats) -> String {
    guard let base = figure.base else { return "" }
    let asked = rate.isEmpty ? "" : " (نحو \(rate) ممن دعوناهم)"
    let all = ratings ?? base
    let answered = all == base ? "" : "، وفي \(formats.count(base)) منها جواب هذا السؤال"
    let people = "وصلنا \(formats.counted(all, .rating))\(asked)\(answered)"
    guard let ends = formats.ends(figure) else { return "\(people)." }
    let careful = figure.status == .smallSample ? "؛ والعينة صغيرة، فاقرؤوها بحذر" : ""
    return "\(people)؛ والنسبة الحقيقية لدى جميع المستفيدين تقع غالباً بين \(ends.low) و\(ends.high)\(careful)."
  }

  private static func arabicChanges(_ dimension: Dimension, _ changes: Changes) -> String {
    func part(_ real: String, _ sign: String, _ list: [String]) -> String? {
      list.isEmpty
        ? nil : "\(changes.isSign ? sign : real) في \(list.map { "«\($0)»" }.joined(separator: " و"))"
    }
    let parts = [
      part("تحسّن حقيقي", "علامات تحسّن", changes.better), part("تراجع حقيقي", "علامات تراجع", changes.worse),
      part("تغيّر حقيقي، لا إلى أحسن ولا إلى أسوأ،", "علامات تغيّر، لا إلى أحسن ولا إلى أسوأ،", changes.otherwise),
    ].compactMap(\.self)
    let silence: String? =
      changes.isSign || !changes.otherwise.isEmpty
      ? nil
      : changes.worse.isEmpty
        ? " ولا تراجع حقيقي في غيرها" : changes.better.isEmpty ? " ولا تحسّن حقيقي في غيرها" : nil
    return "في \(dimension.plural(.arabic)): " + parts.joined(separator: "، و") + (silence ?? "")
  }

  private static func arabicAny(_ dimensions: [Dimension]) -> String {
    dimensions.map { dimension in
      switch dimension {
      case .channel: "قناة"
      case .department: "قسم"
      case .mode: "طريقة تقييم"
      case .language: "لغة"
      case .arm: "نصف تجربة"
      }
    }.joined(separator: " أو ")
  }

  private static func arabicWithheld(_ channels: Int, _ departments: Int, _ formats: Formats) -> String {
    let parts = [(channels, CountedNoun.channel), (departments, CountedNoun.department)].filter { $0.0 > 0 }
    return parts.map { formats.counted($0.0, $0.1, oblique: true) }.joined(separator: " و")
  }
}
