package import Drafts
package import Wording

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

extension FormReport {
  /// The report line by line: the counts, then each note.
  package func lines(_ formats: Formats) -> [String] {
    [formats.say(FormPhrase.counts(self))] + notes.map { formats.say(FormPhrase.note($0)) }
  }

  /// The same for the head of a file, where thousands of lines have no place.
  package func remarks(_ formats: Formats) -> [String] {
    let lines = lines(formats)
    let more = lines.count - FormReport.mostRemarks
    return lines.prefix(FormReport.mostRemarks) + (more > 0 ? [formats.say(FormPhrase.more(more))] : [])
  }

  private static let mostRemarks = 400
}

/// A survey that was made of a form, and what became of the form.
package struct ImportedForm: Sendable {
  package let survey: EditedSurvey
  package let report: FormReport
}
