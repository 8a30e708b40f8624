/// Why a point of a chart is more than chance.
package struct Signal: Equatable, Sendable {
  /// What the point is part of.
  package enum Rule: Equatable, Sendable {
    /// It is beyond a limit.
    case beyondLimit
    /// It is in a long stretch of points on one side of the centre line.
    case oneSide
    /// It is in a long stretch of points that rise, or that fall.
    case trend
    /// It is one of two points, among three, beyond two thirds of the way to the same limit.
    case nearLimit
  }

  /// Up is above the centre line or rising, down is below it or falling.
  package enum Direction: Equatable, Sendable {
    case up
    case down
  }

  /// What the point is part of.
  package let rule: Rule
  /// To which side. Whether that is good depends on what is counted.
  package let direction: Direction

  /// A signal from its parts.
  package init(_ rule: Rule, _ direction: Direction) {
    self.rule = rule
    self.direction = direction
  }
}
