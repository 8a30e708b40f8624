import Ballots
import Crypto
import Foundation
import HTTP
import Mapping
import Pages
import Surveys
import Tables

/// A file of another program whose columns somebody is still to tell. Its rows stay in memory, for the time of a handoff.
struct WaitingExport: Sendable {
  let table: Table
  let survey: Survey
  let words: MissingWords
  /// What was chosen so far.
  var form: MappingForm
  /// What is wrong with its rows by a mapping that was known.
  var findings: [TakingFinding] = []
}

/// What an export is when it arrives.
enum ReceivedExport {
  /// A mapping of its columns stood beside the survey, and nothing is wrong.
  case mapped(WaitingFile)
  case open(WaitingExport)
  /// So many columns are told nowhere.
  case tooWide(Int)
}

extension TakingBooks {
  /// A table as an export of another program; `nil` where it is none that is known.
  func export(_ table: Table, of survey: Survey, _ words: MissingWords) async throws -> ReceivedExport? {
    let organisation = try await surveys.places()
    guard let proposal = MappingProposal(table, survey: survey, organisation: organisation) else { return nil }
    let known = try drafts.mappings(of: survey.key).map {
      MappingReader.read($0, file: "", survey: survey, organisation: organisation)
    }.first { $0.mapping.fits(table) }
    guard known != nil || proposal.program != nil else { return nil }
    guard proposal.columns.count <= MappingForm.mostColumns else { return .tooWide(proposal.columns.count) }
    var export = WaitingExport(
      table: table, survey: survey, words: words, form: MappingForm(proposal, known?.mapping))
    guard let known, known.findings.isEmpty else { return .open(export) }
    switch try await read(export, by: known.mapping, isKept: true) {
    case .success(let file): return .mapped(file)
    case .failure(let refused):
      export.findings = refused.findings
      return .open(export)
    }
  }

  /// An export read by a mapping and held against the files that were taken before, or what is wrong with its rows.
  func read(
    _ export: WaitingExport, by mapping: AnswersMapping, isKept: Bool
  ) async throws -> Result<WaitingFile, RefusedFile> {
    let (survey, notes) = (export.survey, export.table.form.notes)
    let bounds = DayBounds.past(today: clock.today(), in: clock.zone)
    let mapped = MappedTable(export.table, by: mapping, survey: survey, in: bounds)
    guard let table = mapped.table else {
      let doubled = mapped.faults.compactMap { fault in
        if case .repeatedHeading(let heading) = fault { heading } else { nil }
      }
      return .failure(
        RefusedFile(
          findings: doubled.map {
            TakingFinding(line: 1, problem: .answers(.table(.repeatedColumn($0))))
          }, notes: notes))
    }
    let document = AnswersDocument(
      table, survey: survey, organisation: try await surveys.places(), today: clock.today(), in: clock.zone,
      words: export.words)
    let findings = mapped.findings(document)
    guard findings.isEmpty else {
      return .failure(RefusedFile(findings: findings.map(TakingFinding.init), notes: notes))
    }
    var file = WaitingFile(
      survey: survey, contents: .answers(document.rows, notes: document.notes), days: document.days, notes: notes)
    file.mapped = TakingPreviewPage.Mapped(columns: mapping.leftOut, rows: mapped.skipped, isKept: isKept)
    file.earlier = try await earlier(file)
    return .success(file)
  }

  /// Puts a mapping beside its survey, under a name that its columns have.
  /// - Returns: whether it stands there now.
  func keep(_ mapping: AnswersMapping) -> Bool {
    let columns = SHA256.hash(data: Data(mapping.headings.sorted().joined(separator: "\n").utf8))
    let sign = columns.prefix(4).map { String($0, radix: 16) }.joined()
    do {
      try drafts.keep(
        mapping: mapping.source, as: "\(mapping.program?.rawValue ?? "file")-\(sign)", of: mapping.survey)
      return true
    } catch { return false }
  }
}
