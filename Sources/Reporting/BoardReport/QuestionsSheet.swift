import Indicators
import Releases
import Surveys
import Wording
import Workbooks

extension BoardReport {
  /// A row an indicator of a question, over everybody: the steps of the policy, its goals, and the rest.
  func questionsSheet(_ plan: SheetPlan) -> Sheet {
    let measured = survey.questions.flatMap { question in
      Indicator.indicators(of: question).compactMap { indicator in
        figures.whole.figure(indicator, of: question.key, for: .everybody).map { (question: question, figure: $0) }
      }
    }
    let table = FigureTable(
      names: [say(ReportPhrase.question), say(ReportPhrase.indicator)], lead: nil, levels: [],
      changes: comparison != nil, goals: hasTarget(measured.map(\.figure), in: .none), nameWidths: [38, 20],
      formats: formats)
    let named = measured.map { (name: text(of: $0.question), figure: $0.figure) }
    var rows = head(plan, lead: [periods, changes(named)].compactMap(\.self).joined(separator: " – "))
    rows.append(table.heading)
    let first = rows.count
    for group in QuestionGroup.allCases {
      let members = measured.filter { QuestionGroup($0.question) == group }
      guard !members.isEmpty else { continue }
      rows.append(.spanning(say(group.title), .group))
      for (question, figure) in members {
        rows.append(
          table.row(
            [text(of: question), figure.indicator.name(language)], figure, goal: goal(of: figure, in: .none),
            at: rows.count))
      }
    }
    rows += legend(measured.map(\.figure), mixed: true)
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: table.widths, rows: rows, frozenRows: first,
      frozenColumns: 1,
      headingRow: first - 1, onePage: measured.count <= 25)
  }

  /// A question's words where no channel is meant.
  func text(of question: Question) -> String {
    question.text(language).replacing("{channel}", with: say(ReportWord.anyChannel))
  }
}

/// Under which head a question stands.
private enum QuestionGroup: CaseIterable {
  case steps, goals, others

  init(_ question: Question) {
    self = question.policy.map { $0.isStep ? .steps : .goals } ?? .others
  }

  var title: ReportWord {
    switch self {
    case .steps: .steps
    case .goals: .goals
    case .others: .otherQuestions
    }
  }
}
