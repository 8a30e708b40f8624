import Ballots
import HTTPTypes
import Hummingbird
import Invitations
import Pages
import Surveys

/// The way of one rating: look, answer, thanks. Looking spends nothing.
extension Site {
  @Sendable func showForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (token, ticket) = try await held(context)
    let language = request.language
    let action = language == .arabic ? "/r/\(token)" : "/r/\(token)?lang=\(language.rawValue)"
    return .page(try await forms.form(for: ticket, language: language, action: action))
  }

  @Sendable func receiveForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (token, ticket) = try await held(context)
    let fields = try await request.formFields(context)
    let survey = try await forms.survey(ticket.survey, version: ticket.version)
    let language = fields["switch"].flatMap(Language.init) ?? request.language
    let action = "/r/\(token)?lang=\(language.rawValue)"
    let sheet = AnswerSheet(fields.values)
    if fields["switch"] != nil { return try await again(survey, ticket, language, action, sheet, []) }
    let problems = try await cast(sheet, of: survey, for: ticket, in: language)
    guard problems.isEmpty else {
      return try await again(survey, ticket, language, action, sheet, problems, status: .unprocessableContent)
    }
    return .redirect(to: "/thanks?lang=\(language.rawValue)", type: .normal)
  }

  @Sendable func showThanks(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(NoticeShelf.page(.thanks, language: request.language))
  }

  /// The ticket behind the address, while it may be used.
  private func held(_ context: SiteContext) async throws -> (token: String, ticket: HeldTicket) {
    guard let token = context.parameters.get("token"),
      let ticket = try await stores.invitations.ticket(key: Token.key(behind: token))
    else { throw RedemptionProblem.unknownToken }
    try ticket.check(today: clock.today())
    return (token, ticket)
  }

  /// The form as it was sent, in the language asked for, with what is wrong at its place.
  private func again(
    _ survey: Survey, _ ticket: HeldTicket, _ language: Language, _ action: String, _ sheet: AnswerSheet,
    _ problems: [AnswerProblem], status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = FormPage(
      survey: survey, questions: survey.questions(askedThrough: ticket.channel),
      channelName: try await forms.channelName(ticket.channel), kind: ticket.kind, language: language,
      action: action, sheet: sheet, problems: problems)
    return .page(page.html, status: status)
  }
}
