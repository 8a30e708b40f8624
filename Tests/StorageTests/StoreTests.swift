import Access
import Ballots
import Crypto
import Delivery
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

/// A survey that is small enough to be read here.
enum Sample {
  static let source = """
    key: sample
    version: 1
    audience: external
    languages: [ar]
    title: { ar: رأيكم }
    intro: { ar: رأيكم حق لكم }
    thanks: { ar: شكراً لكم }
    urgent: { ar: اتصلوا بنا }
    invitations: [addressed, drawn]
    release: { breakdowns: [channel, department] }
    questions:
      - { key: overall, type: rating, overall: true, text: { ar: كيف؟ }, scale: [{ ar: سيئ }, { ar: جيد }] }
    """

  static func published() throws -> PublishedSurvey {
    let survey = try #require(SurveyDocument(source: source, file: "sample").survey)
    return PublishedSurvey(survey: survey, source: source, publishedOn: Day(ordinal: 20_000))
  }

  static func survey() throws -> Survey { try published().survey }

  /// A database with a published survey, a first epoch and tickets for tokens.
  static func database(_ engine: Engine, tokens: [Token], key: EpochKey) async throws -> any Database {
    let database = try await engine.database()
    let published = try published()
    try await SQLSurveyStore(database).publish(published)
    _ = try await SQLBallotBox(database).begin(key.epoch)
    let campaign = Campaign(id: "c1", survey: published.survey, kind: .addressed, today: Day(ordinal: 20_000))
    let tickets = tokens.map { Ticket(token: $0, place: Place(channel: "phone", department: "reception", mode: .sms)) }
    try await SQLInvitationStore(database).issue(tickets, in: campaign)
    return database
  }

  static func tokens(_ count: Int) -> [Token] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in Token(using: &generator) }
  }

  static func ballot(_ answer: String = "2") -> Ballot {
    Ballot(
      survey: "sample", version: 1, period: Period(.quarter, containing: Day(ordinal: 20_000)),
      place: Place(channel: "phone", department: "reception", mode: .sms), answers: ["overall": .chosen(answer)])
  }
}

@Suite struct StoreTests {
  @Test(arguments: Engine.allCases)
  func `every commit is on the disk before it returns`(engine: Engine) async throws {
    let database = try await engine.database()
    let rows = try await database.write { try $0.rows(engine.durability.query).map(\.values) }
    #expect(rows == [engine.durability.whole])
  }

  @Test(arguments: Engine.allCases)
  func `the newest day believed is kept, and no older one after it`(engine: Engine) async throws {
    let store = SQLClockStore(try await engine.database())
    #expect(try await store.mark() == nil)
    for day in [20_000, 20_002, 20_001] { try await store.keep(Day(ordinal: day)) }
    #expect(try await store.mark() == Day(ordinal: 20_002))
    try await store.correct(to: Day(ordinal: 19_000))
    #expect(try await store.mark() == Day(ordinal: 19_000))
  }

  @Test(arguments: Engine.allCases)
  func `a published version is kept word for word and never changes`(engine: Engine) async throws {
    let store = SQLSurveyStore(try await engine.database())
    let published = try Sample.published()
    try await store.publish(published)
    try await store.publish(published)
    #expect(try await store.published() == [published])
    let changed = PublishedSurvey(survey: published.survey, source: Sample.source + "\n", publishedOn: Day(ordinal: 1))
    await #expect(throws: SurveyStoreProblem.alreadyPublished(key: "sample", version: 1)) {
      try await store.publish(changed)
    }
    await #expect(throws: SurveyStoreProblem.notPublished(key: "none")) { try await store.newest("none") }
  }

  @Test(arguments: Engine.allCases)
  func `a campaign has ended on the day after its last, and its secret goes without a trace`(engine: Engine)
    async throws
  {
    let database = try await Sample.database(engine, tokens: Sample.tokens(1), key: EpochKey(number: 1))
    let store = SQLInvitationStore(database)
    #expect(try await store.campaigns(endedBefore: Day(ordinal: 20_021)).isEmpty)
    #expect(try await store.campaigns(endedBefore: Day(ordinal: 20_022)) == ["c1"])
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path
    let keys = KeyFolder(folder)
    let (issues, secret) = (IssueFolder(keys: keys, notes: folder + "/issues"), SymmetricKey(size: .bits256))
    try issues.begin("c1", secret: secret, file: nil)
    #expect(try keys.existingSecret(of: "c1") == secret)
    try issues.complete("c1")
    #expect(try keys.existingSecret(of: "c1") == secret)
    for _ in 0..<2 { try keys.destroySecret(of: "c1") }
    #expect(try keys.existingSecret(of: "c1") == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a ticket opens what it was issued for, and looking spends nothing`(engine: Engine) async throws {
    let tokens = Sample.tokens(3)
    let database = try await Sample.database(engine, tokens: tokens, key: EpochKey(number: 1))
    let store = SQLInvitationStore(database)
    for _ in 0..<5 {
      let held = try #require(try await store.ticket(key: tokens[0].key))
      #expect(held.channel == "phone" && held.survey == "sample" && !held.isSpent && held.kind == .addressed)
      #expect(held.expiresOn == Day(ordinal: 20_021))
    }
    #expect(try await store.ticket(key: Sample.tokens(1)[0].key) == nil)
    #expect(try await store.unspent(among: tokens.map(\.key)).count == 3)
  }

  @Test(arguments: Engine.allCases)
  func `one link posted two hundred times at once is one ballot`(engine: Engine) async throws {
    let (tokens, key) = (Sample.tokens(1), EpochKey(number: 1))
    let database = try await Sample.database(engine, tokens: tokens, key: key)
    let (intake, survey) = (BallotIntake(box: SQLBallotBox(database)), try Sample.survey())
    let outcomes = try await withThrowingTaskGroup(of: CastOutcome.self) { group in
      for _ in 0..<200 { group.addTask { try await intake.cast(Sample.ballot(), of: survey, ticket: tokens[0].key) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == .accepted } == 1)
    #expect(outcomes.count { $0 == .alreadyUsed } == 199)
    #expect(try await SQLBallotBox(database).ballots(through: 1, after: Data(), limit: 9).count == 1)
    #expect(try await SQLInvitationStore(database).unspent(among: [tokens[0].key]).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `an account has five sessions at the most, and what is over is forgotten`(engine: Engine) async throws {
    let store = SQLAccessStore(try await engine.database())
    for name in ["officer", "board"] {
      try await store.apply(
        .added(StaffAccount(name: name, role: .officer, passwordHash: "hash")), by: StaffEvent.commandLine, at: 0)
    }
    try await store.open(Session(key: Data([99]), staff: "board", began: 100, seen: 100))
    for number in 1...7 {
      try await store.open(
        Session(key: Data([UInt8(number)]), staff: "officer", began: 100 + number, seen: 100 + number))
    }
    for number in 1...7 {
      let stands = try await store.session(key: Data([UInt8(number)])) != nil
      #expect(stands == (number > 2), "\(number)")
    }
    #expect(try await store.session(key: Data([99])) != nil)
    let later = 200 + Session.whole
    try await store.open(Session(key: Data([50]), staff: "officer", began: later, seen: later))
    #expect(try await store.session(key: Data([99])) == nil)
    #expect(try await store.session(key: Data([7])) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `contacts are kept sealed and found while their links are open`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    let store = SQLContactStore(database)
    let contact = SealedContact(person: Data([1]), campaign: "c1", sealed: Data([2, 3]))
    try await store.keep([contact])
    #expect(try await store.contacts(survey: "sample", openOn: Day(ordinal: 20_021)) == [contact])
    #expect(try await store.contacts(survey: "sample", openOn: Day(ordinal: 20_022)).isEmpty)
  }
}
