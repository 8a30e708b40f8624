import Indicators
import Numerals
import Pages
import Releases
import Surveys
import Wording

/// Actions and targets as somebody types them: each is read whole, or says at every field what is wrong.
extension TypedForm {
  /// An action, from `ar`, `en`, `place`, `question` and `since`.
  mutating func action(_ choices: ImprovementChoices, today: Day) -> ImprovementAction? {
    let words = text("ar", "en")
    let since = day("since", today: today)
    let asked = keys("question", count: 2)
    let survey = choices.survey(asked?.first)
    if survey == nil { note(ImprovementPhrase.needsChoice, at: "question") }
    let scope = scope(in: survey, choices.organisation)
    guard !isWrong, let words, let since, let survey, let scope else { return nil }
    let question = asked?.last.flatMap { $0.isEmpty ? nil : $0 }
    return noting(at: "question") { () throws(ImprovementProblem) in
      try ImprovementAction(words, at: scope, question: question, since: since, in: survey)
    }
  }

  /// An action as it is to be, from the same fields and `ended`.
  mutating func correction(
    of kept: ImprovementAction, _ choices: ImprovementChoices, today: Day
  ) -> ImprovementAction? {
    let ended = self["ended"].isEmpty ? nil : day("ended", today: today)
    guard let action = action(choices, today: today), let survey = choices.surveys.first, !isWrong else { return nil }
    return noting(at: "ended") { () throws(ImprovementProblem) in
      try kept.corrected(
        action.text, at: action.scope, question: action.question, since: action.since, ended: ended, in: survey)
    }
  }

  /// The aim and the first period of a target that is kept, from `aim`, `place` and `since`; `nil` where they name none.
  var keptTarget: (aim: Target.Aim, since: Period)? {
    guard let asked = keys("aim", count: 3), let indicator = Indicator(rawValue: asked[2]),
      let place = keys("place", count: 2), let breakdown = Breakdown(place[0]), let since = Period(self["since"])
    else { return nil }
    let aim = Target.Aim(
      survey: asked[0], question: asked[1].isEmpty ? nil : asked[1], indicator: indicator,
      scope: Scope(breakdown: breakdown, label: Label(place[1])))
    return (aim, since)
  }

  /// A target, from `aim`, `place`, `since` and `value`: shares are typed from 0 to 100.
  mutating func target(_ choices: ImprovementChoices, today: Day) -> Target? {
    let asked = keys("aim", count: 3)
    let survey = choices.survey(asked?.first)
    let indicator = asked?.last.flatMap(Indicator.init)
    if survey == nil || indicator == nil { note(ImprovementPhrase.needsChoice, at: "aim") }
    let since = Period(self["since"]).flatMap { try? DayBounds.plans(today: today).admitting($0, typed: self["since"]) }
    if since == nil { note(ImprovementPhrase.needsChoice, at: "since") }
    let typed = Digits.decimal(in: self["value"])
    if typed == nil { note(ImprovementPhrase.needsNumber, at: "value") }
    let scope = scope(in: survey, choices.organisation)
    guard !isWrong, let survey, let indicator, let since, let typed, let scope else { return nil }
    let value = indicator.unit == .share ? typed / 100 : typed
    let question = asked.flatMap { $0[1].isEmpty ? nil : $0[1] }
    return noting(at: "value") { () throws(ImprovementProblem) in
      try Target(value, for: indicator, of: question, at: scope, since: since, in: survey)
    }
  }

  /// The day of a field, on which something is done or planned.
  mutating func day(_ name: String, today: Day) -> Day? {
    guard !self[name].isEmpty else {
      note(ImprovementPhrase.needsDay, at: name)
      return nil
    }
    do {
      return try Day(typed: self[name], in: .plans(today: today))
    } catch {
      note(DayPhrase.told(error), at: name)
      return nil
    }
  }

  /// What beneficiaries are told, from `said_ar`, `said_en` and `shown`.
  mutating func publicWords() -> PublicWords? {
    let isShown = self["shown"] == "yes"
    guard isShown || !oneLine("said_ar").isEmpty || !oneLine("said_en").isEmpty else {
      return PublicWords(kept: LocalizedText(ar: ""), isShown: false)
    }
    guard let said = text("said_ar", "said_en"), !isWrong else { return nil }
    return noting(at: "said_ar") { () throws(ImprovementProblem) in try PublicWords(said, isShown: isShown) }
  }

  /// Words in Arabic and, where there are any, in English.
  private mutating func text(_ arabic: String, _ english: String) -> LocalizedText? {
    let (ar, en) = (oneLine(arabic), oneLine(english))
    noting(at: arabic) { () throws(ImprovementProblem) in try ImprovementText.check(ar) }
    if !en.isEmpty { noting(at: english) { () throws(ImprovementProblem) in try ImprovementText.check(en) } }
    return isWrong ? nil : LocalizedText(ar: ar, en: en.isEmpty ? nil : en)
  }

  /// A place of the list, which the survey has to publish.
  private mutating func scope(in survey: Survey?, _ organisation: Organisation) -> Scope? {
    guard let survey else { return nil }
    guard let keys = keys("place", count: 2), let breakdown = Breakdown(keys[0]) else {
      note(ImprovementPhrase.needsChoice, at: "place")
      return nil
    }
    return noting(at: "place") { () throws(ImprovementProblem) in
      try Scope(keys[1], by: breakdown, in: survey, of: organisation)
    }
  }

  /// The keys of a line of a list.
  private func keys(_ name: String, count: Int) -> [String]? {
    let parts = self[name].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count == count ? parts : nil
  }

  /// What was typed into an area, its lines as one.
  private func oneLine(_ name: String) -> String {
    self[name].split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// What work gives; its problem is noted at a field.
  @discardableResult
  private mutating func noting<Value>(
    at name: String, _ work: () throws(ImprovementProblem) -> Value
  ) -> Value? {
    do {
      return try work()
    } catch {
      note(error, at: name)
      return nil
    }
  }
}

extension ImprovementChoices {
  /// The survey of a key.
  fileprivate func survey(_ key: String?) -> Survey? { surveys.first { $0.key == key } }
}
