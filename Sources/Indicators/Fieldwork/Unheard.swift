package import Releases
package import Surveys

/// A channel, department or language of which less was heard than of others.
package struct Unheard: Equatable, Sendable {
  package let dimension: Dimension
  package let label: Label
  /// Its share of the services, or of the invitations where no services are registered; `nil` where it is not told.
  package let eligible: Double?
  /// Its share of the answers; `nil` where it is not told.
  package let answered: Double?
  package let responseRate: Double?

  /// By how much its share of the answers falls short; `nil` where one of the two is not told.
  package var gap: Double? {
    guard let eligible, let answered else { return nil }
    return eligible - answered
  }

  /// A shortfall of less than five points is not named, nor is a rate that is lower by less: rates come in such steps.
  package static let step = 0.05
  /// How many are named.
  package static let most = 6

  /// Those who fall short by a step or more, or whose rate lies a step or more below everybody's, or who were served
  /// and hardly ever invited: the largest silence first.
  static func found(
    everybody: FieldworkReport?, parts: [PeriodFieldwork.Part], strata: [Representativeness.Stratum]
  ) -> [Unheard] {
    let whole = everybody?.responseRate
    let candidates = parts.filter { $0.dimension != .mode }.flatMap { part in
      part.reports.map { report in
        let stratum = strata.first { $0.dimension == part.dimension && $0.label == report.label }
        return Unheard(
          dimension: part.dimension, label: report.label, eligible: stratum?.eligible, answered: stratum?.answered,
          responseRate: report.responseRate)
      }
    }
    let quiet = candidates.filter { candidate in
      let isShort = candidate.gap.map { $0 >= step - 1e-9 } ?? false
      guard let rate = candidate.responseRate else { return candidate.eligible != nil }
      return isShort || whole.map { rate <= $0 - step + 1e-9 } ?? false
    }
    return Array(quiet.sorted { $0.silence > $1.silence }.prefix(most))
  }

  /// What puts one before another: the gap, then the rate.
  private var silence: (Double, Double) { (gap ?? 0, -(responseRate ?? 0)) }
}
