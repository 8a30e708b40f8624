import Ballots
import Crypto
package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import Surveys

/// A practice round: the real form, marked as practice on each of its pages. What is sent is checked and forgotten; no
/// store is at hand here that could keep it.
package struct PracticeRoutes: Sendable {
  let surveys: PublishedSurveys
  let key: SymmetricKey
  let clock: SiteClock

  package func showForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let round = try await round(request, context) else { return over(request) }
    return .page(round.page(at: round.address.on(.first)))
  }

  package func receiveForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context)
    guard let round = try await round(request, context) else { return over(request) }
    let sent = SentForm(
      survey: round.form.survey, channel: round.form.channel, part: round.address.part, sheet: fields.sheet)
    let address = round.address.on(sent.part)
    if let button = fields["switch"] { return .page(round.page(at: address.turned(by: button), sent.sheet)) }
    switch sent.next {
    case .problems(let problems, let part):
      return .page(round.page(at: address.on(part), sent.sheet, problems), status: .unprocessableContent)
    case .secondPage: return .page(round.page(at: address.on(.second), sent.sheet))
    case .ballot: return .redirect(to: address.at("\(round.path)/sent").path, type: .normal)
    }
  }

  package func showThanks(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let round = try await round(request, context) else { return over(request) }
    let address = round.address.on(.first)
    var thanks = ThanksPage(survey: round.form.survey, language: address.language, reading: address.reading)
    thanks.preview = .practice(form: address.path)
    return .page(thanks.html)
  }

  private func over(_ request: Request) -> Response {
    .page(NoticeCache.page(.practiceOver, language: request.language), status: .gone)
  }

  /// The round of the address; `nil` where it has ended, or where this house never made it.
  private func round(_ request: Request, _ context: SiteContext) async throws -> PracticeRound? {
    guard let text = context.parameters.get("pass"), let pass = PracticePass(text, key: key),
      clock.seconds() < pass.until
    else { return nil }
    let survey = try await surveys.survey(pass.survey, version: pass.version)
    let path = "/practice/\(text)"
    return PracticeRound(
      form: ChannelForm(
        survey: survey, channel: pass.channel, channelName: try await surveys.channelName(pass.channel),
        kind: survey.invitations.first ?? .drawn), path: path, address: FormAddress(request, of: path))
  }
}

/// The form of a practice round where somebody looks at it.
private struct PracticeRound {
  let form: ChannelForm
  let path: String
  let address: FormAddress

  func page(at address: FormAddress, _ sheet: AnswerSheet = AnswerSheet(), _ problems: [AnswerProblem] = []) -> String {
    var page = form.page(at: address, FilledForm(sheet: sheet, problems: problems))
    page.preview = .practice(form: nil)
    return page.html
  }
}
