import Ballots
import HTTPTypes
import Hummingbird
import Invitations
import Pages
import Surveys

/// Rating on a kiosk or a delegate's tablet: start, answer, thanks, and the start again for the next person. The device
/// needs no session; its address is all it has.
extension Site {
  @Sendable func showStation(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await atStation(context) { visit in
      guard try await !visit.left().isEmpty else { throw StationProblem.empty }
      return .page(visit.page(.start).html)
    }
  }

  @Sendable func startAtStation(_ request: Request, _ context: SiteContext) async throws -> Response {
    let language = try await request.formFields(context)["lang"].flatMap(Language.init) ?? .arabic
    return try await atStation(context) { visit in
      let address = try await stations.start(
        at: visit.key.key, among: try await visit.left(), now: clock.seconds())
      return .redirect(to: visit.path(address, in: language), type: .normal)
    }
  }

  @Sendable func showStationForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await atStation(context) { visit in
      let address = try StationVisit.address(context)
      guard let ticket = try await ticket(at: address, of: visit), !ticket.isSpent else {
        return .redirect(to: visit.home, type: .normal)
      }
      return try await stationForm(visit, ticket, at: address, in: request.language)
    }
  }

  @Sendable func receiveStationForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context)
    return try await atStation(context) { visit in
      let address = try StationVisit.address(context)
      guard let ticket = try await ticket(at: address, of: visit) else { throw StationProblem.late }
      let language = fields["switch"].flatMap(Language.init) ?? request.language
      let sheet = fields.sheet
      do {
        let problems =
          fields["switch"] == nil ? try await cast(sheet, of: visit.survey, for: ticket, in: language) : []
        if fields["switch"] == nil, problems.isEmpty { return .redirect(to: visit.thanks, type: .normal) }
        let next = try await stations.turn(address, at: visit.key.key, now: clock.seconds())
        return try await stationForm(visit, ticket, at: next, in: language, sheet, problems)
      } catch RedemptionProblem.alreadyUsed {
        return .redirect(to: visit.thanks, type: .normal)
      }
    }
  }

  @Sendable func showStationThanks(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await atStation(context) { visit in
      Response.page(visit.page(.thanks).html).returning(to: visit.home, after: 30)
    }
  }

  /// The ticket behind a form that stands open.
  private func ticket(at address: Token, of visit: StationVisit) async throws -> HeldTicket? {
    let form = try await stations.form(address, at: visit.key.key, now: clock.seconds())
    return try await stores.invitations.ticket(key: visit.pile.key(at: form.place))
  }

  /// The form, empty or as it was sent; after two minutes the device shows its start again.
  ///
  /// Its status is 201, for a form was made for one person: Chromium keeps even a page that forbids storing in memory to
  /// go back to, with everything that was ticked on it, unless its status is another than 200 (measured with version
  /// 156; neither `no-store` nor `Clear-Site-Data` prevents it).
  private func stationForm(
    _ visit: StationVisit, _ ticket: HeldTicket, at address: Token, in language: Language,
    _ sheet: AnswerSheet = AnswerSheet(), _ problems: [AnswerProblem] = []
  ) async throws -> Response {
    let page = try await forms.asked(by: ticket).page(
      in: language, action: visit.path(address, in: language),
      FilledForm(sheet: sheet, problems: problems, isAtStation: true))
    return Response.page(page.html, status: problems.isEmpty ? .created : .unprocessableContent)
      .returning(to: visit.home, after: 120)
  }

  /// Does something on a station that is open; everything that can be wrong has a page that a passer-by understands.
  private func atStation(
    _ context: SiteContext, _ work: (StationVisit) async throws -> Response
  ) async throws -> Response {
    let key = context.parameters.get("key").flatMap { Token($0) }
    do {
      guard let key, let station = try await stores.stations.station(key: key.key) else {
        throw StationProblem.unknown
      }
      guard station.isOpen(on: clock.today()) else { throw StationProblem.closed }
      let survey = try await published.survey(station.campaign.survey, version: station.campaign.version)
      let pile = StationPile(station: key, houseKey: codeKey, count: station.count)
      return try await work(
        StationVisit(key: key, station: station, survey: survey, pile: pile, invitations: stores.invitations))
    } catch let problem as StationProblem {
      return .notice(problem, home: key.map { "/station/\($0)" })
    }
  }
}

extension Response {
  /// The page of a problem on a device.
  fileprivate static func notice(_ problem: StationProblem, home: String?) -> Response {
    let (kind, status, pause): (DevicePage.Kind, HTTPResponse.Status, Int?) =
      switch problem {
      case .unknown: (.unknown, .notFound, nil)
      case .closed: (.closed, .gone, nil)
      case .empty: (.empty, .ok, nil)
      case .tooSoon: (.tooSoon, .tooManyRequests, StationForms.pace)
      case .late: (.late, .gone, 20)
      }
    let page = Response.page(DevicePage(kind, home: pause == nil ? nil : home).html, status: status)
    guard let pause, let home else { return page }
    return page.returning(to: home, after: pause)
  }

  /// The same answer, from which the browser goes on by itself after so many seconds.
  fileprivate func returning(to path: String, after seconds: Int) -> Response {
    var response = self
    if let field = HTTPField.Name("Refresh") { response.headers[field] = "\(seconds); url=\(path)" }
    return response
  }
}
