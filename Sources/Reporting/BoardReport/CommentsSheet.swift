import Indicators
import Records
import Releases
import Surveys
import Tables
import Wording
import Workbooks

extension BoardReport {
  /// What comments speak of, for everybody and channel by channel: themes with their counts, and no word of anybody.
  func commentsSheet(_ plan: SheetPlan) -> Sheet {
    let least = survey.release.kComment
    let everybody = reading(label: nil)
    let lead = everybody.themes.map { BoardWord.commentsLead($0.comments) } ?? .commentsFew(least)
    var rows = head(plan, lead: say(lead))
    rows.append(
      Row(
        [.text(say(CommentsPhrase.theme), .heading)]
          + [BoardWord.policyCode].map { .text(say($0), .heading) }
          + [CommentsPhrase.comments, .share].map { .text(say($0), .heading) }))
    let first = rows.count
    rows += themes(everybody.themes, titled: say(BoardWord.everybody), at: rows.count)
    let groups = labelled(everybody)
    for (title, counts) in groups where !counts.shown.isEmpty {
      rows += themes(counts, most: 3, titled: title, at: rows.count)
    }
    let silent = groups.filter { $0.counts.shown.isEmpty }
    if !silent.isEmpty {
      rows.append(.spanning(say(BoardWord.noThemeTold(least: ThemeCounts.fewest)), .group))
      rows += silent.map { Row([.text($0.title, .body), .empty, .count($0.counts.comments), .empty]) }
    }
    rows +=
      [.blank]
      + [say(CommentsPhrase.themesReading(least: ThemeCounts.fewest)), say(BoardWord.noWords)].map {
        .spanning($0, .note)
      }
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: [46, 24, 16, 16], rows: rows, frozenRows: first,
      headingRow: first - 1)
  }

  /// The groups of comments that were published, channel by channel, and those without one: together, all of them.
  private func labelled(_ everybody: CommentReading) -> [(title: String, counts: ThemeCounts)] {
    let channels = evidence.organisation.keys(of: .channel).filter(everybody.labels.contains)
      .map { ($0, name(of: Label([$0]), in: Breakdown(.channel))) }
    let together = everybody.labels.contains(Label.other) ? [(Label.other, say(CommentsPhrase.withoutLabel))] : []
    return (channels + together).compactMap { key, title in reading(label: key).themes.map { (title, $0) } }
  }

  private func reading(label: String?) -> CommentReading { evidence.reading(comments, in: period, label: label) }

  /// A group's most frequent themes, each as a share of all its comments; nothing of one that is too small.
  private func themes(_ counts: ThemeCounts?, most: Int = .max, titled title: String, at row: Int) -> [Row] {
    guard let counts else { return [] }
    let total = CellAddress(row: row + 1, column: 2)
    let shown = counts.shown.prefix(most).enumerated().map { index, count in
      let cell = CellAddress(row: row + 2 + index, column: 2)
      return Row([
        .text(name(of: count.theme), .body), .text(policy(count.theme), .body), .count(count.comments),
        Cell(.formula("IF(\(total)>0,\(cell)/\(total),\"\")", value: counts.share(of: count)), .share),
      ])
    }
    let whole: [Cell] = [.text(say(RecordWord.allComments), .body), .empty, .count(counts.comments), .empty]
    return [.spanning(title, .group), Row(whole.map(\.strong))] + shown
  }

  private func name(of theme: Theme) -> String { language == .arabic ? theme.arabicName : theme.englishName }

  /// Whether a theme is a step of the policy, a goal, or neither.
  private func policy(_ theme: Theme) -> String {
    guard let code = theme.policyCodes.first else { return say(BoardWord.neither) }
    return say(code.hasPrefix("P") ? BoardWord.step : .aim)
  }
}

extension Evidence {
  /// A period's comments under a label, or under all of them; nothing of a group that is too small.
  func reading(_ comments: [PublishedComment], in period: Period, label: String?) -> CommentReading {
    CommentReading(
      comments, of: CommentGroup(survey: survey.key, period: period, label: label),
      smallest: survey.release.kComment)
  }
}
