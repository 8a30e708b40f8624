package import Ballots
package import Surveys

/// Fills a form as somebody would who was served so well: one inclination for all questions, and chance in each.
package struct SyntheticAnswers {
  private let survey: Survey

  /// Answers to the questions of a survey.
  package init(survey: Survey) { self.survey = survey }

  /// The raw form of one person, to be checked like any other.
  package func sheet(channel: String, quality: Double, _ sampler: inout Sampler) -> AnswerSheet {
    let inclination = quality + 0.7 * sampler.normal()
    var values: [String: [String]] = [:]
    for question in survey.questions(askedThrough: channel) {
      let isOptional = question.condition == nil && !question.isOverall
      if isOptional && sampler.happens(0.06) { continue }
      if let value = value(question, inclination, &sampler) { values[question.key] = [value] }
    }
    return AnswerSheet(values)
  }

  private func value(_ question: Question, _ inclination: Double, _ sampler: inout Sampler) -> String? {
    if !question.escapes.isEmpty && sampler.happens(0.03) {
      return question.escapes.randomElement(using: &sampler)?.value
    }
    let lean = inclination + 0.75 * sampler.normal() + offset(question)
    switch question.kind {
    case .rating(let scale), .effort(let scale): return String(place(lean, in: scale.values))
    case .nps: return String(min(10, max(0, Int((6.6 + 2.1 * lean).rounded()))))
    case .yesNo(let partly): return yesNo(question, lean, partly: partly != nil)
    case .choice(let options): return choice(options, lean, &sampler)
    case .multiple: return nil
    case .comment: return sampler.happens(0.17) ? comment(inclination, &sampler) : nil
    }
  }

  /// Some things are done better than others everywhere.
  private func offset(_ question: Question) -> Double {
    switch question.policy {
    case .courtesy: 0.5
    case .speed: -0.4
    case .toldReplyPeriod, .replyOnTime: -0.35
    case .trust: 0.25
    default: 0
    }
  }

  private func place(_ lean: Double, in values: ClosedRange<Int>) -> Int {
    let cuts = [-1.3, -0.55, 0.15, 1.05]
    return min(values.upperBound, values.lowerBound + cuts.count { lean > $0 })
  }

  private func yesNo(_ question: Question, _ lean: Double, partly: Bool) -> String {
    let isTrouble = question.policy == nil || question.key == "problem"
    if isTrouble { return lean < -0.9 ? "yes" : "no" }
    return lean > -0.35 ? "yes" : partly && lean > -1 ? "partly" : "no"
  }

  private func choice(_ options: [Option], _ lean: Double, _ sampler: inout Sampler) -> String? {
    let outside = options.filter { $0.counting == .out }
    if !outside.isEmpty && sampler.happens(0.15) { return outside.randomElement(using: &sampler)?.key }
    return options.filter { $0.counting == (lean > -0.4 ? .yes : .no) }.randomElement(using: &sampler)?.key
      ?? options.randomElement(using: &sampler)?.key
  }

  private func comment(_ inclination: Double, _ sampler: inout Sampler) -> String? {
    let list =
      inclination > 0.9 ? DemoComments.pleased : inclination < 0 ? DemoComments.displeased : DemoComments.mixed
    return list.randomElement(using: &sampler)
  }
}
