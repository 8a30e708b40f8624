import Ballots
import HTTP
import Hummingbird
import Invitations
import Pages
import Surveys

/// An open station, as a request finds it.
struct StationVisit {
  let key: Token
  let station: Station
  let survey: Survey
  let pool: StationPool
  let tickets: Tickets

  /// The start screen.
  var home: String { "/station/\(key)" }
  /// The page after a rating.
  var thanks: String { "\(home)/thanks" }

  /// Where a form stands, and is sent.
  func path(_ form: Token, in language: Language, on part: FormPart = .first, arm: Arm?) -> String {
    "\(home)/\(form)?lang=\(language.rawValue)" + (arm.map { "&arm=\($0.rawValue)" } ?? "")
      + (part == .second ? "&page=\(part.rawValue)" : "")
  }

  /// The form that the address names.
  static func address(_ context: SiteContext) throws(StationProblem) -> Token {
    guard let form = context.parameters.get("form").flatMap({ Token($0) }) else { throw .late }
    return form
  }

  /// The places of the pool whose tickets are not spent. Cost: one look for each ticket, 2,000 at the most.
  func left() async throws -> [Int] {
    let keys = pool.keys
    let unspent = try await tickets.unspent(among: keys)
    return keys.indices.filter { unspent.contains(keys[$0]) }
  }

  /// A page of the device.
  func page(_ kind: DevicePage.Kind) -> DevicePage {
    DevicePage(kind, title: survey.title, languages: survey.languages, isTablet: station.mode == .delegate, home: home)
  }
}
