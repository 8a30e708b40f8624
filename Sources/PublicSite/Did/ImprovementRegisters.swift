package import Indicators
package import Pages
import Surveys

/// What was done to serve better and what was aimed at, as the public page and the staff's register read it.
package struct ImprovementRegisters: Sendable {
  package let figures: FigureCache
  package let improvements: any ImprovementStore

  /// Registers of figures that are kept at hand.
  package init(figures: FigureCache, improvements: any ImprovementStore) {
    self.figures = figures
    self.improvements = improvements
  }

  /// What is kept of every published survey.
  package func all() async throws -> [SurveyRegister] {
    var registers: [SurveyRegister] = []
    for survey in try await figures.choices() {
      registers.append(try await register(of: try await figures.evidence(survey.key)))
    }
    return registers
  }

  /// What the charity says that it did, of all that it did.
  package func answers() async throws -> [DidPage.Answer] {
    try await all().flatMap { register in
      register.effects.compactMap { effect in
        register.told[effect.action.number].flatMap { words in
          words.isShown ? DidPage.Answer(said: words.said, effect: effect) : nil
        }
      }
    }
  }

  private func register(of evidence: Evidence) async throws -> SurveyRegister {
    let survey = evidence.survey
    let targets = try await improvements.targets(survey: survey.key)
    let period = evidence.periods.last
    let inForce = period.map { targets.inForce(in: $0) } ?? []
    return SurveyRegister(
      survey: survey, effects: evidence.effects(of: evidence.actions),
      told: try await improvements.publicWords(survey: survey.key), period: period,
      standings: period.map { evidence.standings(of: targets, in: $0) } ?? [],
      later: targets.filter { target in
        !inForce.contains(target) && period.map { target.since.firstDay > $0.firstDay } ?? true
      }, sights: period.map { evidence.sights(of: targets, in: $0) } ?? [:],
      withdrawn: try await improvements.withdrawn(survey: survey.key))
  }
}
