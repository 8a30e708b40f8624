import Access
import Composition
import Documents
import Foundation
import Indicators
import Pages
import Preferences
import PublicSite
import Records
import Surveys

/// Where the files of the evidence come from: the stores of a house, read for one period. A file that would say nothing is
/// not made, so that the checklist names it as missing.
struct EvidenceSource {
  let workspace: Workspace
  let period: Period

  /// The newest version of each document that was kept when the period ended; else the newest of all.
  func documents() async throws -> [EvidenceFile] {
    let all = try await workspace.documents.documents()
    var files: [EvidenceFile] = []
    for tool in ReferenceTool.allCases {
      let versions = all.filter { $0.tool == tool }
      guard let version = versions.first(where: { $0.keptOn <= period.lastDay }) ?? versions.first else { continue }
      files.append(
        EvidenceFile("documents/\(version.fileName)", try await workspace.documents.content(of: version)))
    }
    return files
  }

  /// The text of each survey in the newest version that was published when the period ended, else in the first one after
  /// it; with a list of days.
  func questionnaires() async throws -> [EvidenceFile] {
    let newest = Dictionary(grouping: try await workspace.surveys.published(), by: \.survey.key).values
      .compactMap { versions in
        versions.filter { $0.publishedOn <= period.lastDay }.max { $0.survey.version < $1.survey.version }
          ?? versions.min { $0.survey.version < $1.survey.version }
      }.sorted { $0.survey.key < $1.survey.key }
    guard !newest.isEmpty else { return [] }
    let days = RecordTable(
      "surveys", ["survey", "version", "published_on"],
      newest.map { [.text($0.survey.key), .count($0.survey.version), .text("\($0.publishedOn)")] })
    return newest.map { EvidenceFile("surveys/\($0.survey.key)-\($0.survey.version).yaml", text: $0.source) }
      + [EvidenceFile("surveys/published.csv", text: days.csv)]
  }

  /// The newest report of each name and language on the period, with what was printed of it, and a list of editions.
  func reports() async throws -> [EvidenceFile] {
    let kept = try await workspace.reports.reports().filter { $0.period == period }
    var (files, rows) = ([EvidenceFile](), [[RecordTable.Value]]())
    for report in newestOfEach(kept) {
      files.append(EvidenceFile("reports/\(report.fileName)", try await workspace.reports.content(of: report)))
      for paper in report.papers where paper.extent != .page {
        files.append(
          EvidenceFile(
            "reports/\(report.fileName(of: paper.extent))", try await workspace.reports.content(of: paper)))
      }
      let editions = ArchivedEdition.all(of: report.name, period, among: kept)
      rows.append([
        .text(report.name), .text(report.language.rawValue), .count(editions.last?.number ?? 1),
        .text("\(report.builtOn)"), .text("\(report.fingerprint)"), .init(report.chainHead),
      ])
    }
    guard !files.isEmpty else { return [] }
    let table = RecordTable("editions", ["report", "language", "edition", "built_on", "sha256", "chain_head"], rows)
    return files + [EvidenceFile("reports/editions.csv", text: table.csv)]
  }

  private func newestOfEach(_ reports: [ArchivedReport]) -> [ArchivedReport] {
    Dictionary(grouping: reports) { $0.fileName }.compactMap { $0.value.max { $0.number < $1.number } }
      .sorted { $0.fileName < $1.fileName }
  }

  /// The page that tells beneficiaries what was done, where it tells anything.
  func told() async throws -> [EvidenceFile] {
    let journal = workspace.journal
    let figures = FigureCache(
      surveys: workspace.surveys, tallies: workspace.tallies, fieldwork: workspace.fieldwork,
      improvements: workspace.improvements, revision: JournalRevision { try await journal.figureRevision() })
    let answers = try await ImprovementRegisters(figures: figures, improvements: workspace.improvements).answers()
    guard !answers.isEmpty else { return [] }
    let digits = try await workspace.settings.settings().digits
    return Language.allCases.map { language in
      EvidenceFile(
        "did/did.\(language.rawValue).html",
        text: DidPage(language: language, digits: digits, answers: answers).html)
    }
  }
}
