package import Fieldwork
package import Releases
package import Surveys

/// How many were invited and how many of them answered, for one label.
package struct ResponseRate: Equatable, Sendable {
  package let label: Label
  package let invited: Int
  /// Answers in steps of five per cent of the invited, or of five people where these are more, so that no single answer
  /// shows; `nil` below ten invited.
  package let rate: Double?

  /// The fewest invitations for which a rate is shown.
  package static let minimum = 10

  /// The rate of a stratum; none where it may not be told how many answered.
  package init(label: Label, invited: Int, answered: Int?) {
    self.label = label
    self.invited = invited
    rate = answered.flatMap { answered in
      invited >= ResponseRate.minimum
        ? Double(CrowdSteps.twentieths(of: [answered, invited - answered])[0]) / 20 : nil
    }
  }

  /// Response rates of one period by one dimension, or of everybody, in the organisation's order.
  package static func rates(
    _ counts: [FieldworkCount], in period: Period, by dimension: Dimension?, of organisation: Organisation
  ) -> [ResponseRate] {
    let inside = counts.filter { period.contains($0.period) }
    let groups = Dictionary(grouping: inside) { dimension.map($0.key(of:)) ?? "" }
    let order = dimension.map(organisation.keys(of:)) ?? [""]
    return order.compactMap { key in
      groups[key].map { group in
        ResponseRate(
          label: dimension == nil ? .everybody : Label(key), invited: group.reduce(0) { $0 + $1.invited },
          answered: group.reduce(0) { $0 + $1.answered })
      }
    }
  }
}

extension Evidence {
  /// Response rates as figures of a scorecard; none for a product of dimensions, whose strata are too small to show.
  func responseFigures(_ query: Query) -> [Figure] {
    guard query.breakdown.dimensions.count <= 1 else { return [] }
    let dimension = query.breakdown.dimensions.first
    return ResponseRate.rates(fieldwork, in: query.period, by: dimension, of: organisation).map { rate in
      Figure(
        label: rate.label, question: nil, indicator: .responseRate, status: rate.rate == nil ? .withheld : .shown,
        base: rate.rate == nil ? nil : rate.invited, value: rate.rate, interval: nil)
    }
  }
}

extension FieldworkCount {
  /// Its key in one dimension.
  func key(of dimension: Dimension) -> String { place.key(of: dimension) ?? "" }
}
