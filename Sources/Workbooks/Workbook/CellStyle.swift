/// How a cell looks. A look never says anything that its words or its number do not say.
package enum CellStyle: Int, Sendable, CaseIterable {
  /// The sheet's title.
  case title
  /// The line below it.
  case lead
  /// The sentence that is read first.
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
  /// A share with a star behind it.
  case starredShare
  /// A mean, one decimal.
  case mean
  /// A score, −100…100.
  case points
  /// A share of which only a bound is known, with its words.
  case shareAtMost, shareAtLeast
  /// A mean of which only a bound is known, with its words.
  case meanAtMost, meanAtLeast
  /// A score of which only a bound is known, with its words.
  case pointsAtMost, pointsAtLeast
  /// A difference, always with its sign.
  case difference
  /// A difference of means, one decimal and its sign.
  case meanDifference
  /// A whole number.
  case count
  /// Where a reader chooses.
  case choice
  /// A mark that stands for a number.
  case mark
  /// A remark that asks for no attention.
  case remark
  /// A remark on something good.
  case good
  /// A remark on something bad.
  case bad
  /// The key at the head of a column of a plain table.
  case columnName
  /// Words in a plain table.
  case plain
  /// A number in a plain table, not rounded: sixteen digits, as workbooks keep them.
  case plainNumber
}

/// On which side of a number the truth lies, where only a bound of it is known.
package enum CellBound: Sendable {
  case atMost, atLeast
}

extension CellStyle {
  /// The side of the number on which the truth lies; `nil` where the number is meant exactly.
  package var bound: CellBound? {
    switch self {
    case .shareAtMost, .meanAtMost, .pointsAtMost: .atMost
    case .shareAtLeast, .meanAtLeast, .pointsAtLeast: .atLeast
    default: nil
    }
  }
}
