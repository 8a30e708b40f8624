package import Indicators
package import Workbooks

extension CellStyle {
  /// The style of a value.
  package init(of unit: Indicator.Unit, _ status: Status?, _ bound: Bound?) {
    if let bound {
      self.init(bound, unit)
    } else {
      self = unit == .share && status == .smallSample ? .starredShare : CellStyle(of: unit)
    }
  }

  /// The style of a number that is meant exactly.
  package init(of unit: Indicator.Unit) {
    switch unit {
    case .share: self = .share
    case .scale: self = .mean
    case .points: self = .points
    case .count: self = .count
    }
  }

  /// The style of a number of which only a bound is told.
  private init(_ bound: Bound, _ unit: Indicator.Unit) {
    switch (unit, bound) {
    case (.share, .atMost): self = .shareAtMost
    case (.share, .atLeast): self = .shareAtLeast
    case (.scale, .atMost): self = .meanAtMost
    case (.scale, .atLeast): self = .meanAtLeast
    case (.points, .atMost), (.count, .atMost): self = .pointsAtMost
    case (.points, .atLeast), (.count, .atLeast): self = .pointsAtLeast
    }
  }
}

extension Cell {
  /// A figure that is not shown, since its crowd is too small.
  package static let withheld = Cell.text(Mark.withheld.rawValue, .mark)
}
