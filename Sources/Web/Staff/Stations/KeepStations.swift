import Delivery
import Hummingbird
import Invitations
import Pages
import Surveys

/// Opens stations, shows the address of a new one once, and closes them.
extension Site {
  @Sendable func showStations(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await stationsPage(request, context, draft: .init(count: "\(Station.usualCount)"))
  }

  @Sendable func openStation(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let order = try await StationOrder(fields, surveys: desk.open(for: .drawn), organisation: organisation())
    guard let wanted = order.wanted else {
      return try await stationsPage(
        request, context, draft: order.draft, problems: order.problems, status: .unprocessableContent)
    }
    var generator = SystemRandomNumberGenerator()
    let opening = StationOpening(
      survey: wanted.survey, channel: wanted.channel, department: wanted.department, mode: wanted.mode,
      count: wanted.count, houseKey: codeKey, today: clock.today(), using: &generator)
    try await stores.stations.keep(opening)
    await stations.remember(opening.key, for: try context.signedIn.token)
    return .redirect(to: "/stations?lang=\(request.language.rawValue)", type: .normal)
  }

  @Sendable func closeStation(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let number = fields["number"].flatMap({ Digits.number(in: $0) }) else { throw HTTPError(.badRequest) }
    try await stores.stations.close(number, on: clock.today())
    return .redirect(to: "/stations?lang=\(request.language.rawValue)", type: .normal)
  }

  private func stationsPage(
    _ request: Request, _ context: SiteContext, draft: StationsPage.Draft, problems: [StationsPage.Field] = [],
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let (today, organisation, surveys) = (clock.today(), try await organisation(), try await figures.choices())
    let rows = try await stores.stations.stations().map { station, left in
      StationsPage.Row(station, left: left, surveys: surveys, organisation: organisation, today: today)
    }
    let key = await stations.takeFresh(for: try context.signedIn.token)
    let page = StationsPage(
      frame: try await plainFrame(request, context), rows: rows, fresh: key.flatMap { StationsPage.Fresh($0, base) },
      surveys: try await desk.open(for: .drawn).map { .init(key: $0.key, title: $0.title) }, organisation: organisation,
      draft: draft, problems: problems, mostCount: Station.counts.upperBound)
    return .page(page.html, status: status)
  }
}

extension StationsPage.Row {
  /// A station as the list shows it.
  fileprivate init(_ station: Station, left: Int, surveys: [Survey], organisation: Organisation, today: Day) {
    let state: State =
      if let day = station.closedOn {
        .closed(on: day)
      } else if station.isOpen(on: today) {
        .open(until: station.campaign.expiresOn)
      } else {
        .ended(on: station.campaign.expiresOn)
      }
    let survey = station.campaign.survey
    self.init(
      number: station.number, survey: surveys.first { $0.key == survey }?.title ?? LocalizedText(ar: survey),
      channel: organisation.name(of: station.channel, in: .channel) ?? LocalizedText(ar: station.channel),
      department: organisation.name(of: station.department, in: .department) ?? LocalizedText(ar: station.department),
      mode: station.mode, openedOn: station.openedOn, left: (left + 9) / 10 * 10, state: state)
  }
}

extension StationsPage.Fresh {
  /// The address of a new station, with the picture of it.
  fileprivate init?(_ key: Token, _ base: String) {
    let address = "\(base)/station/\(key)"
    guard let code = QRCode(address) else { return nil }
    self.init(address: address, side: code.whole, path: code.path)
  }
}
