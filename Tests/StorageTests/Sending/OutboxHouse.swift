import Ballots
import Crypto
import Delivery
import Foundation
import Invitations
import Messages
import Sending
import Storage
import Surveys
import Synchronization
import Testing

/// A house whose survey sends by itself, with a provider that says what a test tells it to say.
struct OutboxHouse {
  /// Keeps what was handed over, and answers as it is told.
  final class Provider: MessageSender {
    let key = "test"
    private let answers: @Sendable (Int) -> HandoverAnswer
    private let handed = Mutex<[(number: String, text: String)]>([])

    init(_ answers: @escaping @Sendable (Int) -> HandoverAnswer = { .taken(reference: "r\($0)") }) {
      self.answers = answers
    }

    /// Everything that was handed over, in its order.
    var messages: [(number: String, text: String)] { handed.withLock(\.self) }

    func send(_ message: OutgoingMessage) async -> HandoverAnswer {
      guard case .sms(let number, let text, _) = message else { return .refused("way") }
      let place = handed.withLock { list in
        list.append((number, text))
        return list.count
      }
      return answers(place)
    }
  }

  static let today = Day(ordinal: 20_788)
  /// Noon of that day in Riyadh, a Tuesday.
  static let noon = 20_788 * 86_400 + 9 * 3600
  static let base = "https://r.example.sa"

  let database: any Database
  let keys: KeyFolder
  let survey: Survey
  var outbox: SQLOutboxStore { SQLOutboxStore(database) }
  var quiet: SQLQuietStore { SQLQuietStore(database) }
  var contacts: SQLContactStore { SQLContactStore(database) }
  var invitations: SQLInvitationStore { SQLInvitationStore(database) }

  init(_ engine: Engine, sending: String = "{ ways: [sms], reminder_days: 4 }") async throws {
    database = try await engine.database()
    let source = Sample.source.replacing("release:", with: "sending: \(sending)\nrelease:")
    survey = try #require(SurveyDocument(source: source, file: "sample").survey)
    try await SQLSurveyStore(database).publish(
      PublishedSurvey(survey: survey, source: source, publishedOn: OutboxHouse.today))
    let first = EpochKey(number: 1)
    _ = try await SQLBallotBox(database).begin(first.epoch)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path
    keys = KeyFolder(folder)
    try keys.keep(first)
    for key in MasterKey.allCases { _ = try keys.make(key) }
  }

  var issuer: LinkIssuer {
    LinkIssuer(
      surveys: SQLSurveyStore(database), invitations: invitations, contacts: contacts, rounds: SQLRoundStore(database),
      quiet: quiet, keys: keys, underway: IssueFolder(keys: keys, notes: keys.path(of: .seal) + ".issues"))
  }

  var stop: StopByLink { StopByLink(invitations: invitations, contacts: contacts, quiet: quiet, keys: keys) }

  /// Issues a link to each number, and says which.
  @discardableResult func invite(
    _ numbers: Range<Int>, mode: CollectionMode = .sms, today: Day = today
  ) async throws -> AddressedIssue {
    let rows = numbers.map { number in
      Interaction(
        reference: "R\(number)", day: today, place: Place(channel: "phone", department: "reception", mode: mode),
        phone: "+9665\(10_000_000 + number)")
    }
    let issue = try await issuer.addressed(survey, interactions: rows, today: today)
    try await issue.commit()
    return issue
  }

  func send(by provider: any MessageSender, perMinute: Int = 60_000) -> SendMessages {
    SendMessages(
      outbox: outbox,
      compose: ComposeMessages(
        surveys: SQLSurveyStore(database), invitations: invitations, quiet: quiet, keys: keys,
        charity: { LocalizedText(ar: "عون", en: "Aoun") }, base: OutboxHouse.base),
      routes: [.sms: SenderRoute([provider])], perMinute: perMinute, now: Double(OutboxHouse.noon))
  }

  /// Sends everything that is due at a moment.
  func sendAll(by provider: Provider, at now: Int = noon, on day: Day = today) async throws {
    let send = send(by: provider)
    var turns = 0
    while try await send.turn(at: Double(now + turns), on: day).claimed > 0 { turns += 1 }
  }

  /// How many messages of a step stand where.
  func states(_ step: MessageStep = .invitation) async throws -> [MessageProgress.State: Int] {
    try await outbox.counts().filter { $0.step == step }
      .reduce(into: [:]) { $0[$1.state, default: 0] += $1.count }
  }
}
