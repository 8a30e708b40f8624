import Hummingbird
import Indicators
import Pages
import Surveys
import Wording

/// The register of improvement, as it is written: what is wrong comes back at its field with everything that was typed.
extension Site {
  @Sendable func receiveAction(_ request: Request, _ context: SiteContext) async throws -> Response {
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    let (frame, choices) = (try await plainFrame(request, context), try await improvementChoices())
    guard let action = form.action(choices, today: clock.today()) else {
      return .page(
        ActionFormPage(frame: frame, choices: choices, form: form).html, status: .unprocessableContent)
    }
    _ = try await stores.improvements.add(action)
    return .redirect(to: frame.link("/actions"), type: .normal)
  }

  @Sendable func receiveTarget(_ request: Request, _ context: SiteContext) async throws -> Response {
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    let (frame, choices) = (try await plainFrame(request, context), try await improvementChoices())
    guard let target = form.target(choices, today: clock.today()) else {
      return .page(
        TargetFormPage(frame: frame, choices: choices, periods: targetPeriods, form: form).html,
        status: .unprocessableContent)
    }
    try await stores.improvements.set(target)
    return .redirect(to: frame.link("/actions"), type: .normal)
  }

  @Sendable func receiveTold(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (register, effect) = try await found(context)
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    guard let words = form.publicWords() else {
      return try await again(register, effect, form, request, context)
    }
    try await stores.improvements.keep(words, of: effect.action.number)
    return .redirect(to: try await plainFrame(request, context).link("/actions"), type: .normal)
  }

  @Sendable func receiveEnd(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (register, effect) = try await found(context)
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    guard let day = form.day("ended", today: clock.today()) else {
      return try await again(register, effect, form, request, context)
    }
    do {
      try await stores.improvements.end(effect.action.number, on: day)
    } catch let problem as ImprovementProblem {
      form.note(problem, at: "ended")
      return try await again(register, effect, form, request, context)
    }
    return .redirect(to: try await plainFrame(request, context).link("/actions"), type: .normal)
  }

  private func again(
    _ register: SurveyRegister, _ effect: ActionEffect, _ form: TypedForm, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    .page(
      try await actionPage(register, effect, form, request, context).html, status: .unprocessableContent)
  }
}
