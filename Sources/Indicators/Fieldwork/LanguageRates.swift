import Fieldwork
import Releases
package import Surveys

extension Evidence {
  /// Response rates of one period by one dimension, or of everybody.
  ///
  /// By language they compare links sent in a language with answers given in it, and there are none where that would
  /// compare two things: where the survey does not publish languages, where cards were drawn, of which nobody knows the
  /// language, while the published answers are not all those that came by a link (not yet released, or imported), and
  /// where the links are not those of the last release (issued since, or before languages were counted).
  /// A language whose answers are shown only together with others has no rate.
  package func responseRates(
    in period: Period, by dimension: Dimension?
  ) throws(QueryProblem) -> [ResponseRate] {
    guard dimension == .language else {
      return ResponseRate.rates(fieldwork, in: period, by: dimension, of: organisation)
    }
    return try languages(in: period).map { language in
      ResponseRate(
        label: Label(language.key), invited: language.invited,
        answered: language.answered.map { min($0, language.invited) })
    }
  }

  /// Links sent and answers shown in each language; empty where they cannot be compared.
  func languages(
    in period: Period
  ) throws(QueryProblem) -> [(key: String, invited: Int, answered: Int?)] {
    let links = outreach.filter { period.contains($0.period) && $0.outcome == nil }
    guard !links.isEmpty, links.allSatisfy({ $0.kind == .addressed }),
      try sheet(of: period).labels(of: Breakdown(.language)) != nil
    else { return [] }
    let card = try scorecard(Query(survey: survey.key, period: period, breakdown: Breakdown(.language)))
    let all = try scorecard(Query(survey: survey.key, period: period)).figure(.base, of: nil, for: .everybody)
    let counted = fieldwork.filter { period.contains($0.period) }
    guard counted.reduce(0, { $0 + $1.invited }) == links.reduce(0, { $0 + $1.count }),
      counted.reduce(0, { $0 + $1.answered }) == all?.base
    else { return [] }
    return organisation.keys(of: .language).compactMap { key in
      let invited = links.filter { $0.key(of: .language) == key }.reduce(0) { $0 + $1.count }
      return invited == 0 ? nil : (key, invited, card.figure(.base, of: nil, for: Label(key))?.base)
    }
  }
}
