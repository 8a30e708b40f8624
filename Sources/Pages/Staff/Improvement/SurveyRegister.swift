package import Indicators
import Releases
package import Surveys
import Wording

/// What is kept of the improvement of one survey's figures.
package struct SurveyRegister: Sendable {
  package let survey: Survey
  /// Every action with what changed since.
  package let effects: [ActionEffect]
  /// What beneficiaries are told, by action.
  package let told: [Int: PublicWords]
  /// The newest released period; `nil` before the first.
  package let period: Period?
  /// Targets that hold in it.
  package let standings: [TargetStanding]
  /// Targets that begin later, or stand without any figure.
  package let later: [Target]
  /// What can be seen of targets at the present rate of answers.
  package let sights: [Target: TargetSight]
  /// Targets that were withdrawn, the first that was withdrawn first.
  package let withdrawn: [WithdrawnTarget]

  /// The register of a survey.
  package init(
    survey: Survey, effects: [ActionEffect], told: [Int: PublicWords], period: Period?, standings: [TargetStanding],
    later: [Target], sights: [Target: TargetSight] = [:], withdrawn: [WithdrawnTarget] = []
  ) {
    self.survey = survey
    self.effects = effects
    self.told = told
    self.period = period
    self.standings = standings
    self.later = later
    self.sights = sights
    self.withdrawn = withdrawn
  }
}

/// An action in words.
struct ActionView {
  /// The same words in the other language.
  struct Also {
    let code: String
    let direction: String
    let words: String
  }

  let href: String
  let code: String
  let direction: String
  let words: String
  let also: Also?
  let isTold: Bool
  let told: String
  let facts: [Fact]
  let effect: EffectView
  let manage: String

  /// A name with what it is.
  struct Fact {
    let name: String
    let value: String
  }

  /// An action of a survey as the register shows it.
  init(_ effect: ActionEffect, in register: SurveyRegister, _ organisation: Organisation, _ frame: StaffFrame) {
    let (action, formats) = (effect.action, frame.formats)
    let shown = action.text.en == nil ? Language.arabic : frame.language
    href = frame.link("/actions/\(action.number)")
    (code, direction, words) = (shown.rawValue, shown.direction, action.text(shown))
    also = action.text.en.map { english in
      let other = shown.other
      return Also(
        code: other.rawValue, direction: other.direction, words: other == .arabic ? action.text.ar : english)
    }
    isTold = register.told[action.number]?.isShown ?? false
    told = formats.say(ImprovementPhrase.told)
    facts = ActionView.facts(action, in: register.survey, organisation, formats)
    self.effect = EffectView(effect, formats)
    manage = formats.say(ImprovementPhrase.manage)
  }

  private static func facts(
    _ action: ImprovementAction, in survey: Survey, _ organisation: Organisation, _ formats: Formats
  ) -> [Fact] {
    let scope = action.scope
    let question = action.question.flatMap(survey.question).map { formats($0.title) }
    let pairs: [(ImprovementPhrase, String)] = [
      (.place, formats(organisation.name(of: scope.label, in: scope.breakdown))),
      (.question, question ?? formats.say(ImprovementPhrase.overallOf(formats(survey.title)))),
      (.since, formats.day(action.since)),
      action.ended.map { (.ended, formats.day($0)) } ?? (.standing, formats.say(ImprovementPhrase.underWay)),
    ]
    return pairs.map { Fact(name: formats.say($0), value: $1) }
  }
}
