/// How a cell looks. A look never says anything that its words or its number do not say.
package enum CellStyle: String, Sendable, CaseIterable {
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
  /// A difference, always with its sign.
  case difference
  /// A difference of means, one decimal and its sign.
  case meanDifference
  /// People.
  case count
  /// A calendar day.
  case day
  /// The mark of a withheld figure.
  case withheld
  /// A verdict or remark that asks for no attention.
  case remark
  /// The verdict «better».
  case better
  /// The verdict «worse».
  case worse
}
