import Ballots
package import HTTP
import HTTPTypes
package import Hummingbird
import Invitations
import Pages
import Surveys

/// The way of one rating: look, answer, thanks. Looking spends nothing, and neither does a first page that leads to a
/// second.
package struct RatingRoutes: Sendable {
  let tickets: Tickets
  let forms: FormCache
  let thanks: ThanksCache
  let ballots: BallotCasting
  let clock: SiteClock
  var patient = PatientForm()

  /// The empty form behind a link.
  package func showForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (token, ticket) = try await held(context)
    let address = FormAddress(request, of: "/r/\(token)").on(.first)
    let tapped = request.uri.queryParameters["a"].map { String($0) }
    return .page(try await forms.form(for: ticket, at: address, tapped: tapped))
  }

  /// A form as it was sent: asked again, or cast.
  package func receiveForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context)
    let action = FormAddress(request, of: "/r/\(context.parameters.get("token") ?? "")").path
    return try await patient.received(fields, sentTo: { action }, in: request.language) {
      try await receive(fields, request, context)
    }
  }

  private func receive(_ fields: FormFields, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (token, ticket) = try await held(context)
    if fields["switch"] == FormPage.stop {
      return .redirect(to: "/stop/\(token)?lang=\(request.language.rawValue)", type: .normal)
    }
    let sentTo = FormAddress(request, of: "/r/\(token)")
    let asked = try await forms.asked(by: ticket, arm: sentTo.arm)
    let sent = SentForm(survey: asked.survey, channel: asked.channel, part: sentTo.part, sheet: fields.sheet)
    let address = sentTo.on(sent.part)
    if let button = fields["switch"] { return again(asked, address.turned(by: button), sent) }
    switch sent.next {
    case .problems(let problems, let part):
      return again(asked, address.on(part), sent, problems, status: .unprocessableContent)
    case .secondPage: return again(asked, address.on(.second), sent)
    case .ballot(let answers):
      try await ballots.cast(answers, of: sent.survey, for: ticket, in: address.language, arm: address.arm)
      return .redirect(to: ThanksCache.path(after: sent.survey.key, address.language, address.reading), type: .normal)
    }
  }

  /// Thanks, in the words of the survey that the address names.
  package func showThanks(_ request: Request, _ context: SiteContext) async throws -> Response {
    let survey = request.uri.queryParameters["survey"].map { String($0) }
    let own = try await thanks.page(after: survey ?? "", language: request.language, reading: request.reading)
    return .page(own ?? NoticeCache.page(.thanks, language: request.language))
  }

  /// The ticket behind the address, while it may be used.
  private func held(_ context: SiteContext) async throws -> (token: String, ticket: HeldTicket) {
    guard let token = context.parameters.get("token"),
      let ticket = try await tickets.ticket(key: Token.key(behind: token))
    else { throw RedemptionProblem.unknownToken }
    try ticket.check(today: clock.today())
    return (token, ticket)
  }

  /// The form as it was sent, as it is asked for, with what is wrong at its place.
  private func again(
    _ asked: ChannelForm, _ address: FormAddress, _ sent: SentForm, _ problems: [AnswerProblem] = [],
    status: HTTPResponse.Status = .ok
  ) -> Response {
    .page(asked.page(at: address, FilledForm(sheet: sent.sheet, problems: problems)).html, status: status)
  }
}
