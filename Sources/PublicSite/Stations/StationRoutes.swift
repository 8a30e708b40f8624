import Ballots
package import HTTP
import HTTPTypes
package import Hummingbird
import Invitations
import Pages
import Surveys

/// Rating on a kiosk or a delegate's tablet: start, answer, thanks, and the start again for the next person. The device
/// needs no session; its address is all it has.
package struct StationRoutes: Sendable {
  let visits: StationVisits
  let open = OpenForms()
  let forms: FormCache
  let ballots: BallotCasting
  let clock: SiteClock
  var patient = PatientForm()

  /// The start screen of a device, while anybody can still rate on it.
  package func showStation(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await atStation(context) { visit in
      guard try await !visit.left().isEmpty else { throw StationProblem.empty }
      return .page(visit.page(.start).html)
    }
  }

  /// Opens a form for the next person.
  package func startAtStation(_ request: Request, _ context: SiteContext) async throws -> Response {
    let language = try await request.formFields(context)["lang"].flatMap(Language.init) ?? .arabic
    return try await atStation(context) { visit in
      let address = try await open.start(at: visit.key.key, among: try await visit.left(), now: clock.seconds())
      var generator = SystemRandomNumberGenerator()
      let path = visit.path(address, in: language, arm: visit.survey.arm(using: &generator))
      return .redirect(to: path, type: .normal)
    }
  }

  /// An open form, or the start screen where its ticket is spent.
  package func showStationForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await atStation(context) { visit in
      let address = try StationVisit.address(context)
      guard let ticket = try await ticket(at: address, of: visit), !ticket.isSpent else {
        return .redirect(to: visit.home, type: .normal)
      }
      let asked = try await forms.asked(by: ticket, arm: request.arm)
      let path = visit.path(
        address, in: request.language, arm: asked.survey.experiment?.wording == nil ? nil : request.arm)
      return form(asked, visit, at: path, in: request.language, asked.stationPart)
    }
  }

  /// A form as it was sent: cast, or asked again under another address.
  package func receiveStationForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context)
    let key = context.parameters.get("key").flatMap { Token($0) }
    let home = key.map { "/station/\($0)" }
    do {
      guard let key else { throw StationProblem.unknown }
      let address = try StationVisit.address(context)
      // Known without the database: what stands open nowhere waits for nothing.
      _ = try await open.form(address, at: key.key, now: clock.seconds())
      let answer = try await patient.received(
        fields, sentTo: { try await turned(address, at: key, request) }, in: request.language
      ) { try await receive(fields, request, context) }
      // What she typed does not stay on the device for the next person.
      return answer.status == .serviceUnavailable ? answer.returning(to: "/station/\(key)", after: 120) : answer
    } catch let problem as StationProblem {
      return .notice(problem, home: home)
    }
  }

  /// Where the same form is sent once more: another address, so that who steps back finds nothing to send.
  private func turned(_ address: Token, at key: Token, _ request: Request) async throws -> String {
    let next = try await open.turn(address, at: key.key, now: clock.seconds())
    return "/station/\(key)/\(next)" + (request.uri.query.map { "?\($0)" } ?? "")
  }

  private func receive(_ fields: FormFields, _ request: Request, _ context: SiteContext) async throws -> Response {
    try await atStation(context) { visit in
      let address = try StationVisit.address(context)
      guard let ticket = try await ticket(at: address, of: visit) else { throw StationProblem.late }
      let asked = try await forms.asked(by: ticket, arm: request.arm)
      let sentTo = FormAddress(request, of: "").turned(by: fields["switch"] ?? "")
      let part = asked.stationPart == .whole ? .whole : sentTo.part
      let sent = SentForm(survey: asked.survey, channel: asked.channel, part: part, sheet: fields.sheet)
      var filled = FilledForm(sheet: fields.sheet)
      var shown = sent.part
      do {
        if fields["switch"] == nil {
          switch sent.next {
          case .ballot(let answers):
            try await cast(at: address, of: visit) { [ballots] ticket in
              try await ballots.cast(answers, of: sent.survey, for: ticket, in: sentTo.language, arm: sentTo.arm)
            }
            return .redirect(to: visit.thanks, type: .normal)
          case .problems(let problems, let part): (filled.problems, shown) = (problems, part)
          case .secondPage: shown = .second
          }
        }
        let next = try await open.turn(address, at: visit.key.key, now: clock.seconds())
        let arm = asked.survey.experiment?.wording == nil ? nil : sentTo.arm
        let path = visit.path(next, in: sentTo.language, on: shown, arm: arm)
        return form(asked, visit, at: path, in: sentTo.language, shown, filled)
      } catch RedemptionProblem.alreadyUsed {
        return .redirect(to: visit.thanks, type: .normal)
      }
    }
  }

  /// Thanks, from which the device returns to its start by itself.
  package func showStationThanks(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await atStation(context) { visit in Response.page(visit.page(.thanks).html).returning(to: visit.home, after: 30)
    }
  }

  /// The ticket behind a form that stands open.
  private func ticket(at address: Token, of visit: StationVisit) async throws -> HeldTicket? {
    let form = try await open.form(address, at: visit.key.key, now: clock.seconds())
    return try await visit.tickets.ticket(key: visit.pool.key(at: form.place))
  }

  /// Casts a form, once. Each server draws places by itself, so another one may have used this one's ticket meanwhile: a
  /// form that was not sent before goes on at another place then.
  /// - Throws: `RedemptionProblem.alreadyUsed` where it was sent before.
  private func cast(
    at address: Token, of visit: StationVisit, by work: @escaping @Sendable (HeldTicket) async throws -> Void
  ) async throws {
    try await open.cast(address, at: visit.key.key, now: clock.seconds()) { [open] sent in
      var form = sent
      for _ in 0..<StationRoutes.draws {
        guard let ticket = try await visit.tickets.ticket(key: visit.pool.key(at: form.place)) else {
          throw StationProblem.late
        }
        await open.tries(form)
        do { return try await work(ticket) } catch RedemptionProblem.alreadyUsed where !form.isTried {}
        form = try await open.move(form, among: try await visit.left())
      }
      throw BallotProblem.busy
    }
  }

  /// How many places a form tries, of which others are as quick to use each.
  private static let draws = 8

  /// The form, empty or as it was sent; after two minutes the device shows its start again.
  ///
  /// Its status is 201, for a form was made for one person: Chromium keeps even a page that forbids storing in memory to
  /// go back to, with everything that was ticked on it, unless its status is another than 200 (measured with version
  /// 156; neither `no-store` nor `Clear-Site-Data` prevents it).
  private func form(
    _ asked: ChannelForm, _ visit: StationVisit, at path: String, in language: Language, _ part: FormPart,
    _ filled: FilledForm = FilledForm()
  ) -> Response {
    var filled = filled
    filled.isAtStation = true
    let page = asked.page(in: language, part: part, action: path, filled)
    return Response.page(page.html, status: filled.problems.isEmpty ? .created : .unprocessableContent).returning(
      to: visit.home, after: 120)
  }

  /// Does something on a station that is open; everything that can be wrong has a page that a passer-by understands.
  private func atStation(
    _ context: SiteContext, _ work: (StationVisit) async throws -> Response
  ) async throws -> Response {
    let key = context.parameters.get("key").flatMap { Token($0) }
    do {
      return try await work(try await visits.visit(key))
    } catch let problem as StationProblem {
      return .notice(problem, home: key.map { "/station/\($0)" })
    }
  }
}

extension ChannelForm {
  /// The page with which a form begins on a device: the core questions of a survey that has some; otherwise everything,
  /// for there is no time for a page that comes unasked.
  fileprivate var stationPart: FormPart { survey.offersMore(of: questions) ? .first : .whole }
}
