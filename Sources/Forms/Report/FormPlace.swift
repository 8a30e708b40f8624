/// Where something stands in a form, as its own program shows it.
package enum FormPlace: Equatable, Sendable {
  /// The form as a whole.
  case form
  /// A row of a sheet of an XLSForm.
  case row(sheet: String, Int, name: String)
  /// A question of LimeSurvey, by its group, its number and its code.
  case question(group: String, number: String, code: String)
  /// A line of LimeSurvey's own text, and the code that stands there.
  case line(Int, code: String)
  /// An item of a Google form, with its title, for its number says nothing.
  case item(String, title: String)
}

/// Something that a survey does not have as the form had it.
package struct FormNote: Equatable, Sendable {
  package let place: FormPlace
  package let loss: FormLoss

  /// A loss at its place.
  package init(place: FormPlace, loss: FormLoss) {
    self.place = place
    self.loss = loss
  }
}
