package import Indicators
package import Pages
import Surveys

/// What was done to serve better and what was aimed at, as the public page and the staff's register read it.
package struct ImprovementRegisters: Sendable {
  package let figures: FigureCache
  package let improvements: any ImprovementStore

  /// What is kept of every published survey.
  package func all() async throws -> [SurveyRegister] {
    var registers: [SurveyRegister] = []
    for survey in try await figures.choices() {
      registers.append(try await register(of: try await figures.evidence(survey.key)))
    }
    return registers
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
