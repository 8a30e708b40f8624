import Access
import Accounts
import Crypto
import Delivery
import HTTP
import Hummingbird
import Pages
import PublicSite
import Surveys

/// The links of practice rounds.
struct PracticeLinks: Sendable {
  let frames: StaffFrames
  let surveys: any SurveyStore
  /// The address at which people reach the site, without a slash at its end.
  let base: String
  /// The key behind typed codes.
  let key: SymmetricKey
  let clock: SiteClock

  /// A practice round of the newest version of a survey, through each of the charity's channels. It is made anew each time:
  /// nothing of it is kept.
  func showPractice(_ request: Request, _ context: StaffContext) async throws -> Response {
    let published = try await surveys.published().map(\.survey)
    guard
      let survey = published.filter({ $0.key == context.parameters.get("key") }).max(by: { $0.version < $1.version })
    else { throw HTTPError(.notFound) }
    let now = clock.seconds()
    let links = try await surveys.places().offered.channels.map { channel in
      let pass = PracticePass(survey: survey.key, version: survey.version, channel: channel.key, now: now)
      let url = "\(base)/practice/\(pass.text(key: key))"
      return PracticePage.Link(channel: channel.name, url: url, picture: QRCode(url)?.svg(millimetres: 36) ?? "")
    }
    let page = PracticePage(
      frame: try await frames.plain(request, context), title: survey.title, links: links,
      until: now + PracticePass.lifetime)
    return .scripted(page.html)
  }
}
