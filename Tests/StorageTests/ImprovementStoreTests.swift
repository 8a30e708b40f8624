import Access
import Ballots
import Fieldwork
import Foundation
import Indicators
import Invitations
import Releases
import Storage
import Surveys
import Testing

/// Targets, actions and the register of services, on every engine.
@Suite struct ImprovementStoreTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_000))
  private let phone = Scope(breakdown: Breakdown(.channel), label: Label("phone"))

  private func aim(_ indicator: Indicator, _ question: String? = "overall", at scope: Scope) -> Target.Aim {
    Target.Aim(survey: "sample", question: question, indicator: indicator, scope: scope)
  }

  private func action(_ ar: String, _ en: String? = nil, question: String? = nil) -> ImprovementAction {
    ImprovementAction(
      survey: "sample", scope: phone, question: question, text: LocalizedText(ar: ar, en: en),
      since: Day(ordinal: 20_000))
  }

  private func findings(_ database: any Database) async throws -> [AuditFinding] {
    try await SQLAudit(database).figures()
  }

  @Test(arguments: Engine.allCases)
  func `a later target keeps the earlier as its history, one of the same period takes its place`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let store = SQLImprovementStore(database)
    let (share, rate) = (aim(.satisfied, at: phone), aim(.responseRate, nil, at: .everybody))
    let kept = [
      Target(aim: rate, value: 0.4, since: quarter), Target(aim: share, value: 0.8, since: quarter),
      Target(aim: share, value: 0.85, since: quarter.advanced(by: 1)),
    ]
    for target in [Target(aim: share, value: 0.1, since: quarter)] + kept { try await store.set(target) }
    #expect(try await store.targets(survey: "sample") == kept)
    #expect(try await store.targets(survey: "other").isEmpty)
    try await store.remove(share, since: quarter)
    #expect(try await store.targets(survey: "sample") == [kept[0], kept[2]])
    await #expect(throws: ImprovementProblem.unknownTarget) { try await store.remove(share, since: quarter) }
    for aim in [share, rate] { try await store.remove(aim, since: nil) }
    #expect(try await store.targets(survey: "sample").isEmpty)
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `actions are numbered, end once, and can be removed with their words`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLImprovementStore(database)
    #expect(try await store.add(action("نافذة ثانية", "A second window")) == 1)
    #expect(try await store.add(action("رد أسرع", question: "overall")) == 2)
    try await store.end(1, on: Day(ordinal: 20_050))
    await #expect(throws: ImprovementProblem.endedAlready(1, on: Day(ordinal: 20_050))) {
      try await store.end(1, on: Day(ordinal: 20_060))
    }
    await #expect(throws: ImprovementProblem.endsBeforeItBegan(2, since: Day(ordinal: 20_000))) {
      try await store.end(2, on: Day(ordinal: 19_999))
    }
    await #expect(throws: ImprovementProblem.unknownAction(9)) { try await store.end(9, on: Day(ordinal: 20_060)) }
    let kept = try await store.actions(survey: "sample")
    #expect(kept.map(\.number) == [1, 2] && kept.map(\.ended) == [Day(ordinal: 20_050), nil])
    #expect(kept.map(\.text.en) == ["A second window", nil] && kept.map(\.question) == [nil, "overall"])
    #expect(kept.map(\.scope) == [phone, phone])
    try await store.remove(action: 1)
    #expect(try await store.actions(survey: "sample").map(\.number) == [2])
    await #expect(throws: ImprovementProblem.unknownAction(1)) { try await store.remove(action: 1) }
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `services of the same period, channel and department replace what was there`(engine: Engine) async throws {
    let database = try await engine.database()
    let register = SQLFieldworkStore(database)
    func served(_ channel: String, _ count: Int, _ language: Language? = nil) -> ServedCount {
      ServedCount(period: quarter, channel: channel, department: "reception", language: language, count: count)
    }
    let letters = served("letters", 0)
    #expect(try await register.keep([letters, served("phone", 5), served("phone", 7, .arabic)], of: "sample") == 0)
    #expect(try await register.keep([served("phone", 9, .english)], of: "sample") == 1)
    #expect(try await register.served(survey: "sample") == [letters, served("phone", 9, .english)])
    #expect(try await register.served(survey: "other").isEmpty)
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `delays are added up over the campaigns of a period, and cards have none`(engine: Engine) async throws {
    let tokens = Sample.tokens(3)
    let database = try await Sample.database(engine, tokens: [tokens[0]], key: EpochKey(number: 1))
    let fieldwork = SQLFieldworkStore(database)
    #expect(try await fieldwork.delays(survey: "sample").isEmpty)
    for (id, token) in [("c2", tokens[1]), ("c3", tokens[2])] {
      let campaign = Campaign(id: id, survey: try Sample.survey(), kind: .addressed, today: Day(ordinal: 20_000))
      let ticket = Ticket(token: token, place: Place(channel: "phone", department: "reception", mode: .sms))
      let delays = [ServiceDelay(channel: "phone", days: 2): 3, ServiceDelay(channel: "letters", days: 0): 1]
      try await SQLInvitationStore(database).issue([ticket], in: campaign, strata: [:], delays: delays)
    }
    #expect(
      try await fieldwork.delays(survey: "sample") == [
        DelayCount(period: quarter, channel: "letters", days: 0, count: 2),
        DelayCount(period: quarter, channel: "phone", days: 2, count: 6),
      ])
    #expect(try await findings(database).isEmpty)
  }

  @Test(
    arguments: Engine.allCases,
    [
      ("UPDATE target SET value = '0.1'", AuditFinding.changed(.target, subject: "sample")),
      ("DELETE FROM target", .changed(.target, subject: "sample")),
      ("UPDATE target SET survey = 'other'", .changed(.target, subject: "other")),
      ("UPDATE action SET text_en = 'x'", .changed(.action, subject: "sample")),
      ("UPDATE action SET ended = '2030-01-01'", .changed(.action, subject: "sample")),
      ("UPDATE served SET count = count + 1", .changed(.served, subject: "sample")),
      ("DELETE FROM served", .changed(.served, subject: "sample")),
      ("UPDATE delay SET days = days + 1", .changed(.delay, subject: "sample")),
      ("INSERT INTO delay VALUES ('other', '2026Q1', 'phone', 1, 1)", .changed(.delay, subject: "other")),
    ])
  func `what was changed by another way is named`(engine: Engine, change: (edit: String, finding: AuditFinding))
    async throws
  {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    try await SQLImprovementStore(database).set(Target(aim: aim(.satisfied, at: phone), value: 0.8, since: quarter))
    _ = try await SQLImprovementStore(database).add(action("نافذة ثانية"))
    let count = ServedCount(period: quarter, channel: "phone", department: "reception", count: 5)
    _ = try await SQLFieldworkStore(database).keep([count], of: "sample")
    let campaign = Campaign(id: "c2", survey: try Sample.survey(), kind: .addressed, today: Day(ordinal: 20_000))
    try await SQLInvitationStore(database).issue(
      [], in: campaign, strata: [:], delays: [ServiceDelay(channel: "phone", days: 2): 3])
    #expect(try await findings(database).isEmpty)
    _ = try await database.write { try $0.run(Statement(engine.own(change.edit))) }
    #expect(try await findings(database).contains(change.finding))
  }

  @Test(arguments: Engine.allCases)
  func `a target that is withdrawn holds no more, and is kept as withdrawn`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLImprovementStore(database)
    let share = aim(.satisfied, at: phone)
    let kept = [
      Target(aim: share, value: 0.8, since: quarter), Target(aim: share, value: 0.9, since: quarter.advanced(by: 1)),
    ]
    for target in kept { try await store.set(target) }
    try await store.withdraw(share, since: quarter.advanced(by: 1), on: Day(ordinal: 20_001))
    #expect(try await store.targets(survey: "sample") == [kept[0]])
    #expect(
      try await store.withdrawn(survey: "sample") == [WithdrawnTarget(target: kept[1], day: Day(ordinal: 20_001))])
    #expect(try await store.withdrawn(survey: "other").isEmpty)
    await #expect(throws: ImprovementProblem.unknownTarget) {
      try await store.withdraw(share, since: quarter.advanced(by: 1), on: Day(ordinal: 20_001))
    }
    #expect(try await findings(database).isEmpty)
    _ = try await database.write { try $0.run(Statement("UPDATE withdrawn_target SET value = '0.1'")) }
    #expect(try await findings(database) == [.changed(.withdrawal, subject: "sample")])
  }

  @Test(arguments: Engine.allCases)
  func `an action is corrected under its number`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLImprovementStore(database)
    let number = try await store.add(action("نافذة", "A window"))
    let other = ImprovementAction(
      number: number, survey: "sample", scope: .everybody, question: "ease", text: LocalizedText(ar: "نافذتان"),
      since: Day(ordinal: 20_010), ended: Day(ordinal: 20_020))
    try await store.correct(other)
    #expect(try await store.actions(survey: "sample") == [other])
    let foreign = ImprovementAction(
      number: number, survey: "other", scope: .everybody, question: nil, text: other.text, since: other.since)
    await #expect(throws: ImprovementProblem.unknownAction(number)) { try await store.correct(foreign) }
    #expect(try await findings(database).isEmpty)
  }
}
