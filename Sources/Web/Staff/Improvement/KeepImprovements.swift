import Accounts
import HTTP
import Hummingbird
import Indicators
import Pages
import PublicSite
import Surveys
import Wording

/// The register of improvement, as it is written: what is wrong comes back at its field with everything that was typed.
extension ImprovementRoutes {
  func receiveAction(_ request: Request, _ context: StaffContext) async throws -> Response {
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    let (frame, choices) = (try await frames.plain(request, context), try await choices())
    guard let action = form.action(choices, today: clock.today()) else {
      return .page(ActionFormPage(frame: frame, choices: choices, form: form).html, status: .unprocessableContent)
    }
    _ = try await registers.improvements.add(action)
    return .redirect(to: request.link("/actions"), type: .normal)
  }

  func receiveTarget(_ request: Request, _ context: StaffContext) async throws -> Response {
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    let (frame, choices) = (try await frames.plain(request, context), try await choices())
    guard let target = form.target(choices, today: clock.today()) else {
      return .page(
        TargetFormPage(frame: frame, choices: choices, periods: targetPeriods, form: form).html,
        status: .unprocessableContent)
    }
    try await registers.improvements.set(target)
    return .redirect(to: request.link("/actions"), type: .normal)
  }

  func withdrawTarget(_ request: Request, _ context: StaffContext) async throws -> Response {
    let form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    guard let (aim, since) = form.keptTarget else { throw HTTPError(.badRequest) }
    do {
      try await registers.improvements.withdraw(aim, since: since, on: clock.today())
    } catch ImprovementProblem.unknownTarget { throw HTTPError(.notFound) }
    return .redirect(to: request.link("/actions"), type: .normal)
  }

  func receiveCorrection(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (register, effect) = try await found(context)
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    let choices = try await choices(of: register.survey)
    guard let action = form.correction(of: effect.action, choices, today: clock.today()) else {
      return .page(
        ActionFormPage(
          frame: try await frames.plain(request, context), choices: choices, form: form,
          correcting: effect.action.number
        ).html, status: .unprocessableContent)
    }
    try await registers.improvements.correct(action)
    return .redirect(to: request.link("/actions/\(action.number)"), type: .normal)
  }

  func receiveTold(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (register, effect) = try await found(context)
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    guard let words = form.publicWords() else { return try await again(register, effect, form, request, context) }
    try await registers.improvements.keep(words, of: effect.action.number)
    return .redirect(to: request.link("/actions"), type: .normal)
  }

  func receiveEnd(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (register, effect) = try await found(context)
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    guard let day = form.day("ended", today: clock.today()) else {
      return try await again(register, effect, form, request, context)
    }
    do {
      try await registers.improvements.end(effect.action.number, on: day)
    } catch let problem as ImprovementProblem {
      form.note(problem, at: "ended")
      return try await again(register, effect, form, request, context)
    }
    return .redirect(to: request.link("/actions"), type: .normal)
  }

  private func again(
    _ register: SurveyRegister, _ effect: ActionEffect, _ form: TypedForm, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    .page(try await actionPage(register, effect, form, request, context).html, status: .unprocessableContent)
  }
}
