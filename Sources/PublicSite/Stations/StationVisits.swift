import Crypto
import HTTP
import Invitations
import Surveys

/// Finds the station that an address names, while it takes ratings.
struct StationVisits: Sendable {
  let stations: any StationStore
  let tickets: Tickets
  let surveys: PublishedSurveys
  /// The master key, without which the tickets of a pool are not found.
  let masterKey: SymmetricKey
  let clock: SiteClock

  /// The open station of a key; throws a `StationProblem` where there is none.
  func visit(_ key: Token?) async throws -> StationVisit {
    guard let key, let station = try await stations.station(key: key.key) else { throw StationProblem.unknown }
    guard station.isOpen(on: clock.today()) else { throw StationProblem.closed }
    let survey = try await surveys.survey(station.campaign.survey, version: station.campaign.version)
    let pool = StationPool(station: key, masterKey: masterKey, count: station.count)
    return StationVisit(key: key, station: station, survey: survey, pool: pool, tickets: tickets)
  }
}
