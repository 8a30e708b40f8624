import Releases
import Surveys

extension Evidence {
  /// Answers a query. Cost: labels × questions × answers, at any number of ratings.
  package func scorecard(_ query: Query) throws(QueryProblem) -> Scorecard {
    guard let counts = try counts(by: query.breakdown, in: query.period) else {
      throw .notPublishedBy(query.breakdown, published: survey.release.breakdowns)
    }
    let (now, completeness) = (counts.shown, counts.completeness)
    let before = try query.comparison.flatMap { period throws(QueryProblem) in
      try self.counts(by: query.breakdown, in: period, alike: Set(parts(of: period, like: query.period)))
    }
    let earlier = before?.shown
    let labels = ordered(now.labels, in: query.breakdown)
    var figures: [Figure] = []
    figures.reserveCapacity(labels.count * survey.questions.count * (query.isDetailed ? 7 : 2))
    let makers = survey.questions.map { question in
      FigureMaker(
        question: question, now: now[question.key], earlier: earlier?[question.key], comparison: query.comparison,
        completeness: completeness, earlierCompleteness: before?.completeness)
    }
    for label in labels {
      figures += FigureMaker.base(of: label, in: now, completeness)
      for maker in makers { maker.add(to: &figures, of: label, isDetailed: query.isDetailed) }
    }
    figures = survey.judged(figures, by: query.breakdown)
    figures += responseFigures(query)
    return Scorecard(
      survey: survey, period: query.period, version: try sheet(of: query.period).version, breakdown: query.breakdown,
      comparison: query.comparison, labels: labels, figures: figures)
  }

  /// Labels in the order in which the organisation lists them; unknown ones by name, «other» last.
  func ordered(_ labels: [Label], in breakdown: Breakdown) -> [Label] {
    let places = breakdown.dimensions.map { dimension in
      Dictionary(organisation.keys(of: dimension).enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    }
    func rank(_ label: Label) -> [Int] {
      zip(label.keys, places).map { key, place in place[key] ?? (key == Label.other ? Int.max : Int.max - 1) }
    }
    return labels.sorted { one, other in
      let ranks = (rank(one), rank(other))
      return ranks.0 == ranks.1 ? one.description < other.description : ranks.0.lexicographicallyPrecedes(ranks.1)
    }
  }
}
