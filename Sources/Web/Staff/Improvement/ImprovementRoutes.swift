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
    .page(
      TargetFormPage(
        frame: try await frames.plain(request, context), choices: try await choices(), periods: targetPeriods,
        form: TypedForm(["since": "\(Period(.quarter, containing: clock.today()))"])
      ).html)
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
