/// What stands in a table where a number cannot, the same in every language, so that no cell is ever empty.
///
/// They are those of “Releasing statistics in spreadsheets” (Government Analysis Function 2021), with one of them turned
/// to our purpose: `[low]` stands there for low figures, here for few answers.
package enum Mark: String, Sendable, CaseIterable {
  /// Withheld, so that nobody's answer can be known.
  case withheld = "[c]"
  /// Few answers: shown, to be read with care.
  case fewAnswers = "[low]"
  /// Nothing was published there.
  case notAvailable = "[x]"
  /// Nothing can stand there.
  case notApplicable = "[z]"
}
