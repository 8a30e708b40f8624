import Hummingbird
import Indicators
import Pages
import Surveys

/// The register of improvement, as it is read.
extension Site {
  @Sendable func showRegister(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(
      RegisterPage(
        frame: try await plainFrame(request, context), registers: try await registers(),
        organisation: try await improvementChoices().organisation
      ).html)
  }

  @Sendable func showNewAction(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(
      ActionFormPage(
        frame: try await plainFrame(request, context), choices: try await improvementChoices(),
        form: TypedForm(["since": "\(clock.today())"])
      ).html)
  }

  @Sendable func showTarget(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(
      TargetFormPage(
        frame: try await plainFrame(request, context), choices: try await improvementChoices(),
        periods: targetPeriods, form: TypedForm(["since": "\(Period(.quarter, containing: clock.today()))"])
      ).html)
  }

  @Sendable func showAction(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (register, effect) = try await found(context)
    let words = register.told[effect.action.number]
    let form = TypedForm([
      "said_ar": words?.said.ar ?? "", "said_en": words?.said.en ?? "", "shown": words?.isShown == true ? "yes" : "",
      "ended": "\(max(clock.today(), effect.action.since))",
    ])
    return .page(try await actionPage(register, effect, form, request, context).html)
  }

  /// What is kept of every published survey.
  func registers() async throws -> [SurveyRegister] {
    var registers: [SurveyRegister] = []
    for survey in try await figures.choices() {
      let evidence = try await figures.evidence(survey.key)
      let targets = try await stores.improvements.targets(survey: survey.key)
      let period = evidence.periods.last
      let standings = period.map { evidence.standings(of: targets, in: $0) } ?? []
      let held = period.map { targets.inForce(in: $0) } ?? []
      registers.append(
        SurveyRegister(
          survey: evidence.survey, effects: evidence.effects(of: evidence.actions),
          told: try await stores.improvements.publicWords(survey: survey.key), period: period, standings: standings,
          later: targets.filter { target in
            !held.contains(target) && period.map { target.since.firstDay > $0.firstDay } ?? true
          }))
    }
    return registers
  }

  /// What an action or a target can be about.
  func improvementChoices() async throws -> ImprovementChoices {
    let organisation = try await stores.surveys.organisation()?.read().organisation
    return ImprovementChoices(
      surveys: try await figures.choices(),
      organisation: organisation ?? Organisation(channels: [], departments: []))
  }

  /// A year back, to follow what was decided before, and a year ahead.
  var targetPeriods: [Period] {
    let now = Period(.quarter, containing: clock.today())
    return (-4...4).map(now.advanced)
  }

  /// The action that the address names.
  func found(_ context: SiteContext) async throws -> (register: SurveyRegister, effect: ActionEffect) {
    let number = context.parameters.get("number").flatMap { Int($0) }
    for register in try await registers() {
      if let effect = register.effects.first(where: { $0.action.number == number }) { return (register, effect) }
    }
    throw HTTPError(.notFound)
  }

  /// The page of an action with a form as it was typed.
  func actionPage(
    _ register: SurveyRegister, _ effect: ActionEffect, _ form: TypedForm, _ request: Request, _ context: SiteContext
  ) async throws -> ActionPage {
    // Where a form came back, the reader is still on the page of the action.
    ActionPage(
      frame: try await plainFrame(request, context).at("/actions/\(effect.action.number)"), register: register,
      effect: effect, organisation: try await improvementChoices().organisation, form: form)
  }
}
