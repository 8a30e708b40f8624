import API
import Fieldwork
import HTTP
import Surveys
import Tables
import Taking

/// Takes in what became of links, as another system reports it: a whole round at a time, as a file that is uploaded.
struct TakeReceipts: OutcomeDesk {
  let taking: TakeOutcomes
  let surveys: any SurveyStore
  let clock: SiteClock

  var columns: [String] { OutcomeDocument.columns.map(\.key) }

  func take(_ rows: SentRows) async throws -> TakenReceipts {
    let (survey, today) = (try await surveys.newest(rows.survey).key, clock.today())
    let report = try await taking.read(rows.table, of: survey, today: today)
    guard report.findings.isEmpty else {
      throw rows.problem(
        report.findings.map { finding in
          APIProblem.Fault(
            field: rows.field(finding.problem.member, line: finding.line), finding.problem.told(in: rows))
        })
    }
    let counts = Dictionary(uniqueKeysWithValues: report.counts.map { ($0.key.rawValue, $0.value) })
    let file = try await taking.recognised(report, of: survey, today: today)
    guard file.same == nil else { return TakenReceipts(counts: counts, replaced: 0, isKnown: true) }
    let replaced = try await taking(report, noting: file.intake, today: today)
    return TakenReceipts(counts: counts, replaced: replaced, isKnown: false)
  }
}

extension OutcomeProblem {
  /// The member of a row that is not right; `nil` for the row as a whole.
  fileprivate var member: String? {
    switch self {
    case .table(let fault): fault.member
    case .missingReference, .repeatedReference, .unknownReference, .ambiguousReference: "reference"
    case .unknownOutcome: "outcome"
    }
  }

  /// What is told of it to a system, which knows neither lines nor columns.
  fileprivate func told(in rows: SentRows) -> String {
    switch self {
    case .missingReference: "It is needed."
    case .repeatedReference(let reference, let line):
      "‘\(reference)’ is the reference of \(rows.field(nil, line: line)) already."
    case .table, .unknownOutcome, .unknownReference, .ambiguousReference: "\(self)"
    }
  }
}
