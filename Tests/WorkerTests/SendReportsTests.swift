import Delivery
import Documents
import Foundation
import Houses
import Mail
import Preferences
import Storage
import Surveys
import Synchronization
import Testing
import Worker

/// Letters on their way to the board.
@Suite struct SendReportsTests {
  private let wake = WakeSignal()

  /// Takes letters down, and answers as a test wants.
  private final class Recorder: MailSender {
    struct Sent {
      let message: MailMessage
      let id: String
      let recipients: [String]
    }

    let from: MailAddress
    private let answers: @Sendable ([MailAddress]) -> MailOutcome
    private let list = Mutex<[Sent]>([])
    var sent: [Sent] { list.withLock(\.self) }

    init(_ from: MailAddress, _ answers: @escaping @Sendable ([MailAddress]) -> MailOutcome) {
      self.from = from
      self.answers = answers
    }

    func send(_ message: MailMessage, id: String, to recipients: [MailAddress], at seconds: Int) async -> MailOutcome {
      list.withLock { $0.append(Sent(message: message, id: id, recipients: recipients.map(\.description))) }
      return answers(recipients)
    }
  }

  /// A house in which one report waits to be mailed to these people.
  private func house(board: [String]) async throws -> TestHouse {
    let house = try await Seed.house()
    let draft = try house.reports.draft()
    try Data("workbook".utf8).write(to: URL(fileURLWithPath: draft))
    let letter = ReportLetter(
      subject: "تقرير", text: "نص", html: "<p>نص</p>", picture: nil, attachmentName: "تقرير.xlsx")
    _ = try await house.reports.keep(
      draft: draft, name: "board", period: try #require(Period("2026Q3")), language: .arabic, figures: Data(),
      head: nil, on: TestClock.today, papers: [PrintedReport(extent: .full, content: Data("%PDF-".utf8))],
      scheduled: ScheduledKeeping(letter: letter, keptAt: TestClock.noon))
    var settings = SiteSettings()
    settings.board = board.compactMap { MailAddress($0) }
    try await SQLSettingsStore(house.database).keep(settings)
    return house
  }

  private func service(_ house: TestHouse, _ sender: Recorder?, at seconds: Int = TestClock.noon) -> SendReports {
    SendReports(
      mails: SQLMailStore(house.database), reports: house.reports, settings: SQLSettingsStore(house.database),
      sender: sender, seconds: { seconds }, wake: wake, pause: .milliseconds(10), logger: logger)
  }

  private func progress(_ house: TestHouse) async throws -> MailProgress {
    try #require(try await SQLMailStore(house.database).progress()[1])
  }

  private func rida() throws -> MailAddress { try #require(MailAddress("rida@charity.example")) }

  @Test func `a letter goes to the whole board with its workbook, once`() async throws {
    let house = try await house(board: ["chair@board.example", "member@board.example"])
    let sender = Recorder(try rida()) { MailOutcome(taken: $0) }
    try await running(service(house, sender)) {
      try await eventually { try await progress(house).state == .sent }
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(sender.sent.count == 1 && sender.sent[0].recipients == ["chair@board.example", "member@board.example"])
    #expect(sender.sent[0].message.attachment.content == Data("workbook".utf8))
    #expect(sender.sent[0].message.attachment.name == "تقرير.xlsx")
    #expect(sender.sent[0].message.beside.map(\.name) == ["تقرير.pdf"])
    #expect(sender.sent[0].message.beside.map(\.content) == [Data("%PDF-".utf8)])
  }

  @Test func `whoever has it does not get it again, and every attempt bears the same name`() async throws {
    let house = try await house(board: ["chair@board.example", "member@board.example"])
    let sender = Recorder(try rida()) { recipients in
      recipients.count == 1
        ? MailOutcome(taken: recipients)
        : MailOutcome(taken: [recipients[0]], problem: .recipientsRefused([recipients[1]], isPermanent: false))
    }
    try await running(service(house, sender)) {
      try await eventually {
        let progress = try await progress(house)
        return progress.attempts == 1 && progress.begunAt == nil
      }
    }
    try await running(service(house, sender, at: TestClock.noon + 3600)) {
      try await eventually { try await progress(house).state == .sent }
    }
    #expect(
      sender.sent.map(\.recipients) == [["chair@board.example", "member@board.example"], ["member@board.example"]])
    #expect(Set(sender.sent.map(\.id)).count == 1)
  }

  @Test(arguments: [(["chair@board.example"], MailProblem.noServer), ([], .noRecipients)])
  func `what is not set is said and tried again`(board: [String], problem: MailProblem) async throws {
    let house = try await house(board: board)
    let sender = Recorder(try rida()) { MailOutcome(taken: $0) }
    try await running(service(house, problem == .noServer ? nil : sender)) {
      try await eventually { try await progress(house).problem == problem }
    }
    #expect(try await progress(house).state == .waiting)
  }

  @Test func `a workbook that is not what was kept is never sent`() async throws {
    let house = try await house(board: ["chair@board.example"])
    for file in try FileManager.default.contentsOfDirectory(atPath: "\(house.folder)/reports") {
      try Data("another".utf8).write(to: URL(fileURLWithPath: "\(house.folder)/reports/\(file)"))
    }
    let sender = Recorder(try rida()) { MailOutcome(taken: $0) }
    try await running(service(house, sender)) {
      try await eventually { try await progress(house).state == .failed }
    }
    #expect(sender.sent.isEmpty)
    #expect(try await progress(house).problem == .attachmentDamaged)
  }
}
