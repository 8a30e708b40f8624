import Indicators
import Records
import Releases
import Surveys
import Wording
import Workbooks

/// What figures are to reach, and where they stand to it.
extension BoardReport {
  /// The target of a figure that holds in the period: that of its own label, else everybody's, which holds for each part.
  func target(of figure: Figure?, in breakdown: Breakdown) -> Target? {
    guard let figure, let question = figure.question else { return nil }
    return TargetLine(figures.targets, of: question, figure.indicator, for: figure.label, in: breakdown)
      .target(in: period)
  }

  /// Whether any of these figures is to reach something.
  func hasTarget(_ shown: [Figure], in breakdown: Breakdown) -> Bool {
    shown.contains { target(of: $0, in: breakdown) != nil }
  }

  /// The value that a figure is to reach, and what is missing in the words of every other page.
  func goal(of figure: Figure?, in breakdown: Breakdown) -> [Cell] {
    guard let figure, let target = target(of: figure, in: breakdown) else { return [.absent, .absent] }
    let told = TargetSentence(target, figure, of: figure.question.flatMap(survey.question), formats)
    return [
      .number(target.value, CellStyle(of: figure.indicator.unit)),
      .text(told.line, told.standing == .reached ? .good : .remark),
    ]
  }
}

extension RecordTable {
  /// Targets as they were set, for the file beside the workbook.
  init(_ targets: [Target]) {
    self.init(
      "targets", RecordColumn.ofTargets,
      targets.map { target in
        [
          .text("\(target.aim.scope.breakdown)"), .text(target.aim.scope.label.written),
          RecordTable.Value(target.aim.question), .text(target.aim.indicator.rawValue), .text("\(target.since)"),
          .number(target.value),
        ]
      })
  }
}
