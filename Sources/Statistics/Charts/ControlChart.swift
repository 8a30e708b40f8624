/// Points in the order of time around a centre line, with limits where there are any: what every chart over time is.
package struct ControlChart: Equatable, Sendable {
  /// The points, earliest first, in their own unit; `nil` where a period has none.
  package let values: [Double?]
  /// The centre line, in the points' unit.
  package let centre: Double
  /// The standard error of each place around the centre line; `nil` where no limit can be told.
  package let sigmas: [Double?]
  /// What the points cannot leave: 0…1 for shares.
  package let range: ClosedRange<Double>

  /// A chart of finite points, each with its place among the sigmas; anything else is a fault of the caller.
  package init(
    values: [Double?], centre: Double, sigmas: [Double?], range: ClosedRange<Double> = unbounded
  ) {
    precondition(values.count == sigmas.count, "every point has its place among the sigmas")
    precondition(sigmas.allSatisfy { ($0 ?? 0) >= 0 }, "a sigma is 0 or more")
    precondition(centre.isFinite && values.allSatisfy { $0?.isFinite ?? true }, "a point of a chart is a number")
    self.values = values
    self.centre = centre
    self.sigmas = sigmas
    self.range = range
  }

  /// The limits of each place, centre ± 3σ (Shewhart 1931, Economic Control of Quality of Manufactured Product),
  /// clipped to the range. `nil` where there is no sigma.
  package var limits: [Interval?] {
    sigmas.map { sigma in
      sigma.map { Interval(centre: centre, margin: Self.limitWidth * $0).clipped(to: range) }
    }
  }

  /// The range of values that can be anything.
  package static let unbounded: ClosedRange<Double> = -Double.infinity...Double.infinity

  /// How many standard errors a limit is away from the centre line.
  static let limitWidth = 3.0
}
