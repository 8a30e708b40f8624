package import Indicators
import Statistics
package import Surveys
import Wording

extension RecordTable {
  /// Targets with what they are held against in a period. One that a later target of the same aim has followed, or that
  /// holds only from a later period on, stands without a figure.
  package init(_ targets: [Target], standings: [TargetStanding], organisation: Organisation) {
    let held = Dictionary(standings.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      "targets", of: targets.map { TargetRow(target: $0, held: held[$0], organisation: organisation) },
      TargetRow.columns)
  }
}

/// A target, and what it is held against.
private struct TargetRow {
  let target: Target
  let held: TargetStanding?
  let organisation: Organisation

  private var scope: Scope { target.aim.scope }
  private var figure: Figure? { held?.figure }

  static let columns: [RowColumn<TargetRow>] = [
    .text(.survey) { $0.target.aim.survey }, .text(.breakdown) { "\($0.scope.breakdown)" },
    .text(.label) { "\($0.scope.label)" },
    .text(.labelArabic) { $0.organisation.name(of: $0.scope.label, in: $0.scope.breakdown)(.arabic) },
    .text(.question) { $0.target.aim.question }, .text(.indicator) { $0.target.aim.indicator.rawValue },
    .number("target", shown: value) { $0.target.value }, .text(.since) { "\($0.target.since)" },
    .text(.period) { $0.held?.period.description }, .count(.n) { $0.figure?.base },
    .number(.value, shown: value) { $0.figure?.value }, .number(.low, shown: value) { $0.figure?.interval?.low },
    .number(.high, shown: value) { $0.figure?.interval?.high }, .text(.status) { $0.figure?.status.rawValue },
    .text("standing") { $0.held?.standing.rawValue },
  ]

  @Sendable private static func value(_ value: Double, _ row: TargetRow) -> String {
    Formats(language: .english).value(value, of: row.target.aim.indicator)
  }
}
