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

  /// A chart over the rows of its categories.
  package init(
    kind: Kind, title: String, description: String, categories: CellRange, series: [Series], row: Int, height: Int
  ) {
    self.kind = kind
    self.title = title
    self.description = description
    self.categories = categories
    self.series = series
    self.row = row
    self.height = height
  }
}
