import Access
import Accounts
import Ballots
import HTTP
import HTTPTypes
import Hummingbird
import Pages
import PublicSite
import Surveys

/// A survey as beneficiaries see it, published or still a draft. Whatever is sent from here is checked and forgotten.
extension SurveyRoutes {
  func previewSurvey(_ request: Request, _ context: StaffContext) async throws -> Response {
    let looked = try await looked(request, context)
    return .framed(looked.page(at: looked.address.on(.first)))
  }

  func receivePreview(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let looked = try await looked(request, context)
    let sent = SentForm(
      survey: looked.survey, channel: looked.channel.key, part: looked.address.part, sheet: fields.sheet)
    let address = looked.address.on(sent.part)
    if let button = fields["switch"] { return .framed(looked.page(at: address.turned(by: button), sent.sheet)) }
    switch sent.next {
    case .problems(let problems, let part):
      return .framed(looked.page(at: address.on(part), sent.sheet, problems), status: .unprocessableContent)
    case .secondPage: return .framed(looked.page(at: address.on(.second), sent.sheet))
    case .ballot: return .redirect(to: address.at("\(looked.path)/sent").path, type: .normal)
    }
  }

  func showPreviewThanks(_ request: Request, _ context: StaffContext) async throws -> Response {
    let looked = try await looked(request, context)
    let address = looked.address.on(.first)
    var thanks = ThanksPage(survey: looked.survey, language: address.language, reading: address.reading)
    thanks.preview = looked.ribbon(at: address, isSent: true)
    return .framed(thanks.html)
  }

  /// The version in the address, as it is seen through the channel in the address, or the charity's first.
  private func looked(_ request: Request, _ context: StaffContext) async throws -> LookedAt {
    let channels = try await surveys.places().offered.channels
    let asked = request.uri.queryParameters["channel"].map(String.init)
    guard let channel = channels.first(where: { $0.key == asked }) ?? channels.first else { throw HTTPError(.notFound) }
    let survey = try await version(context)
    let path = "/surveys/\(survey.key)/\(survey.version)/preview"
    let isFramed = request.uri.query?.split(separator: "&").contains { $0 == PreviewRibbon.framed } ?? false
    return LookedAt(
      survey: survey, path: path, channels: channels, channel: channel, csrf: try context.signedIn.token.formToken,
      isFramed: isFramed,
      address: FormAddress(
        request, of: path, choosing: "channel=\(channel.key)" + (isFramed ? "&\(PreviewRibbon.framed)" : "")
      ).worded(survey.experiment?.wording == nil ? nil : .a))
  }

  private func version(_ context: StaffContext) async throws -> Survey {
    let named = (context.parameters.get("key"), context.parameters.get("version"))
    let published = try await surveys.published().map(\.survey)
    if let survey = published.first(where: { $0.key == named.0 && "\($0.version)" == named.1 }) { return survey }
    let drafted = try drafts.files().first { $0.file == "\(named.0 ?? "")/\(named.1 ?? "").yaml" }
    guard let survey = drafted?.document.readable else { throw HTTPError(.notFound) }
    return survey
  }
}

extension Response {
  /// A page that the page of looks may show in a frame.
  fileprivate static func framed(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    var response = Response.page(html, status: status)
    response.headers[.contentSecurityPolicy] = SecurityHeaders.framedPolicy
    return response
  }
}

/// A version that is looked at through a channel.
private struct LookedAt {
  let survey: Survey
  let path: String
  let channels: [ServiceChannel]
  let channel: ServiceChannel
  let csrf: String
  let isFramed: Bool
  let address: FormAddress

  /// The form below its ribbon. A survey that is both sent and drawn says what it says to whom it is sent.
  func page(at address: FormAddress, _ sheet: AnswerSheet = AnswerSheet(), _ problems: [AnswerProblem] = []) -> String {
    let asked = ChannelForm(
      survey: survey.worded(for: address.arm), channel: channel.key, channelName: channel.name,
      kind: survey.invitations.first ?? .drawn)
    var form = asked.page(at: address, FilledForm(sheet: sheet, problems: problems))
    form.preview = ribbon(at: address)
    return form.html
  }

  /// What stands above the form at an address, or above the thanks, from which it leads back to the form.
  func ribbon(at address: FormAddress, isSent: Bool = false) -> PreviewRibbon {
    var ribbon = PreviewRibbon(
      path: path, channels: channels, channel: channel.key, csrf: csrf, form: isSent ? address.path : nil,
      isFramed: isFramed)
    ribbon.wordings =
      address.arm.map { shown in
        Arm.allCases.map { arm in
          var other = address.on(.first)
          other.arm = arm
          return PreviewRibbon.Wording(arm: arm, href: other.path, isShown: arm == shown)
        }
      } ?? []
    return ribbon
  }
}
