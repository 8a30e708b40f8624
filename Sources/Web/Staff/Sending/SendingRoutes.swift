import Accounts
import HTTP
import Hummingbird
import Messages
import Pages
import Preferences
import PublicSite
import Sending
import Surveys

/// What goes out by itself, as it stands now, and a message to oneself.
struct SendingRoutes: Sendable {
  let frames: StaffFrames
  let outbox: any OutboxStore
  let surveys: any SurveyStore
  let carriers: SiteCarriers
  let clock: SiteClock

  func showSending(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await sendingPage(request, context, SendingPage.Trial())
  }

  func sendTrial(_ request: Request, _ context: StaffContext) async throws -> Response {
    var form = TypedForm(try await request.staffFields(context).values.compactMapValues(\.first))
    guard let survey = try await shownSurvey() else { throw HTTPError(.badRequest) }
    do {
      guard
        let answer = try await carriers.sendTrial(survey, by: form["carrier"], to: form["to"], in: request.language)
      else { throw HTTPError(.badRequest) }
      return try await sendingPage(request, context, SendingPage.Trial(form: form, answer: answer))
    } catch let problem as TrialProblem {
      form.note(problem, at: "to")
      return try await sendingPage(request, context, SendingPage.Trial(form: form), status: .unprocessableContent)
    }
  }

  /// The survey whose words a trial has: the newest that sends by itself, or else the newest of all.
  private func shownSurvey() async throws -> Survey? {
    let published = try await surveys.published().map(\.survey)
    return published.last { $0.sending != nil } ?? published.last
  }

  private func sendingPage(
    _ request: Request, _ context: StaffContext, _ trial: SendingPage.Trial, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let published = try await surveys.published().map(\.survey)
    let zone = try await frames.settings.current().zone
    let counts = Dictionary(grouping: try await outbox.counts(), by: \.survey)
    let rounds = counts.sorted { $0.key < $1.key }.compactMap { key, counts -> SendingPage.Round? in
      guard let survey = published.last(where: { $0.key == key }) else { return nil }
      return SendingPage.Round(survey, counts, now: clock.seconds(), in: zone)
    }
    let page = SendingPage(
      frame: try await frames.plain(request, context), carriers: await carriers.listed(), rounds: rounds,
      trial: published.isEmpty ? nil : trial)
    return .page(page.html, status: status)
  }
}

extension SendingPage.Round {
  /// The messages of a survey.
  fileprivate init(_ survey: Survey, _ counts: [MessageCount], now: Int, in zone: Zone) {
    let hours = SendingHours(usual: survey.sending?.hours ?? SendingPlan.usualHours, zone: zone)
    self.init(
      title: survey.title, opensAt: hours.isOpen(at: now) ? nil : hours.next(from: now),
      counts: counts.map {
        SendingPage.Count(step: $0.step, state: $0.state, problem: $0.problem, count: $0.count)
      })
  }
}
