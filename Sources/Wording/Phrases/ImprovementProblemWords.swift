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

extension ImprovementProblem {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .query(let problem): problem.english(formats)
    case .unknownQuestion(let key, let known):
      "the survey has no question ‘\(formats.code(key))’; it has \(formats.codes(known))"
    case .unknownLabel(let key, let dimension, let known):
      "‘\(formats.code(key))’ is no \(dimension.rawValue); known are \(formats.codes(known))"
    case .labelOfAnother(let label, let breakdown):
      "‘\(formats.code(label))’ is no label of \(breakdown)"
    case .noTarget(let indicator, nil, _):
      "\(indicator.rawValue) is measured on a question; without one only response_rate has a target"
    case .noTarget(let indicator, let question?, let known):
      known.isEmpty
        ? "no indicator of ‘\(question)’ can be better or worse, so it has no target"
        : "‘\(question)’ has no \(indicator.rawValue) that can be better or worse; "
          + "it has \(formats.codes(known.map(\.rawValue)))"
    case .outOfRange(_, let indicator, let range):
      "\(formats(indicator.name)) lies from \(formats.value(range.lowerBound, of: indicator)) "
        + "to \(formats.value(range.upperBound, of: indicator))"
    case .unknownTarget: "there is no such target"
    case .noShare(let question, let known):
      "‘\(formats.code(question))’ gives no share that could be compared before and after; "
        + "these do: \(formats.codes(known))"
    case .emptyText: "it has no words; say it in one line"
    case .longText(let count, let most):
      "say it in one line of at most \(formats.counted(most, .character)); "
        + "this one has \(formats.counted(count, .character)), or more than one line"
    case .pointsAtSomebody(let shown):
      "this points at somebody by a name or a number; take out what the mark stands for and try again: “\(shown)”"
    case .unknownAction(let number): "there is no action \(formats.count(number))"
    case .endedAlready(let number, let day):
      "action \(formats.count(number)) ended on \(formats.date(day)) already"
    case .endsBeforeItBegan(let number, let since):
      "action \(formats.count(number)) began on \(formats.date(since)); it ends on that day or later"
    }
  }
}

extension QueryProblem {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .notPublishedBy(let breakdown, let published):
      "this survey publishes no counts by \(breakdown); "
        + "it publishes \(published.map(\.description).joined(separator: ", "))"
    case .tooFine(let period, let finest):
      "\(formats.code(period.description)) is too short: "
        + "this survey tells no period apart below a \(finest.rawValue)"
    case .nothingReleased(let period, let released):
      released.isEmpty
        ? "nothing was released yet"
        : "nothing was released in \(formats.code(period.description)); "
          + "there is \(formats.codes(released.map(\.description)))"
    }
  }
}
