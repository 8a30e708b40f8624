import Access
package import Composition
import Delivery
import Foundation
import Indicators
import Invitations
import Reporting
package import Surveys
import Worker

/// The sample charity, made anew each time in a folder of its own.
package struct DemoHouse {
  package let workspace: Workspace
  package let link: String
  package let code: String
  package let password: String
  package let workbook: String

  package static let officer = "officer"
  package static let relations = "relations"
  private static let surveys = ["after-registration", "after-decision", "short", "internal"]
  /// The versions of which the years told: with so many ratings, those that show channels within departments. Newer ones
  /// wait as drafts for whoever wants to publish them.
  private static let lived = ["after-registration": 2, "after-decision": 1]
  private static let report = "board-quarterly"

  /// Makes it, telling each step.
  package static func make(
    in folder: String, folders: CharityFolders, today: Day, base: String, progress: (String) -> Void
  ) async throws -> DemoHouse {
    progress("A sample charity in \(folder) …")
    try clear(folder)
    let workspace = try await Workspace.make(
      folder, in: .own(of: folder), organisation: Files.organisation(folders.surveys), seal: Workspace.sampleSealKey)
    try await publish(folders, to: workspace, today: today)
    let years = DemoYears(workspace: workspace, today: today)
    for (number, quarter) in years.quarters.enumerated() {
      let answered = try await years.live(quarter, number: number)
      progress("  \(quarter): \(answered) ratings given, sealed and released")
    }
    try await DemoImprovements(workspace: workspace, quarters: years.quarters).keep()
    let password = Passwords.fresh()
    let hash = try await PasswordHash.make(password)
    try await workspace.change(.added(StaffAccount(name: officer, role: .officer, passwordHash: hash)))
    try await workspace.change(.added(StaffAccount(name: relations, role: .relations, passwordHash: hash)))
    let workbook = try await report(
      workspace, folders: folders, base: base, folder: folder, quarter: years.quarters.last)
    progress("  the board's workbook is written")
    try await publishSending(folders, to: workspace, today: today)
    return try await open(workspace, base: base, password: password, workbook: workbook, today: today)
  }

  /// Only a folder that an earlier demo made is cleared.
  private static func clear(_ folder: String) throws {
    let marker = "\(folder)/sample-charity"
    if FileManager.default.fileExists(atPath: folder) {
      guard FileManager.default.fileExists(atPath: marker) else {
        throw Complaint.configuration("\(folder) is no sample charity and is left alone; choose another --data")
      }
      try FileManager.default.removeItem(atPath: folder)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Files.write("Made by ‘rida demo’, which clears this folder.\n", to: marker)
  }

  private static func publish(_ folders: CharityFolders, to workspace: Workspace, today: Day) async throws {
    for key in surveys {
      let path = "\(folders.surveys)/\(key)"
      let versions = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".yaml") }
      let told = versions.compactMap { Int($0.dropLast(5)) }.filter { $0 <= lived[key] ?? $0 }
      for version in told.sorted() {
        let file = try SurveyFolder(folders.surveys).draft("\(path)/\(version).yaml")
        guard let survey = file.document.survey else {
          throw Complaint.input(file.document.findings.map(\.description))
        }
        try await workspace.surveys.publish(PublishedSurvey(survey: survey, source: file.source, publishedOn: today))
      }
    }
  }

  /// A newer version of the short survey, whose links go out by themselves at whatever hour somebody tries it.
  private static func publishSending(_ folders: CharityFolders, to workspace: Workspace, today: Day) async throws {
    let newest = try await workspace.surveys.newest("short").version
    let file = try SurveyFolder(folders.surveys).draft("\(folders.surveys)/short/\(newest).yaml")
    let source =
      file.source.replacing("\nversion: \(newest)\n", with: "\nversion: \(newest + 1)\n")
      + "\nsending: { ways: [sms], reminder_days: 4, hours: 00:00-23:59 }\n"
    let document = SurveyDocument(source: source, file: "short/\(newest + 1).yaml")
    guard let survey = document.survey else { throw Complaint.input(document.findings.map(\.description)) }
    try await workspace.surveys.publish(PublishedSurvey(survey: survey, source: source, publishedOn: today))
  }

  private static func report(
    _ workspace: Workspace, folders: CharityFolders, base: String, folder: String, quarter: Period?
  ) async throws -> String {
    let document = try Reports.document(report, folder: folders.reports)
    let path = "\(folder)/\(report)-\(quarter.map(\.description) ?? "").xlsx"
    if let quarter {
      let order = ReportOrder(
        document, of: try await workspace.evidence(document.survey),
        comments: try await workspace.comments.comments(survey: document.survey), period: quarter, language: .arabic)
      try await Reports.write(order, of: workspace, base: base, to: path, csv: "\(folder)/csv")
    }
    return path
  }

  /// Two cards that are still open: one to follow by its link, one to type.
  private static func open(
    _ workspace: Workspace, base: String, password: String, workbook: String, today: Day
  ) async throws -> DemoHouse {
    let survey = try await workspace.surveys.newest("after-decision")
    let drawn = try await workspace.issuer.drawn(
      survey, channel: "interview", department: "reception", mode: CollectionMode.kiosk.rawValue, count: 2, today: today
    )
    try await drawn.commit()
    let cards = drawn.cards.cards
    return DemoHouse(
      workspace: workspace, link: "\(base)/r/\(cards[0].token)", code: cards[1].code.printed, password: password,
      workbook: workbook)
  }
}
