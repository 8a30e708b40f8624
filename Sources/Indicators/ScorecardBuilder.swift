import Releases
import Statistics
import Surveys

extension Evidence {
  /// Answers a query. Cost: labels × questions × answers, at any number of ratings.
  package func scorecard(_ query: Query) throws(QueryProblem) -> Scorecard {
    let sheet = try sheet(of: query.period)
    guard let now = sheet.labels(of: query.breakdown) else {
      throw .notPublishedBy(query.breakdown, published: survey.release.breakdowns)
    }
    let earlier = try query.comparison.map { period throws(QueryProblem) in
      try self.sheet(of: period).labels(of: query.breakdown) ?? [:]
    }
    let visible = Crowds(kShow: survey.release.kShow)
    let labels = ordered(Array(now.keys), in: query.breakdown)
    var figures: [Figure] = []
    for label in labels {
      let before = earlier?[label]
      figures.append(visible.base(of: now[label] ?? [:], label: label))
      for question in survey.questions {
        guard let tally = now[label]?[question.key], !tally.isEmpty else { continue }
        figures += Indicator.indicators(of: question).compactMap { indicator in
          visible.figure(
            indicator, of: question, label: label, tally: tally, before: before?[question.key], from: query.comparison)
        }
      }
    }
    return Scorecard(
      survey: survey, period: query.period, version: sheet.version, breakdown: query.breakdown,
      comparison: query.comparison, labels: labels, figures: judged(figures) + responseFigures(query))
  }

  /// Labels in the order in which the organisation lists them; unknown ones by name, «other» last.
  func ordered(_ labels: [Label], in breakdown: Breakdown) -> [Label] {
    let places = breakdown.dimensions.map { dimension in
      Dictionary(uniqueKeysWithValues: organisation.keys(of: dimension).enumerated().map { ($1, $0) })
    }
    func rank(_ label: Label) -> [Int] {
      zip(label.keys, places).map { key, place in place[key] ?? (key == Label.other ? Int.max : Int.max - 1) }
    }
    return labels.sorted { one, other in
      let ranks = (rank(one), rank(other))
      return ranks.0 == ranks.1 ? one.description < other.description : ranks.0.lexicographicallyPrecedes(ranks.1)
    }
  }

  /// The scorecard is one family (Holm 1979): the chance of any false alarm on it is at most five per cent.
  private func judged(_ figures: [Figure]) -> [Figure] {
    let comparable = figures.map { $0.change?.verdict == .tooFew ? nil : $0.change?.p }
    let adjusted = Holm.adjusted(comparable)
    return zip(figures, adjusted).map { figure, p in
      var judged = figure
      judged.change?.adjusted = p
      guard let p, p < 0.05, let change = figure.change else { return judged }
      let question = figure.question.flatMap(survey.question)
      guard let higherIsBetter = figure.indicator.higherIsBetter(for: question) else { return judged }
      judged.change?.verdict = (change.difference > 0) == higherIsBetter ? .better : .worse
      return judged
    }
  }
}

/// Decides what of a measurement may be shown.
private struct Crowds {
  let kShow: Int

  /// How many ballots a label has.
  func base(of questions: [String: Tally], label: Label) -> Figure {
    let given = questions[BallotCount.question]?[BallotCount.value] ?? 0
    let status = Status(base: given, kShow: kShow)
    return Figure(
      label: label, question: nil, indicator: .base, status: status, base: status == .withheld ? nil : given,
      value: status == .withheld ? nil : Double(given), interval: nil)
  }

  /// One indicator with its change; withheld where the base is too small.
  func figure(
    _ indicator: Indicator, of question: Question, label: Label, tally: Tally, before: Tally?, from period: Period?
  ) -> Figure? {
    guard let measured = indicator.measure(tally, of: question) else { return nil }
    let status = Status(base: measured.base, kShow: kShow)
    guard status != .withheld else {
      return Figure(
        label: label, question: question.key, indicator: indicator, status: status, base: nil, value: nil, interval: nil
      )
    }
    return Figure(
      label: label, question: question.key, indicator: indicator, status: status, base: measured.base,
      value: measured.value, interval: measured.interval,
      change: change(indicator, of: question, tally: tally, base: measured.base, before: before, from: period))
  }

  /// The change since an earlier period, where that period's figure may be shown too.
  private func change(
    _ indicator: Indicator, of question: Question, tally: Tally, base: Int, before: Tally?, from period: Period?
  ) -> Change? {
    guard let period, let before, let earlier = indicator.measure(before, of: question),
      Status(base: earlier.base, kShow: kShow) != .withheld,
      var change = indicator.change(tally, since: before, of: question, from: period)
    else { return nil }
    if min(base, earlier.base) < Status.freeBase { change.verdict = .tooFew }
    return change
  }
}
