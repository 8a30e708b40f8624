import Indicators

/// How a cell looks. A look never says anything that its words or its number do not say.
package enum CellStyle: Int, Sendable, CaseIterable {
  /// The sheet's title.
  case title
  /// The line below it: the answer in words.
  case lead
  /// The first finding of the cover.
  case headline
  /// The head of a column.
  case heading
  /// The head of a group of rows.
  case group
  /// Words in a table.
  case body
  /// A sentence outside any table.
  case sentence
  /// A remark below a table.
  case note
  /// A jump to another sheet.
  case link
  /// A share, 0…1, as whole per cent.
  case share
  /// A share of a small sample, with a star.
  case smallShare
  /// A mean on the question's own scale, one decimal.
  case mean
  /// −100…100.
  case points
  /// A share of which only a bound is told, with its words.
  case shareAtMost, shareAtLeast
  /// A mean of which only a bound is told, with its words.
  case meanAtMost, meanAtLeast
  /// A score of which only a bound is told, with its words.
  case pointsAtMost, pointsAtLeast
  /// A difference, always with its sign.
  case difference
  /// A difference of means, one decimal and its sign.
  case meanDifference
  /// People.
  case count
  /// A calendar day.
  case day
  /// Where a reader chooses.
  case choice
  /// The mark of a withheld figure.
  case withheld
  /// A verdict or remark that asks for no attention.
  case remark
  /// The verdict «better».
  case better
  /// The verdict «worse».
  case worse
  /// The key at the head of a column of a plain table.
  case columnName
  /// Words in a plain table.
  case plain
  /// A number in a plain table, not rounded: sixteen digits, as workbooks keep them.
  case plainNumber
}

extension CellStyle {
  /// The style of a value.
  init(of unit: Indicator.Unit, _ status: Status, _ bound: Bound?) {
    if let bound {
      self.init(bound, unit)
    } else {
      self = unit == .share && status == .smallSample ? .smallShare : CellStyle(of: unit)
    }
  }

  /// The style of a number that is meant exactly.
  init(of unit: Indicator.Unit) {
    switch unit {
    case .share: self = .share
    case .scale: self = .mean
    case .points: self = .points
    case .count: self = .count
    }
  }

  /// The style of a number of which only a bound is told.
  init(_ bound: Bound, _ unit: Indicator.Unit) {
    switch (unit, bound) {
    case (.share, .atMost): self = .shareAtMost
    case (.share, .atLeast): self = .shareAtLeast
    case (.scale, .atMost): self = .meanAtMost
    case (.scale, .atLeast): self = .meanAtLeast
    case (.points, .atMost), (.count, .atMost): self = .pointsAtMost
    case (.points, .atLeast), (.count, .atLeast): self = .pointsAtLeast
    }
  }

  /// On which side of the number the truth lies; `nil` where the number is meant exactly.
  var bound: Bound? {
    switch self {
    case .shareAtMost, .meanAtMost, .pointsAtMost: .atMost
    case .shareAtLeast, .meanAtLeast, .pointsAtLeast: .atLeast
    default: nil
    }
  }
}
