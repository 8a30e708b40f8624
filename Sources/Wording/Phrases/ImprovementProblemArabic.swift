import Indicators
import Surveys

extension ImprovementProblem: Phrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .query(let problem): problem.arabic(formats)
    case .unknownQuestion(let key, let known):
      "ليس في الاستبيان سؤال «\(formats.code(key))»؛ أسئلته: \(formats.codes(known))."
    case .unknownLabel(let key, _, let known):
      "لا نعرف «\(formats.code(key))»؛ اختاروا من: \(formats.codes(known))."
    case .labelOfAnother: "اختاروا المكان كاملاً من القائمة."
    case .noTarget(_, let question, _):
      question == nil
        ? "اختاروا السؤال الذي يُقاس عليه الهدف." : "هذا المؤشر لا يكون أفضل ولا أسوأ في هذا السؤال، فلا هدف له."
    case .outOfRange(_, let indicator, let range):
      "قيمة «\(formats(indicator.name))» تقع بين \(formats.value(range.lowerBound, of: indicator)) "
        + "و\(formats.value(range.upperBound, of: indicator))."
    case .unknownTarget: "لا يوجد هدف كهذا."
    case .noShare: "إجابات هذا السؤال لا تعطي نسبة نقارنها قبل الإجراء وبعده؛ اختاروا سؤالاً آخر."
    case .emptyText: "اكتبوا سطراً واحداً."
    case .longText(let count, let most):
      "اكتبوا سطراً واحداً لا يزيد على \(formats.counted(most, .character, oblique: true))؛ "
        + "وفي ما كتبتم \(formats.counted(count, .character))."
    case .pointsAtSomebody(let shown):
      "في هذا النص ما يدل على شخص: اسم أو رقم. احذفوا ما حلّت محله العلامة ثم احفظوا: «\(shown)»"
    case .unknownAction(let number): "لا يوجد إجراء رقمه \(formats.count(number))."
    case .endedAlready(_, let day): "انتهى هذا الإجراء في \(formats.date(day))."
    case .endsBeforeItBegan(_, let since): "بدأ هذا الإجراء في \(formats.date(since))، فلا ينتهي قبل ذلك اليوم."
    }
  }
}

extension QueryProblem: Phrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .notPublishedBy(let breakdown, _):
      "هذا الاستبيان لا ينشر نتائج بحسب \(breakdown.dimensions.map { formats($0.name) }.joined(separator: " و"))."
    case .tooFine(let period, _): "\(formats.period(period)) أقصر مما يفصل هذا الاستبيان نتائجه."
    case .nothingReleased(let period, let released):
      released.isEmpty
        ? "لم تُنشر نتائج بعد." : "لم تُنشر نتائج في \(formats.period(period))."
    }
  }
}

extension Formats {
  /// Keys one after another, each kept in its order.
  func codes(_ keys: [String]) -> String { keys.map(code).joined(separator: language == .arabic ? "، " : ", ") }
}
