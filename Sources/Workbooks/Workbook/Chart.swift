import Tables

/// A chart of shares, drawn by the spreadsheet from the cells beside it.
package struct Chart: Equatable, Sendable {
  /// Its form.
  package enum Kind: Sendable {
    /// A bar a row, from the side on which reading begins.
    case bar
    /// A line over time, in reading direction.
    case line
  }

  /// One row of values.
  package struct Series: Equatable, Sendable {
    /// What the values are.
    package enum Role: Sendable {
      case estimate
      /// An end of the interval, drawn thin and dashed.
      case limit
      /// The line about which a series moves, or a control limit.
      case centre
      /// What the values are to reach, in long dashes.
      case target
    }

    package let name: String
    package let values: CellRange
    package let role: Role

    /// Values with their name in the legend.
    package init(name: String, values: CellRange, role: Role) {
      self.name = name
      self.values = values
      self.role = role
    }
  }

  /// The part of the scale that a line chart spans, in tenths of it. Bars always stand on the whole scale.
  package struct Scale: Equatable, Sendable {
    package let first: Int
    package let last: Int
    /// From line to line.
    package let step: Int

    /// A scale between two tenths.
    package init(first: Int, last: Int, step: Int) {
      self.first = first
      self.last = last
      self.step = step
    }

    /// From none to all.
    package static let whole = Scale(first: 0, last: 10, step: 2)
  }

  package let kind: Kind
  package let title: String
  /// What the chart shows, in words, for those who hear it read.
  package let description: String
  package let categories: CellRange
  package let series: [Series]
  /// The row at which its top stands.
  package let row: Int
  /// In pixels.
  package let height: Int
  package let scale: Scale

  /// A chart over the rows of its categories.
  package init(
    kind: Kind, title: String, description: String, categories: CellRange, series: [Series], row: Int, height: Int,
    scale: Scale = .whole
  ) {
    self.kind = kind
    self.title = title
    self.description = description
    self.categories = categories
    self.series = series
    self.row = row
    self.height = height
    self.scale = scale
  }
}
