import Accounts
import Crypto
import Delivery
import HTTP
import Hummingbird
import Invitations
import Numerals
import Pages
import PublicSite
import Surveys

/// Opens stations, shows the address of a new one once, and closes them.
struct StationListRoutes: Sendable {
  let frames: StaffFrames
  let issuing: LinkIssuing
  let stations: any StationStore
  /// The keys of stations that were opened a moment ago: each is shown once, and written nowhere.
  let newKeys = SessionHandoff<Token>()
  /// The master key, from which the tickets of a pool are made.
  let masterKey: SymmetricKey

  func showStations(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await stationsPage(request, context, draft: .init(count: "\(Station.usualCount)"))
  }

  func openStation(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let order = try await StationOrder(
      fields, surveys: issuing.links.open(for: .drawn), organisation: issuing.surveys.places().offered)
    guard let wanted = order.wanted else {
      return try await stationsPage(
        request, context, draft: order.draft, problems: order.problems, status: .unprocessableContent)
    }
    var generator = SystemRandomNumberGenerator()
    let opening = StationOpening(
      survey: wanted.survey, place: wanted.place,
      count: wanted.count, masterKey: masterKey, today: issuing.today, using: &generator)
    try await stations.keep(opening)
    let made = newKeys.put(opening.key, for: try context.signedIn.token, now: issuing.clock.seconds())
    return .redirect(to: request.link("/stations", choosing: "made=\(made)"), type: .normal)
  }

  func closeStation(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let number = fields["number"].flatMap({ Digits.number(in: $0) }) else { throw HTTPError(.badRequest) }
    guard try await stations.stations().contains(where: { $0.station.number == number }) else {
      throw HTTPError(.notFound)
    }
    try await stations.close(number, on: issuing.today)
    return .redirect(to: "/stations?lang=\(request.language.rawValue)", type: .normal)
  }

  private func stationsPage(
    _ request: Request, _ context: StaffContext, draft: StationsPage.Draft, problems: [StationsPage.Field] = [],
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let (today, organisation, surveys) = (
      issuing.today, try await issuing.surveys.places(), try await frames.figures.choices()
    )
    let rows = try await stations.stations().map { station, left in
      StationsPage.Row(station, left: left, surveys: surveys, organisation: organisation, today: today)
    }
    // Whoever only asks what is here, as HEAD does, takes nothing away.
    let made = request.method == .head ? nil : request.uri.queryParameters["made"].map(String.init)
    let key = newKeys.take(made, for: try context.signedIn.token, now: issuing.clock.seconds())
    let page = StationsPage(
      frame: try await frames.plain(request, context), rows: rows,
      fresh: key.flatMap { StationsPage.Fresh($0, issuing.base) },
      surveys: try await issuing.links.open(for: .drawn).map { .init(key: $0.key, title: $0.title) },
      organisation: organisation.offered, draft: draft, problems: problems, mostCount: Station.counts.upperBound)
    return key == nil ? .page(page.html, status: status) : .scripted(page.html, status: status)
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
