import Releases
import Surveys

/// Makes the figures of one question from what may be shown of its answers.
struct FigureMaker {
  let question: Question
  let now: ShownTallies
  let earlier: ShownTallies?
  let comparison: Period?
  let completeness: Completeness
  let earlierCompleteness: Completeness?

  /// How many ballots a label has; nothing where it has none and nothing stands under it.
  static func base(of label: Label, in counts: ShownCounts, _ completeness: Completeness) -> [Figure] {
    let ballots = counts[BallotCount.question]
    if ballots.withheld.contains(label) { return [.withheld(.base, of: nil, label: label)] }
    guard let given = ballots.tallies[label]?[BallotCount.value] else { return [] }
    var figure = Figure(
      label: label, question: nil, indicator: .base, status: Status(base: given), base: given, value: Double(given),
      interval: nil)
    figure.held = completeness.part(of: nil, under: label)
    return [figure]
  }

  /// Adds every indicator of the question for a label; none where the label was not asked it. The further ones come
  /// without a change: no verdict is made of them.
  func add(to figures: inout [Figure], of label: Label, isDetailed: Bool) {
    let indicators = Indicator.indicators(of: question)
    let details = isDetailed ? Indicator.details(of: question) : []
    if now.withheld.contains(label) {
      figures += (indicators + details).map { .withheld($0, of: question.key, label: label) }
    } else if let tally = now.tallies[label] {
      for indicator in indicators {
        if let figure = figure(indicator, tally, label: label) { figures.append(figure) }
      }
      for indicator in details {
        guard let measured = indicator.detail(tally, of: question, isCoarse: now.coarse.contains(label)) else {
          continue
        }
        var figure = Figure(indicator, of: question.key, label: label, measured: measured)
        figure.held = figure.value == nil ? nil : completeness.part(of: question, under: label)
        figures.append(figure)
      }
    }
  }

  private func figure(_ indicator: Indicator, _ tally: Tally, label: Label) -> Figure? {
    guard let measured = indicator.softened(tally, of: question, isCoarse: now.coarse.contains(label)) else {
      return nil
    }
    var figure = Figure(indicator, of: question.key, label: label, measured: measured)
    guard figure.value != nil else { return figure }
    figure.held = completeness.part(of: question, under: label)
    if figure.held == nil { figure.change = change(indicator, tally, base: measured.base, label: label) }
    return figure
  }

  /// The change since an earlier period, where that period's figure may be shown too and is of everybody.
  private func change(_ indicator: Indicator, _ tally: Tally, base: Int, label: Label) -> Change? {
    guard let comparison, let earlier, !label.isOther || earlier.together == now.together,
      let before = earlier.tallies[label], let measured = indicator.softened(before, of: question),
      measured.value != nil, earlierCompleteness?.part(of: question, under: label) == nil
    else { return nil }
    let fewest = min(base, measured.base)
    guard fewest >= Status.freeBase else { return .tooFew(from: comparison) }
    var change = indicator.change(tally, since: before, of: question, from: comparison)
    change?.earlierBase = measured.base
    guard now.coarse.contains(label) || earlier.coarse.contains(label) else { return change }
    // Against an exact value, an exact difference would tell exactly what is told coarsely.
    return change?.told(on: CoarseGrid(indicator, of: question, base: fewest))
  }
}

extension Figure {
  /// A measurement as a figure; withheld where nothing of it may be told.
  fileprivate init(_ indicator: Indicator, of question: String, label: Label, measured: Measurement) {
    guard let value = measured.value else {
      self = .withheld(indicator, of: question, label: label)
      return
    }
    self.init(
      label: label, question: question, indicator: indicator, status: Status(base: measured.base), base: measured.base,
      value: value, interval: measured.interval, bound: measured.bound, isRounded: measured.isRounded)
  }

  /// A figure of which nothing is told but that it is not shown.
  fileprivate static func withheld(_ indicator: Indicator, of question: String?, label: Label) -> Figure {
    Figure(
      label: label, question: question, indicator: indicator, status: .withheld, base: nil, value: nil, interval: nil)
  }
}
