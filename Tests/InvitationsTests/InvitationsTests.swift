import Crypto
import Foundation
import Invitations
import Surveys
import Testing

@Suite struct TokenTests {
  @Test func `a token is twenty-two letters and digits and reads back`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let token = Token(using: &generator)
      #expect(token.description.count == 22)
      #expect(Token(token.description) == token)
    }
  }

  @Test func `a link with an eleven-letter host has at most forty-five characters`() {
    var generator = SystemRandomNumberGenerator()
    #expect(
      "https://r.awn.sa.co/r/\(Token(using: &generator))".replacing("r.awn.sa.co", with: "12345678901").count <= 45)
  }

  @Test func `the same person of the same campaign has the same token, and another has another`() {
    let secret = SymmetricKey(data: Data(repeating: 7, count: 32))
    let person = [UInt8](repeating: 1, count: 16)
    #expect(Token.derived(secret: secret, person: person) == Token.derived(secret: secret, person: person))
    #expect(Token.derived(secret: secret, person: person) != Token.derived(secret: secret, person: person, version: 2))
    #expect(Token.derived(secret: SymmetricKey(size: .bits256), person: person).key.count == 32)
  }

  @Test(arguments: [
    "", "short", "zzzzzzzzzzzzzzzzzzzzzz", "0000000000000000000000x", "٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠",
    "abc-def_ghi-jkl_mno-pq",
  ])
  func `what no link carries is no token`(text: String) { #expect(Token(text) == nil) }

  @Test func `every text is looked for, and only a link finds its ticket`() {
    var generator = SystemRandomNumberGenerator()
    let token = Token(using: &generator)
    #expect(Token.key(behind: "\(token)") == token.key)
    #expect(Token.key(behind: "\(token)0") != token.key && Token.key(behind: "").count == token.key.count)
  }
}

@Suite struct TicketTests {
  private func held(spent: Bool) -> HeldTicket {
    HeldTicket(
      key: Data(), survey: "short", version: 1, kind: .addressed,
      place: Place(channel: "phone", department: "reception", mode: .sms),
      expiresOn: Day(ordinal: 30), isSpent: spent)
  }

  @Test func `a ticket opens the form up to its last day, and never after it was spent`() throws {
    try held(spent: false).check(today: Day(ordinal: 30))
    #expect(throws: RedemptionProblem.expired) { try held(spent: false).check(today: Day(ordinal: 31)) }
    #expect(throws: RedemptionProblem.alreadyUsed) { try held(spent: true).check(today: Day(ordinal: 31)) }
  }
}

@Suite struct ArmLotTests {
  private func ticket(_ number: UInt8) -> HeldTicket {
    HeldTicket(
      key: Data(repeating: number, count: 32), survey: "s", version: 1, kind: .addressed,
      place: Place(channel: "phone", department: "reception", mode: .sms), expiresOn: Day(ordinal: 30), isSpent: false)
  }

  private func survey(_ experiment: Experiment?) -> Survey {
    Survey(
      key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: []), questions: [],
      experiment: experiment)
  }

  @Test func `a ticket keeps its half, about half of them have each, and another lot divides otherwise`() {
    let worded = survey(Experiment(question: "q", halves: .wording(LocalizedText(ar: "كيف؟")), smallest: 8))
    var generator = SystemRandomNumberGenerator()
    let (lot, other) = (ArmLot(using: &generator), ArmLot(using: &generator))
    let arms = (0...255).map { lot.arm(of: ticket($0), in: worded) }
    #expect(arms == (0...255).map { lot.arm(of: ticket($0), in: worded) })
    // Outside 80…176 in one of 2·10⁹ lots.
    #expect((80...176).contains(arms.count { $0 == .a }) && arms.allSatisfy { $0 != nil })
    #expect(arms != (0...255).map { other.arm(of: ticket($0), in: worded) })
    #expect(lot.arm(of: ticket(0), in: survey(nil)) == nil)
    let modes = survey(Experiment(question: "q", halves: .modes(.sms, .phone), smallest: 8))
    #expect(lot.arm(of: ticket(0), in: modes) == nil, "modes are drawn as links are issued")
  }
}

@Suite struct InteractionsDocumentTests {
  static let today = Day(year: 2026, month: 11, day: 24) ?? Day(ordinal: 0)
  static let organisation = Organisation(
    channels: [ServiceChannel(key: "phone", name: LocalizedText(ar: "مكالمة"))],
    departments: [Department(key: "reception", name: LocalizedText(ar: "الاستقبال"))])

  private func problems(_ text: String) -> [String] {
    guard
      case .failure(let findings) = InteractionsDocument.read(text, organisation: Self.organisation, today: Self.today)
    else { return [] }
    return findings.findings.map(\.description)
  }

  @Test func `a good file gives an interaction a row`() throws {
    let text = "reference,day,channel,department,phone,mode\nA1,2026-11-20,phone,reception,0550000123,sms\n"
    let read = InteractionsDocument.read(text, organisation: Self.organisation, today: Self.today)
    let rows = try read.get()
    #expect(rows.map(\.reference) == ["A1"])
    #expect(rows[0].phone == "+966550000123")
  }

  @Test func `headings and values may be Arabic, in a file as Arabic Excel writes it`() throws {
    let text = "\u{FEFF}المرجع;التاريخ;القناة;القسم;الجوال\r\nR-1;2026-11-20;مكالمة;الاستقبال;0550000123\r\n;;;;\r\n"
    let rows = try InteractionsDocument.read(text, organisation: Self.organisation, today: Self.today).get()
    #expect(rows.map(\.reference) == ["R-1"] && rows.map(\.channel) == ["phone"])
    #expect(rows.map(\.phone) == ["+966550000123"])
  }

  @Test func `every bad row is named with its line, and none is taken`() {
    let text = """
      reference,day,channel,department
      A1,2026-11-20,phone,reception
      A2,yesterday,phone,reception
      A3,2026-11-20,pigeon,reception
      A1,2026-11-20,phone,reception
      ,2027-01-01,phone,
      A4,2026-11-20
      """
    let problems = problems(text)
    #expect(problems.map { $0.split(separator: ":")[0] } == ["3", "4", "5", "6", "6", "6", "7"])
    #expect(problems[1].contains("‘pigeon’ is no channel; known are phone"))
    #expect(problems[2].contains("‘A1’ stands on line 2 already"))
  }

  @Test func `unknown and missing columns are refused by name`() {
    let problems = problems("reference,day,chanel,department\nA,2026-11-20,phone,reception\n")
    #expect(problems.contains { $0.contains("no column ‘chanel’") })
    #expect(problems.contains { $0.contains("column ‘channel’ is missing") })
    #expect(self.problems("") == ["1: the file has no rows"])
  }
}
