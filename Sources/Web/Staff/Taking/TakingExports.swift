import Ballots
import Crypto
import Foundation
import HTTP
import Mapping
import Numerals
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
  /// What the mapping of its columns is called that stands beside the survey; `nil` where none does.
  let known: String?
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

/// A mapping that somebody chose, and its name beside the survey.
struct ChosenMapping: Sendable {
  let mapping: AnswersMapping
  let name: String

  /// A mapping that comes in place of the one of its columns that is known; where none is, its name tells its columns.
  init(_ mapping: AnswersMapping, over known: String?) {
    let columns = SHA256.hash(data: Data(mapping.headings.sorted().joined(separator: "\n").utf8))
    let sign = Data(columns.prefix(4)).hexadecimal
    (self.mapping, name) = (mapping, known ?? "\(mapping.program?.rawValue ?? "file")-\(sign)")
  }
}

extension TakingBooks {
  /// A table as an export of another program; `nil` where it is none that is known.
  func export(_ table: Table, of survey: Survey, _ words: MissingWords) async throws -> ReceivedExport? {
    let (organisation, texts) = (try await surveys.places(), try drafts.mappings(of: survey.key))
    let looked = try await tables.run {
      let fitting = texts.map { name, text in
        (name, MappingReader.read(text, file: "", survey: survey, organisation: organisation))
      }.filter { $0.1.mapping.fits(table) }
      return (MappingProposal(table, survey: survey, organisation: organisation), fitting)
    }
    let (proposal, fitting) = looked
    guard let proposal, !fitting.isEmpty || proposal.program != nil else { return nil }
    guard proposal.columns.count <= MappingForm.mostColumns else { return .tooWide(proposal.columns.count) }
    var (best, findings) = (fitting.last, [TakingFinding]())
    for known in fitting where known.1.findings.isEmpty {
      switch try await read(table, of: survey, words, by: known.1.mapping) {
      case .success(let file): return .mapped(file)
      case .failure(let refused): (best, findings) = (known, refused.findings)
      }
    }
    let mapping = best?.1.mapping
    return .open(
      WaitingExport(
        table: table, survey: survey, words: words,
        form: try await tables.run { MappingForm(proposal, mapping) }, known: best?.0, findings: findings))
  }

  /// An export read by a mapping and held against the files that were taken before, or what is wrong with its rows.
  func read(
    _ table: Table, of survey: Survey, _ words: MissingWords, by mapping: AnswersMapping
  ) async throws -> Result<WaitingFile, RefusedFile> {
    let (notes, organisation, today) = (table.form.notes, try await surveys.places(), clock.today())
    let (bounds, zone) = (DayBounds.past(today: today, in: clock.zone), clock.zone)
    let (mapped, document) = try await tables.run {
      let mapped = MappedTable(table, by: mapping, survey: survey, in: bounds)
      let document = mapped.table.map {
        AnswersDocument($0, survey: survey, organisation: organisation, today: today, in: zone, words: words)
      }
      return (mapped, document)
    }
    guard let document else {
      let doubled = mapped.faults.compactMap { fault in
        if case .repeatedHeading(let heading) = fault { heading } else { nil }
      }
      return .failure(
        RefusedFile(
          findings: doubled.map {
            TakingFinding(line: 1, problem: .answers(.table(.repeatedColumn($0))))
          }, notes: notes))
    }
    let findings = mapped.findings(document)
    guard findings.isEmpty else {
      return .failure(RefusedFile(findings: findings.map(TakingFinding.init), notes: notes))
    }
    var file = WaitingFile(
      survey: survey, contents: .answers(document.rows, notes: document.notes), days: document.days, notes: notes)
    file.mapped = TakingPreviewPage.Mapped(columns: mapping.leftOut, rows: mapped.skipped)
    file.earlier = try await earlier(file)
    return .success(file)
  }

  /// Puts a mapping beside its survey.
  /// - Returns: whether it stands there now.
  func keep(_ chosen: ChosenMapping) -> Bool {
    do {
      try drafts.keep(mapping: chosen.mapping.source, as: chosen.name, of: chosen.mapping.survey)
      return true
    } catch { return false }
  }
}
