import Indicators
import Records
import Releases
import Surveys
import Wording
import Workbooks

/// The parts that the sheets of a report share.
extension BoardReport {
  /// A sheet's title and the line below it.
  func head(_ plan: SheetPlan, lead: String) -> [Row] {
    [.spanning("\(plan.title(language)) – \(document.title(language))", .title), .spanning(lead, .lead)]
  }

  /// «Fourth quarter 2026 compared with third quarter 2026».
  var periods: String {
    ([formats.period(period)] + (comparison.map { [say(ReportPhrase.comparedWith($0))] } ?? [])).joined(separator: " ")
  }

  /// What changed among the figures of a sheet, in words; `nil` where there is nothing to compare with.
  func changes(_ figures: [(name: String, figure: Figure)]) -> String? {
    guard comparison != nil else { return nil }
    func names(_ verdict: Verdict, isSign: Bool) -> (words: LocalizedText, names: [String])? {
      let members = figures.filter {
        $0.figure.change?.verdict == verdict && ($0.figure.change?.family == .exploratory) == isSign
      }
      let names = members.map(\.name).reduce(into: [String]()) { names, name in
        if !names.contains(name) { names.append(name) }
      }
      return members.first?.figure.change?.name.map { ($0, names) }
    }
    let sentences = [false, true].flatMap { isSign in
      [Verdict.worse, .better, .changed].compactMap { names($0, isSign: isSign) }
    }.map { say(ReportWord.told($0.words, listed($0.names))) }
    guard sentences.isEmpty else { return sentences.joined(separator: language == .arabic ? "؛ " : "; ") }
    let isComparable = figures.contains { $0.figure.change?.verdict == .noSignal }
    return say(isComparable ? ReportWord.noRealChange : .tooFewToTell)
  }

  /// What the marks below a table mean: only those that stand in it.
  func legend(_ figures: [Figure], mixed: Bool = false) -> [Row] {
    var words: [String] = []
    if figures.contains(where: { $0.status == .withheld }) {
      words.append(say(MarkWord.withheld(survey.release.kShow)))
    }
    if figures.contains(where: { $0.status == .smallSample }) {
      words.append(say(MarkWord.small(Status.freeBase)))
    }
    if figures.contains(where: { $0.held != nil }) { words.append(say(StatusPhrase.partNote)) }
    if figures.contains(where: { $0.bound != nil }) { words.append(say(StatusPhrase.boundNote)) }
    words.append(say(StatusPhrase.intervalNote))
    if figures.contains(where: { $0.change != nil }), let comparison {
      words.append(say(MarkWord.changeSince(comparison)))
      words += StatusPhrase.verdictNotes(figures.compactMap(\.change)).map { say($0) }
      if mixed { words.append(say(MarkWord.mixedChange)) }
    }
    return [.blank] + words.map { .spanning($0, .note) }
  }

  /// What is told first of the period.
  var overview: PeriodOverview {
    PeriodOverview(
      whole: figures.whole, channels: figures.channels, departments: figures.departments, asked: figures.asked,
      reading: figures.reading, targets: figures.targets, of: evidence.organisation, formats: formats)
  }

  /// The name of a row of a breakdown.
  func name(of label: Label, in breakdown: Breakdown) -> String {
    evidence.organisation.name(of: label, in: breakdown)(language)
  }
}
