import Accounts
import HTTP
import Hummingbird
import Indicators
import Pages
import PublicSite
import Surveys

/// The register of improvement, as it is read.
struct ImprovementRoutes: Sendable {
  let frames: StaffFrames
  let registers: ImprovementRegisters
  let surveys: any SurveyStore
  let clock: SiteClock

  func showRegister(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(
      RegisterPage(
        frame: try await frames.plain(request, context), registers: try await registers.all(),
        organisation: try await surveys.places()
      ).html)
  }

  func showNewAction(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(
      ActionFormPage(
        frame: try await frames.plain(request, context), choices: try await choices(),
        form: TypedForm(["since": "\(clock.today())"])
      ).html)
  }

  func showTarget(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = request.queryFields.compactMapValues(\.first)
    let form = TypedForm(["since": "\(Period(.quarter, containing: clock.today()))"].merging(asked) { $1 })
    let kept = form.keptTarget
    let since = kept.map(\.since)
    return .page(
      TargetFormPage(
        frame: try await frames.plain(request, context), choices: try await choices(),
        periods: targetPeriods + (since.map { targetPeriods.contains($0) ? [] : [$0] } ?? []), form: form,
        isKept: try await isKept(kept)
      ).html)
  }

  /// Whether a target of an aim begins with a period.
  private func isKept(_ named: (aim: Target.Aim, since: Period)?) async throws -> Bool {
    guard let named else { return false }
    return try await registers.improvements.targets(survey: named.aim.survey).contains {
      $0.aim == named.aim && $0.since == named.since
    }
  }

  func showCorrection(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (register, effect) = try await found(context)
    let (action, scope) = (effect.action, effect.action.scope)
    let form = TypedForm([
      "ar": action.text.ar, "en": action.text.en ?? "", "place": "\(scope.breakdown)/\(scope.label)",
      "question": "\(action.survey)/\(action.question ?? "")", "since": "\(action.since)",
      "ended": action.ended.map { "\($0)" } ?? "",
    ])
    return .page(
      ActionFormPage(
        frame: try await frames.plain(request, context), choices: try await choices(of: register.survey), form: form,
        correcting: action.number
      ).html)
  }

  /// What an action of a survey can be about.
  func choices(of survey: Survey) async throws -> ImprovementChoices {
    ImprovementChoices(surveys: [survey], organisation: try await surveys.places())
  }

  func showAction(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (register, effect) = try await found(context)
    let words = register.told[effect.action.number]
    let form = TypedForm([
      "said_ar": words?.said.ar ?? "", "said_en": words?.said.en ?? "", "shown": words?.isShown == true ? "yes" : "",
      "ended": "\(max(clock.today(), effect.action.since))",
    ])
    return .page(try await actionPage(register, effect, form, request, context).html)
  }

  /// What an action or a target can be about.
  func choices() async throws -> ImprovementChoices {
    ImprovementChoices(surveys: try await registers.figures.choices(), organisation: try await surveys.places())
  }

  /// A year back, to follow what was decided before, and a year ahead.
  var targetPeriods: [Period] {
    let now = Period(.quarter, containing: clock.today())
    return (-4...4).map(now.advanced)
  }

  /// The action that the address names.
  func found(_ context: StaffContext) async throws -> (register: SurveyRegister, effect: ActionEffect) {
    let number = context.parameters.get("number").flatMap { Int($0) }
    for register in try await registers.all() {
      if let effect = register.effects.first(where: { $0.action.number == number }) { return (register, effect) }
    }
    throw HTTPError(.notFound)
  }

  /// The page of an action with a form as it was typed.
  func actionPage(
    _ register: SurveyRegister, _ effect: ActionEffect, _ form: TypedForm, _ request: Request, _ context: StaffContext
  ) async throws -> ActionPage {
    // Where a form came back, the reader is still on the page of the action.
    ActionPage(
      frame: try await frames.plain(request, context).at("/actions/\(effect.action.number)"), register: register,
      effect: effect, organisation: try await surveys.places(), form: form)
  }
}
