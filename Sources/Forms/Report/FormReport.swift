package import Drafts

/// What became of a form: how many of its questions are asked, and everything that is not as it was.
package struct FormReport: Equatable, Sendable {
  package let source: FormSource
  /// The questions that are asked now, and those of them that are asked otherwise than before.
  package let (asked, changed): (Int, Int)
  /// The questions that are not asked.
  package let left: Int
  /// What is not as it was, in the order of the form, what concerns it as a whole first.
  package let notes: [FormNote]

  /// Counts of a form with its notes.
  init(source: FormSource, asked: Int, changed: Int, left: Int, notes: [FormNote]) {
    self.source = source
    (self.asked, self.changed) = (asked, changed)
    self.left = left
    self.notes = notes
  }
}

/// A survey that was made of a form, and what became of the form.
package struct ImportedForm: Sendable {
  package let survey: EditedSurvey
  package let report: FormReport
}
