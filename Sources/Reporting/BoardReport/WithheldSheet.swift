import Indicators
import Releases
import Surveys
import Workbooks

extension BoardReport {
  /// Which groups are not shown as they are, table by table, and why. It cannot say which of them was small: that would
  /// tell what is withheld.
  func withheldSheet(_ plan: SheetPlan) -> Sheet {
    let tables = plans.compactMap(groups)
    let hidden = tables.reduce(0) { $0 + ($1.groups.first { $0.word.isHidden }?.count ?? 0) }
    var rows = head(plan, lead: say(hidden == 0 ? BoardWord.nothingWithheld : .withheldLead(hidden)))
    rows.append(Row([BoardWord.table, .reason, .group].map { .text(say($0), .heading) }))
    let first = rows.count
    rows += tables.flatMap { table in
      table.groups.map { group in
        Row([.text(table.title, .body), .text(say(group.word), .body), .text(group.names, .body)])
      }
    }
    rows += [.blank, .spanning(say(BoardWord.why), .group)] + protections.map { .spanning($0, .sentence) }
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: [24, 30, 96], rows: rows, frozenRows: first,
      headingRow: first - 1)
  }

  /// The groups of a sheet that are not shown as they are, by how they are; `nil` where the sheet has none.
  private func groups(
    _ plan: SheetPlan
  ) -> (title: String, groups: [(word: BoardWord, count: Int, names: String)])? {
    guard let card = figures[plan.kind] else { return nil }
    let breakdown = card.breakdown
    let groups = [BoardWord.hidden, .bounded, .small].map { word in
      let labels = card.labels.filter { label in
        figure(plan.lead, for: label, in: card).flatMap(standing).map { say($0) } == say(word)
      }
      return (word, labels.count, names(of: labels, in: breakdown))
    }
    return (plan.title(language), groups.filter { $0.1 > 0 })
  }

  /// The names of labels; those of two dimensions a line for each key of the first.
  private func names(of labels: [Label], in breakdown: Breakdown) -> String {
    func joined(_ names: [String]) -> String { listed(names).joined(separator: language == .arabic ? "، " : ", ") }
    guard breakdown == .crossed else { return joined(labels.map { name(of: $0, in: breakdown) }) }
    let channels = labels.map { $0.keys[0] }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return channels.map { channel in
      let departments = labels.filter { $0.keys[0] == channel }.map { Label([$0.keys[1]]) }
      return name(of: Label([channel]), in: Breakdown(.channel)) + ": "
        + joined(departments.map { name(of: $0, in: Breakdown(.department)) })
    }.joined(separator: "\n")
  }

  private func standing(of figure: Figure) -> BoardWord? {
    if figure.status == .withheld { return .hidden }
    if figure.bound != nil { return .bounded }
    return figure.status == .smallSample ? .small : nil
  }
}

extension BoardWord {
  fileprivate var isHidden: Bool { if case .hidden = self { true } else { false } }
}
