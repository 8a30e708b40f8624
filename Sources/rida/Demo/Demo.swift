import Access
import Delivery
import Foundation
import Indicators
import Invitations
import Reporting
import Surveys
import Worker

/// The sample charity, made anew each time in a folder of its own.
struct Demo {
  let workspace: Workspace
  let link: String
  let code: String
  let password: String
  let workbook: String

  static let officer = "officer"
  static let relations = "relations"
  private static let surveys = ["after-registration", "after-decision", "short", "internal"]
  private static let report = "board-quarterly"

  /// Makes it, telling each step.
  static func make(
    in folder: String, settings: Settings, today: Day, base: String, progress: (String) -> Void
  ) async throws -> Demo {
    progress("A sample charity in \(folder) …")
    try clear(folder)
    let workspace = try await Workspace.make(
      folder, organisation: Files.organisation(settings.surveys), seal: Workspace.sampleSealKey)
    try await publish(settings, to: workspace, today: today)
    let years = DemoYears(workspace: workspace, today: today)
    for (number, quarter) in years.quarters.enumerated() {
      let answered = try await years.live(quarter, number: number)
      progress("  \(quarter): \(answered) ratings given, sealed and released")
    }
    try await DemoImprovements(workspace: workspace, quarters: years.quarters).keep()
    let password = Passwords.fresh()
    let hash = try await PasswordHash.make(password)
    try await workspace.access.add(StaffAccount(name: officer, role: .officer, passwordHash: hash))
    try await workspace.access.add(StaffAccount(name: relations, role: .relations, passwordHash: hash))
    let workbook = try await report(
      workspace, settings: settings, base: base, folder: folder, quarter: years.quarters.last)
    progress("  the board's workbook is written")
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

  private static func publish(_ settings: Settings, to workspace: Workspace, today: Day) async throws {
    for key in surveys {
      let path = "\(settings.surveys)/\(key)"
      let versions = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".yaml") }
      for version in versions.compactMap({ Int($0.dropLast(5)) }).sorted() {
        let file = try SurveyFolder(settings.surveys).draft("\(path)/\(version).yaml")
        guard let survey = file.document.survey else {
          throw Complaint.input(file.document.findings.map(\.description))
        }
        try await workspace.surveys.publish(PublishedSurvey(survey: survey, source: file.source, publishedOn: today))
      }
    }
  }

  private static func report(
    _ workspace: Workspace, settings: Settings, base: String, folder: String, quarter: Period?
  ) async throws -> String {
    let document = try Reports.document(report, folder: settings.reports)
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
  ) async throws -> Demo {
    let survey = try await workspace.surveys.newest("after-registration")
    let drawn = try await workspace.issuer.drawn(
      survey, channel: "interview", department: "reception", mode: CollectionMode.kiosk.rawValue, count: 2, today: today
    )
    try await drawn.commit()
    let cards = drawn.cards.cards
    return Demo(
      workspace: workspace, link: "\(base)/r/\(cards[0].token)", code: cards[1].code.printed, password: password,
      workbook: workbook)
  }
}
