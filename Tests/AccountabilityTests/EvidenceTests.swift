import Access
import Accountability
import Composition
import Crypto
import Delivery
import Documents
import Foundation
import Houses
import Indicators
import Invitations
import Numerals
import Samples
import Storage
import Surveys
import Testing
import Worker

/// One folder for an auditor.
@Suite struct EvidenceTests {
  private let quarter = Period(.quarter, containing: TestClock.openingDay)
  private let policy = (name: "policy.txt", content: Data("سياسة".utf8))

  private func folder(_ workspace: Workspace, on period: Period) async throws -> EvidenceFolder {
    let facts = try await HouseFacts(workspace, carriers: .none, stated: CharityStatements())
    return try await EvidenceFolder(of: workspace, on: period, facts, policy: policy)
  }

  /// A house with a report that is kept on its released quarter.
  private func house() async throws -> (workspace: Workspace, period: Period) {
    let house = try await Seed.house()
    let workspace = try await Workspace.open(house.folder, for: .audit)
    let order = ReportOrder(
      try TestSurvey.report(), of: try await workspace.evidence("sample"), comments: [], period: quarter,
      language: .arabic)
    _ = try await house.reportPublisher().keep(order, today: TestClock.today)
    return (workspace, quarter)
  }

  @Test func `the same data give the same bytes, also after somebody signed in`() async throws {
    let (workspace, period) = try await house()
    let first = try await folder(workspace, on: period).files
    try await workspace.access.noteRefusal(of: "officer", at: TestClock.noon)
    let second = try await folder(workspace, on: period).files
    #expect(first == second && first.count > 10)
  }

  @Test func `the manifest has the sum of each file, and the checklist names what is missing`() async throws {
    let (workspace, period) = try await house()
    let evidence = try await folder(workspace, on: period)
    let manifest = try #require(evidence.files.last)
    #expect(manifest.path == EvidenceFolder.manifest)
    let lines = String(decoding: manifest.content, as: UTF8.self).split(separator: "\n").map(String.init)
    let sums = evidence.files.dropLast().map { file in
      "\(Data(SHA256.hash(data: file.content)).hexadecimal)  \(file.path)"
    }
    #expect(lines == sums)
    func items(_ state: EvidenceChecklist.State) -> [EvidenceItem] {
      EvidenceItem.allCases.filter { evidence.checklist.state(of: $0) == state }
    }
    #expect(items(.missing) == [.documents, .actions, .targets, .told, .approvals])
    #expect(items(.met) == [.policy, .questionnaire, .workbook, .fieldwork, .retention, .notices])
    // The ballots of this house were cast for other places than their tickets, which an audit finds.
    #expect(items(.amiss) == [.audit])
    let clean = try await Workspace.open(try await Seed.newHouse().house.folder, for: .audit)
    #expect(try await folder(clean, on: period).checklist.state(of: .audit) == .met)
  }

  @Test func `the workbook is the one that is kept, byte for byte`() async throws {
    let (workspace, period) = try await house()
    let report = try #require(try await workspace.reports.reports().first)
    let kept = try await workspace.reports.content(of: report)
    let file = try await folder(workspace, on: period).files.first { $0.path == "reports/\(report.fileName)" }
    #expect(file?.content == kept)
  }

  @Test func `what is kept past its day, and an edited figure, stand beside the item as something to mend`()
    async throws
  {
    let workspace = try await house().workspace
    // Long enough ago by whatever clock.
    let old = workspace.today - 200
    let survey = try await workspace.issuer.survey("sample", for: .addressed)
    let row = Interaction(
      reference: "R1", day: old, place: Place(channel: "phone", department: "reception", mode: .sms),
      phone: "+966510000001")
    try await workspace.issuer.addressed(survey, interactions: [row], today: old).commit()
    _ = try await workspace.database.write { try $0.run(Statement("UPDATE tally SET count = count + 1")) }
    let evidence = try await folder(workspace, on: Period(.quarter, containing: old))
    #expect(evidence.checklist.state(of: .retention) == .amiss && evidence.checklist.state(of: .audit) == .amiss)
    let audit = evidence.files.first { $0.path == "audit.txt" }.map { String(decoding: $0.content, as: UTF8.self) }
    #expect(audit?.contains("is not what was published") == true)
  }

  @Test(arguments: Language.allCases)
  func `the checklist reads so`(language: Language) throws {
    let files = [
      EvidenceFile("policy/policy.pdf", Data()), EvidenceFile("reports/board-2026Q3-ar.xlsx", Data()),
      EvidenceFile("audit.txt", Data()), EvidenceFile("retention/keys.csv", Data()),
    ]
    let checklist = EvidenceChecklist(
      charity: LocalizedText(ar: "جمعية العون", en: "Aoun"), period: quarter, entry: 412, day: "2026-10-15",
      files: files, unsound: [.audit])
    #expect(try Golden.holds(checklist.document(in: language).text, "checklist.\(language.rawValue).txt"))
  }
}
