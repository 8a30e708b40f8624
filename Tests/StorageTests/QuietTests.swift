import Access
import Ballots
import Crypto
import Delivery
import Fieldwork
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

/// Nobody who refused is asked again: not by a reminder, not by a call, and who opted out not by another survey's round.
@Suite struct QuietTests {
  private let today = Day(ordinal: 20_000)

  /// A house in which links are issued, called and reported of.
  private struct House {
    let database: any Database
    let keys: KeyFolder
    var quiet: SQLQuietStore { SQLQuietStore(database) }

    init(_ engine: Engine) async throws {
      database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path
      keys = KeyFolder(folder)
      for key in MasterKey.allCases { _ = try keys.make(key) }
    }

    var issuer: LinkIssuer {
      LinkIssuer(
        surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
        contacts: SQLContactStore(database), rounds: SQLRoundStore(database), quiet: quiet, keys: keys,
        underway: IssueFolder(keys: keys, notes: keys.path(of: .seal) + ".issues"))
    }

    var calls: CallQueue {
      get throws {
        CallQueue(
          calls: SQLCallStore(database), surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
          quiet: quiet,
          contactsKey: try keys.contacts, secret: { try keys.existingSecret(of: $0) })
      }
    }

    func invite(_ people: [(reference: String, phone: String)], mode: CollectionMode = .sms) async throws -> Campaign {
      let rows = people.map {
        Interaction(
          reference: $0.reference, day: Day(ordinal: 20_000),
          place: Place(channel: "phone", department: "reception", mode: mode),
          phone: $0.phone)
      }
      let issue = try await issuer.addressed(
        try await issuer.survey("sample", for: .addressed), interactions: rows, today: Day(ordinal: 20_000))
      try await issue.commit()
      return issue.campaign
    }

    func reminded() async throws -> Set<String> {
      let list = try await issuer.reminders(
        survey: "sample", openOn: Day(ordinal: 20_000), base: "https://r.example.sa")
      return Set(
        list.links.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first.map(String.init) })
    }

    func report(_ rows: [(String, ReportedOutcome)], of campaign: Campaign, phones: [String: String]) async throws {
      let hashes = ContactHashes(contactsKey: try keys.contacts)
      let key = try keys.contacts
      let sealed = try await SQLContactStore(database).contacts(survey: "sample", openOn: Day(ordinal: 20_000))
      let open = try sealed.filter { $0.campaign == campaign.id }.map { sealed in
        let contact = try sealed.open(key: key)
        let hash = hashes.phone(phones[contact.reference] ?? "")
        return OpenInvitation(
          reference: contact.reference, campaign: campaign.id, expiresOn: campaign.expiresOn,
          stratum: OutreachStratum(place: Place(channel: "phone", department: "reception", mode: .sms)),
          person: sealed.person,
          reached: hash, contacts: [hash])
      }
      let rows = rows.enumerated().map {
        OutcomeDocument.Row(line: $0 + 2, reference: $1.0, outcome: $1.1)
      }
      let match = OutcomeMatch(rows, among: open)
      #expect(match.findings.isEmpty)
      try await quiet.take(match.matched, on: Day(ordinal: 20_000))
    }
  }

  private let people = (1...7).map { (reference: "A\($0)", phone: "+96655000010\($0)") }
  private var phones: [String: String] { Dictionary(uniqueKeysWithValues: people.map { ($0.reference, $0.phone) }) }

  @Test(arguments: Engine.allCases)
  func `a report leaves in peace whoever did not want, was not meant or cannot be reached`(engine: Engine) async throws
  {
    let house = try await House(engine)
    let round = try await house.invite(people)
    try await house.report(
      [
        ("A1", .delivered), ("A2", .failed), ("A3", .refused), ("A4", .ineligible), ("A5", .wrongNumber),
        (" A6\u{A0}", .optedOut),
      ], of: round, phones: phones)
    #expect(try await house.reminded() == ["A1", "A7"])
    let list = try await house.issuer.reminders(survey: "sample", openOn: today, base: "https://r.example.sa")
    #expect(list.waiting == 2 && list.quiet == 5 && list.invited == 7)
  }

  @Test(arguments: Engine.allCases)
  func `what holds for a round holds for every open round, by reference or by number`(engine: Engine) async throws {
    let house = try await House(engine)
    let first = try await house.invite(people)
    try await house.report([("A3", .refused), ("A4", .ineligible)], of: first, phones: phones)
    _ = try await house.invite([
      ("B3", people[2].phone), ("A4", "+966550000999"), ("B4", people[3].phone), ("B9", "+966550000998"),
    ])
    #expect(try await house.reminded() == ["A1", "A2", "A5", "A6", "A7", "B4", "B9"])
  }

  @Test(arguments: Engine.allCases)
  func `a later report corrects whom it names, and forgets nobody`(engine: Engine) async throws {
    let house = try await House(engine)
    let round = try await house.invite(people)
    try await house.report([("A1", .failed), ("A2", .refused), ("A3", .wrongNumber)], of: round, phones: phones)
    try await house.report([("A1", .delivered), ("A3", .delivered)], of: round, phones: phones)
    #expect(try await house.reminded() == ["A1", "A3", "A4", "A5", "A6", "A7"])
  }

  @Test(arguments: Engine.allCases)
  func `who opted out gets no link any more, and a wrong number none until another is given`(
    engine: Engine
  ) async throws {
    let house = try await House(engine)
    let round = try await house.invite(people)
    try await house.report([("A5", .wrongNumber), ("A6", .optedOut)], of: round, phones: phones)
    func row(_ line: Int, _ reference: String, _ phone: String) -> Interaction {
      Interaction(
        reference: reference, day: today, place: Place(channel: "phone", department: "reception", mode: .sms),
        phone: phone,
        line: line)
    }
    let survey = try await house.issuer.survey("sample", for: .addressed)
    let rows = [
      row(2, "C1", people[0].phone), row(3, "C5", people[4].phone), row(4, "C6", people[5].phone),
      row(5, "A5", "+966550000997"),
    ]
    let sifted = try await house.issuer.sift(rows, for: survey, today: today)
    #expect(sifted.interactions.map(\.line) == [2, 5])
    #expect(sifted.lines(for: .wrongContact) == [3] && sifted.lines(for: .optedOut) == [4])
    let hash = ContactHashes(contactsKey: try house.keys.contacts).phone("0550000106")
    #expect(try await house.quiet.lift([hash], from: [.optedOut]) == 1, "in whatever spelling")
    let again = try await house.issuer.sift([row(4, "C6", people[5].phone)], for: survey, today: today)
    #expect(again.leftOut.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `what the telephone brings to light holds for reminders and for later calls`(engine: Engine) async throws {
    let house = try await House(engine)
    _ = try await house.invite(people, mode: .phone)
    let (queue, me) = (try house.calls, Data([1]))
    let endings: [String: Call.Ending] = ["A1": .refused, "A2": .wrongNumber, "A3": .optedOut, "A4": .noAnswer]
    for _ in people {
      let call = try #require(try await queue.next(for: me, today: today, now: 0))
      let reference = try #require(people.first { $0.phone == call.phone }?.reference)
      #expect(try await queue.end(call, endings[reference] ?? .noAnswer, by: me, today: today, now: 0))
    }
    #expect(try await house.reminded() == ["A4", "A5", "A6", "A7"])
    _ = try await house.invite(
      [("B1", people[0].phone), ("B3", people[2].phone), ("B4", people[3].phone)], mode: .phone)
    var called: Set<String> = []
    while let call = try await queue.next(for: me, today: today, now: 0) {
      called.insert(call.phone)
      #expect(try await queue.end(call, .noAnswer, by: me, today: today, now: 0))
    }
    #expect(called == [people[3].phone])
    #expect(
      try await house.quiet.suppressed().values.sorted { $0.rawValue < $1.rawValue } == [.optedOut, .wrongContact])
  }

  @Test(arguments: Engine.allCases)
  func `the journal tells that the list of contacts changed, for which reason, and of nobody`(
    engine: Engine
  ) async throws {
    let house = try await House(engine)
    let round = try await house.invite(people)
    func told() async throws -> [String] {
      try await house.database.read {
        try $0.rows(Statement("SELECT subject FROM journal WHERE kind = 'quiet' ORDER BY number")).map {
          try $0.text(0)
        }
      }
    }
    try await house.report([("A1", .refused), ("A2", .failed)], of: round, phones: phones)
    #expect(try await told().isEmpty, "a round's own marks end with it")
    try await house.report([("A5", .wrongNumber), ("A6", .optedOut)], of: round, phones: phones)
    #expect(try await told() == ["wrong_contact", "opted_out"])
    try await house.report([("A6", .optedOut)], of: round, phones: phones)
    #expect(try await told().count == 2, "what stood there already is no act")
    let hash = ContactHashes(contactsKey: try house.keys.contacts).phone(people[5].phone)
    _ = try await house.quiet.lift([hash], from: [.optedOut])
    _ = try await house.quiet.forgetAll()
    #expect(try await told() == ["wrong_contact", "opted_out", "opted_out", "wrong_contact"])
  }

  @Test(
    arguments: Engine.allCases,
    [
      "DELETE FROM suppressed", "UPDATE suppressed SET contact = {zeros}",
      "UPDATE suppressed SET since = '2020-01-01'", "DELETE FROM journal WHERE kind = 'quiet'",
    ])
  func `whoever takes somebody off the list of those who opted out is found`(engine: Engine, edit: String) async throws
  {
    let house = try await House(engine)
    let round = try await house.invite(people)
    try await house.report([("A6", .optedOut)], of: round, phones: phones)
    let found = AuditFinding.changed(.quiet, subject: "opted_out")
    #expect(try await !SQLAudit(house.database).everything(keys: []).contains(found))
    _ = try await house.database.write { try $0.run(Statement(engine.own(edit))) }
    #expect(try await SQLAudit(house.database).everything(keys: []).contains(found))
  }

  /// Chains the journal as it was before its entries had days.
  private static func hashWithoutDays(_ connection: any Connection) throws {
    var previous = Data()
    let rows = try connection.rows(Statement("SELECT number, kind, subject, digest FROM journal ORDER BY number"))
    for row in rows {
      let kind = try #require(JournalEntry.Kind(rawValue: row.text(1)))
      let entry = JournalEntry(
        number: try row.int(0), kind: kind, subject: try row.text(2), digest: try row.bytes(3), day: nil)
      previous = entry.hash(after: previous)
      try connection.run(
        Statement("UPDATE journal SET hash = ? WHERE number = ?", .bytes(previous), .integer(entry.number)))
    }
  }

  @Test func `a list that an earlier version kept is told of from now on`() async throws {
    let house = try await House(.sqlite)
    let round = try await house.invite(people)
    try await house.report([("A6", .optedOut)], of: round, phones: phones)
    _ = try await house.database.write { connection in
      try connection.run(Statement("DELETE FROM journal WHERE kind = 'quiet'"))
      try connection.run(Statement("DELETE FROM migration WHERE version >= 16"))
      for table in [
        "message", "sending", "asked", "join_link", "staff_event", "recovery_code", "theme_rules", "withdrawn_target",
        "organisation", "proposal", "tour", "api_key", "letter_logo", "api_call", "webhook_delivery", "webhook_event",
        "webhook", "webhook_mark", "lease",
      ] {
        try connection.run(Statement("DROP TABLE \(table)"))
      }
      for (table, column) in [
        ("ticket", "filled_in_by"), ("call", "not_before"), ("campaign", "forgotten"), ("staff", "disabled"),
        ("staff", "factor"), ("staff", "last_step"), ("journal", "day"),
      ] {
        try connection.run(Statement("ALTER TABLE \(table) DROP COLUMN \(column)"))
      }
      try Self.hashWithoutDays(connection)
    }
    try await Migrator.migrate(house.database)
    let found = AuditFinding.changed(.quiet, subject: "opted_out")
    #expect(try await !SQLAudit(house.database).everything(keys: []).contains(found))
  }

  @Test(arguments: Engine.allCases)
  func `marks end with the round, the list of contacts does not`(engine: Engine) async throws {
    let house = try await House(engine)
    let round = try await house.invite(people)
    try await house.report([("A3", .refused), ("A6", .optedOut)], of: round, phones: phones)
    _ = try await SQLContactStore(house.database).erase(endedBefore: round.expiresOn + 1)
    #expect(try await house.database.read { try $0.rows(Statement("SELECT person FROM quiet")).isEmpty })
    #expect(try await house.quiet.suppressed().count == 1)
  }
}
