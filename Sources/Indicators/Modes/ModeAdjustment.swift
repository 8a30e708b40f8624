package import Releases
package import Statistics
package import Surveys

/// The shares of the labels of one dimension as they would most likely be if every rating had been collected in one
/// mode, beside the shares as they are: an estimate, made of nothing but figures that are shown.
///
/// As hospitals are adjusted for the mode of their survey (CMS, CAHPS Hospital Survey: Mode and Patient-Mix Adjustment;
/// Elliott et al. 2009, Health Services Research 44), but with coefficients of the charity's own counts: what a mode adds
/// within a label, taken to be alike in all of them. Modes are not drawn by lot here, so that a part of it may come from
/// who is asked how; an `experiment` tells that apart.
package struct ModeAdjustment: Equatable, Sendable {
  /// What a mode adds to the share, against the reference.
  package struct Effect: Equatable, Sendable {
    package let mode: CollectionMode
    /// The answers that it is told from.
    package let base: Int
    /// −1…1.
    package let shift: Double
    /// 95 %.
    package let interval: Interval
  }

  /// One label.
  package struct Row: Equatable, Sendable {
    package let label: Label
    /// Its figure as it stands everywhere else.
    package let base: Int
    package let raw: Double
    /// 0…1; `nil` where the modes of its answers are not all told, or have no effect that is.
    package let adjusted: Double?
    /// 95 %.
    package let interval: Interval?
  }

  package let question: String
  /// The mode to which all are shifted: that of most answers.
  package let reference: CollectionMode
  package let effects: [Effect]
  package let rows: [Row]

  /// The fewest answers from which the effect of a mode is told, of the mode and of the reference, each in labels that
  /// have another mode too.
  package static let fewest = 200
  /// The part of a label's answers whose mode must be told.
  package static let whole = 0.95
}

/// What can be said of modes behind the differences of labels.
package enum ModeReading: Equatable, Sendable {
  /// The survey does not publish the dimension by mode.
  case notPublished
  /// All that is told was collected in one mode.
  case oneMode(CollectionMode)
  /// Fewer than two modes have enough answers beside one another.
  case tooFew
  case adjusted(ModeAdjustment)
}

extension Evidence {
  /// The lead share of a question, label by label, shifted to one mode; `nil` where the question gives no share, or
  /// nothing of it is shown. Cost: cells, and the cube of the number of modes.
  package func modeReading(of question: Question, in period: Period, by dimension: Dimension) throws(QueryProblem)
    -> ModeReading?
  {
    guard let indicator = Indicator.indicators(of: question).first, indicator.unit == .share else { return nil }
    guard try sheet(of: period).tellsEverybody(by: Breakdown(dimension, .mode)) else { return .notPublished }
    guard let strata = try modeStrata(in: period, by: dimension).first(where: { $0.question == question.key }) else {
      return nil
    }
    // A share of few is told on a grid, or as a bound where all are alike: leaving out the one and not the other would
    // shift what is left.
    let told = strata.labels.map { label in
      label.strata.map { $0.base < Status.freeBase ? Proportion(count: 0, base: 0) : $0 }
    }
    let weights = CollectionMode.allCases.indices.map { mode in told.reduce(0) { $0 + $1[mode].base } }
    let used = weights.indices.filter { weights[$0] > 0 }
    guard let reference = used.max(by: { weights[$0] < weights[$1] }) else { return .tooFew }
    if used.count == 1 { return .oneMode(CollectionMode.allCases[reference]) }
    let kept = ModeAdjustment.tellable(told, reference: reference)
    let cells = told.map { group in group.indices.map { kept.contains($0) ? group[$0] : Proportion(count: 0, base: 0) }
    }
    guard kept.count > 1, let fit = StrataRegression(cells, reference: reference) else { return .tooFew }
    let card = try scorecard(Query(survey: survey.key, period: period, breakdown: Breakdown(dimension)))
    let rows = strata.labels.indices.compactMap { place in
      card.figure(indicator, of: question.key, for: strata.labels[place].label).flatMap {
        ModeAdjustment.Row($0, cells[place], shift: fit.shift(of: place), error: fit.error(ofGroup: place))
      }
    }
    let effects = kept.sorted().compactMap { mode in
      fit.effects[mode].flatMap { shift in
        fit.error(of: mode).map { error in
          ModeAdjustment.Effect(
            mode: CollectionMode.allCases[mode], base: weights[mode], shift: shift,
            interval: Interval(centre: shift, margin: Normal.z95 * error).clipped(to: -1...1))
        }
      }
    }
    guard rows.contains(where: { $0.adjusted != nil }) else { return .tooFew }
    return .adjusted(
      ModeAdjustment(
        question: question.key, reference: CollectionMode.allCases[reference], effects: effects, rows: rows))
  }
}

extension ModeAdjustment {
  /// The modes of which enough answers stand beside those of another, and which are tied to the reference; empty where
  /// the reference itself has too few.
  fileprivate static func tellable(_ told: [[Proportion]], reference: Int) -> Set<Int> {
    var kept = Set(told.first?.indices ?? 0..<0)
    while true {
      let cells = told.map { group in
        let own = group.indices.filter { kept.contains($0) && group[$0].base > 0 }
        return group.indices.map { own.count > 1 && own.contains($0) ? group[$0] : Proportion(count: 0, base: 0) }
      }
      let many = kept.filter { mode in cells.reduce(0) { $0 + $1[mode].base } >= fewest }
      guard many.contains(reference) else { return [] }
      let next = many.intersection(StrataRegression.tied(to: reference, in: cells))
      if next == kept { return kept }
      kept = next
    }
  }
}

extension ModeAdjustment.Row {
  /// A label whose figure is of everybody and exact, with its told answers by mode; `nil` for others, which no shift
  /// makes comparable.
  fileprivate init?(_ figure: Figure, _ cells: [Proportion], shift: Double, error: Double?) {
    guard let base = figure.base, let value = figure.value, base >= Status.freeBase, figure.bound == nil,
      figure.held == nil
    else { return nil }
    let isWhole = Double(Proportion.pooled(cells).base) >= ModeAdjustment.whole * Double(base)
    let share = min(max(value - shift, 0), 1)
    label = figure.label
    self.base = base
    raw = value
    adjusted = isWhole && error != nil ? share : nil
    interval = isWhole ? error.map { Interval(centre: value - shift, margin: Normal.z95 * $0).clipped(to: 0...1) } : nil
  }
}
