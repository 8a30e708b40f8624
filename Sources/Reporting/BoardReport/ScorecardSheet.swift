import Indicators
import Records
import Releases
import Surveys
import Wording
import Workbooks

extension BoardReport {
  /// The charity at a glance: the overall rating and the goals of the policy, who was asked, and any one channel.
  func scorecardSheet(_ plan: SheetPlan, beside others: [Sheet]) throws -> Sheet {
    let card = figures.whole
    let measured = goals.compactMap { question, indicator in
      card.figure(indicator, of: question.key, for: .everybody).map { (question: question, figure: $0) }
    }
    let table = FigureTable(
      names: [say(BoardWord.goal), say(ReportPhrase.indicator)], lead: nil, levels: [], changes: comparison != nil,
      goals: hasTarget(measured.map(\.figure), in: .none), nameWidths: [36, 22], formats: formats)
    let named = measured.map { (name: $0.question.goal(language), figure: $0.figure) }
    var rows = head(plan, lead: [periods, changes(named)].compactMap(\.self).joined(separator: " – "))
    rows.append(table.heading)
    let first = rows.count
    for (question, figure) in measured {
      rows.append(
        table.row(
          [question.goal(language), figure.indicator.name(language)], figure, goal: goal(of: figure, in: .none),
          at: rows.count))
    }
    rows += yearOnYear(table, at: rows.count) + legend(measured.map(\.figure), mixed: true)
    rows += [.blank, .spanning(say(RecordWord.fieldwork), .group)] + fieldworkFacts
    if let picker = ChannelPicker(others, plans, formats: formats) {
      rows += [.blank, .spanning(say(BoardWord.chooseChannel), .group)] + picker.rows(at: rows.count + 2)
    }
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: table.widths, rows: rows, frozenRows: first,
      frozenColumns: 1,
      onePage: rows.count <= 60)
  }

  /// The same goals compared with the same period of the year before; nothing where that has no figures.
  private func yearOnYear(_ table: FigureTable, at row: Int) -> [Row] {
    guard let card = figures.lastYear, let earlier = card.comparison else { return [] }
    var table = table
    (table.changes, table.goals) = (true, false)
    let measured = goals.compactMap { question, indicator in
      card.figure(indicator, of: question.key, for: .everybody).map { (question: question, figure: $0) }
    }
    let first = row + 3
    let rows = measured.enumerated().map { index, goal in
      table.row(
        [goal.question.goal(language), goal.figure.indicator.name(language)], goal.figure, at: first + index)
    }
    return [.blank, .spanning(say(ReportPhrase.comparedWith(earlier)), .group), table.heading] + rows
  }

  /// The overall rating first, then each goal of the policy, by the indicator that leads its question.
  private var goals: [(Question, Indicator)] {
    let asked =
      survey.questions.filter { $0.isOverall }
      + survey.questions.filter { question in
        !question.isOverall && question.policy.map { !$0.isStep } ?? false
      }
    return asked.compactMap { question in Indicator.indicators(of: question).first.map { (question, $0) } }
  }

  private var fieldworkFacts: [Row] {
    let report = figures.fieldwork.everybody
    let counts = [(RecordWord.served, report?.served), (.invited, report?.invited)].compactMap { word, count in
      count.map { Row([.text(say(word), .body), .count($0)]) }
    }
    let sentences = ["\(Indicator.responseRate.name(language)): \(overview.response)"] + unheard
    return counts + sentences.map { .spanning($0, .sentence) }
  }

  /// Of whom less was heard than of others, a sentence each, the largest silence first.
  var unheard: [String] {
    figures.fieldwork.unheard.map {
      $0.sentence(of: evidence.organisation, ofServices: figures.fieldwork.everybody?.served != nil, formats)
    }
  }
}

extension Question {
  /// What it measures, in few words: a goal of the policy, or its own.
  fileprivate func goal(_ language: Language) -> String { policy?.name(language) ?? title(language) }
}
