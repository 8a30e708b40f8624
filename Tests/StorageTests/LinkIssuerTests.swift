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

/// What issues links for the command line and the staff site.
@Suite struct LinkIssuerTests {
  private let today = Day(ordinal: 20_000)

  private func issuer(_ engine: Engine) async throws -> (LinkIssuer, any Database) {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path
    let keys = KeyFolder(folder)
    for key in MasterKey.allCases { _ = try keys.make(key) }
    let issuer = LinkIssuer(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
      contacts: SQLContactStore(database), rounds: SQLRoundStore(database),
      quiet: SQLQuietStore(database), keys: keys,
      underway: IssueFolder(keys: keys, notes: folder + "/issues"))
    return (issuer, database)
  }

  private let organisation = OrganisationSource(
    channels: "channels: [{ key: phone, ar: هاتف, en: Phone }]",
    departments: "departments: [{ key: reception, ar: استقبال, en: Reception }]")

  private func interactions(_ references: [String]) -> [Interaction] {
    references.map {
      Interaction(
        reference: $0, day: today, place: Place(channel: "phone", department: "reception", mode: .sms),
        phone: "0550000123")
    }
  }

  /// The survey as it would be with an experiment by mode.
  private func drawing(_ survey: Survey) -> Survey {
    Survey(
      key: survey.key, version: survey.version, audience: survey.audience, languages: survey.languages,
      title: survey.title, intro: survey.intro, thanks: survey.thanks, urgent: survey.urgent,
      invitations: survey.invitations, validDays: survey.validDays, release: survey.release,
      questions: survey.questions,
      experiment: Experiment(question: "overall", halves: .modes(.sms, .phone), smallest: 8))
  }

  @Test(arguments: Engine.allCases) func `an experiment by mode draws by lot how each is invited whose number is known`(
    engine: Engine
  ) async throws {
    let (issuer, _) = try await issuer(engine)
    let survey = drawing(try await issuer.survey("sample", for: .addressed))
    let numbered = interactions((0..<200).map { "A\($0)" })
    let others = [
      Interaction(
        reference: "B", day: today, place: Place(channel: "phone", department: "reception", mode: .email),
        email: "a@example.org")
    ]
    let issue = try await issuer.addressed(survey, interactions: numbered + others, today: today)
    let modes = issue.issued.invitees.map(\.interaction.mode)
    #expect((50...150).contains(modes.count { $0 == .sms }) && modes.count { $0 == .email } == 1)
    #expect(modes.count { $0 == .phone } == 200 - modes.count { $0 == .sms })
    #expect(Set(issue.issued.tickets.map(\.place.mode)) == [.sms, .phone, .email])
  }

  private func urls(_ list: String) -> [String] {
    list.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").last.map(String.init) }
  }

  @Test(arguments: Engine.allCases)
  func `a retired survey issues nothing more, and its open links go on`(engine: Engine) async throws {
    let (issuer, database) = try await issuer(engine)
    let survey = try await issuer.survey("sample", for: .addressed)
    #expect(try await issuer.open(for: .drawn).map(\.key) == ["sample"])
    let issue = try await issuer.addressed(survey, interactions: interactions(["A1"]), today: today)
    try await issue.commit()
    try await SQLSurveyStore(database).retire("sample", on: today)
    for kind in Survey.InvitationKind.allCases {
      await #expect(throws: IssueProblem.retired(survey: "sample", on: today)) {
        try await issuer.survey("sample", for: kind)
      }
      #expect(try await issuer.open(for: kind).isEmpty)
    }
    let token = issue.issued.invitees[0].token(secret: issue.secret)
    try #require(try await SQLInvitationStore(database).ticket(key: token.key)).check(today: today + 1)
  }

  @Test(arguments: Engine.allCases)
  func `references that were invited before are counted while their links are open`(engine: Engine) async throws {
    let (issuer, _) = try await issuer(engine)
    let survey = try await issuer.survey("sample", for: .addressed)
    let file = interactions(["A1", "A2", "A3"])
    #expect(try await issuer.repeated(file, in: "sample", openOn: today).isEmpty)
    try await issuer.addressed(survey, interactions: interactions(["A2", "A3", "B1"]), today: today).commit()
    #expect(try await issuer.repeated(file, in: "sample", openOn: today).map(\.reference) == ["A2", "A3"])
    #expect(try await issuer.repeated(file, in: "other", openOn: today).isEmpty)
    #expect(try await issuer.repeated(file, in: "sample", openOn: today + survey.validDays + 1).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `of two who issue links for one file at the same moment only one does`(engine: Engine) async throws {
    let (issuer, database) = try await issuer(engine)
    let survey = try await issuer.survey("sample", for: .addressed)
    let (seen, file) = (try await issuer.rounds(of: "sample"), interactions(["A1"]))
    let (one, other) = (
      try await issuer.addressed(survey, interactions: file, today: today),
      try await issuer.addressed(survey, interactions: file, today: today)
    )
    try await one.commit(after: seen)
    await #expect(throws: IssueProblem.issuedMeanwhile(survey: "sample")) { try await other.commit(after: seen) }
    let tickets = try await database.read { try $0.rows(Statement("SELECT COUNT(*) FROM ticket"))[0].int(0) }
    #expect(try await issuer.rounds(of: "sample") == seen + 1 && tickets == 1)
    try await other.commit()
  }

  @Test(arguments: Engine.allCases)
  func `reminders of one round are its own, and leave out who answered`(engine: Engine) async throws {
    let (issuer, database) = try await issuer(engine)
    let survey = try await issuer.survey("sample", for: .addressed)
    var rounds: [AddressedIssue] = []
    for references in [["A1", "A2", "A3"], ["B1", "B2"]] {
      let issue = try await issuer.addressed(survey, interactions: interactions(references), today: today)
      try await issue.commit()
      rounds.append(issue)
    }
    let token = rounds[0].issued.invitees[0].token(secret: rounds[0].secret)
    _ = try await BallotIntake(box: SQLBallotBox(database)).cast(Sample.ballot(), of: survey, ticket: token.key)
    let base = "https://r.example.sa"
    let first = try await issuer.reminders(
      survey: "sample", campaign: rounds[0].campaign.id, openOn: today, base: base)
    #expect(first.waiting == 2 && first.invited == 3)
    #expect(
      Set(urls(first.links)) == Set(urls(try await rounds[0].links(base: base))).subtracting(["\(base)/r/\(token)"]))
    #expect(try await issuer.reminders(survey: "sample", openOn: today, base: base).waiting == 4)
    let open = try await SQLInvitationStore(database).rounds(openOn: today)
    #expect(open.map { [$0.invited, $0.waiting] }.sorted { $0[0] < $1[0] } == [[2, 2], [3, 2]])
    #expect(Set(open.map(\.campaign.id)) == Set(rounds.map(\.campaign.id)))
    #expect(try await SQLInvitationStore(database).rounds(openOn: today + survey.validDays + 1).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `cards name only what the charity has`(engine: Engine) async throws {
    let (issuer, database) = try await issuer(engine)
    try await SQLSurveyStore(database).keep(
      organisation: organisation, by: "rida", on: today)
    let survey = try await issuer.survey("sample", for: .drawn)
    await #expect(throws: IssueProblem.unknownLabel(.channel, value: "pigeon", known: ["phone"])) {
      try await issuer.drawn(
        survey, channel: "pigeon", department: "reception", mode: "letter", count: 1, today: today)
    }
    let drawn = try await issuer.drawn(
      survey, channel: "phone", department: "reception", mode: "kiosk", count: 3, today: today)
    try await drawn.commit()
    #expect(drawn.sheet(base: "https://r.example.sa").csv.split(separator: "\r\n").count == 4)
    let named = drawn.sheet(from: LocalizedText(ar: "عون <س>", en: "Aoun"), base: "https://r.example.sa").html
    #expect(named.contains("<p lang=\"ar\">عون &lt;س></p></figure>"))
    #expect(!drawn.sheet(base: "https://r.example.sa").html.contains("<figure>"))
  }

  @Test(arguments: Engine.allCases)
  func `cards are counted by place, and a release knows how many of its ballots came by them`(
    engine: Engine
  ) async throws {
    let (issuer, database) = try await issuer(engine)
    try await SQLSurveyStore(database).keep(
      organisation: organisation, by: "rida", on: today)
    let survey = try await issuer.survey("sample", for: .drawn)
    let drawn = try await issuer.drawn(
      survey, channel: "phone", department: "reception", mode: "letter", count: 3, today: today)
    try await drawn.commit()
    let card = CardCount(
      period: drawn.campaign.period, place: Place(channel: "phone", department: "reception", mode: .letter), issued: 3,
      counted: 0)
    #expect(try await SQLFieldworkStore(database).cards(survey: "sample") == [card])
    let box = SQLBallotBox(database)
    for issued in drawn.cards.cards.prefix(2) {
      _ = try await BallotIntake(box: box).cast(Sample.ballot(), of: Sample.survey(), ticket: issued.token.key)
    }
    let waiting = try await box.begin(EpochKey(number: 2).epoch)
    #expect(waiting.map(\.drawn) == [2] && waiting.map(\.keys.count) == [2])
  }
}
