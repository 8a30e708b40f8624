package import Ballots
package import Foundation
package import Surveys

/// A pile of forms that were filled in on paper and that somebody types, one after another: what all of them share, and
/// how far she has come. It holds no answer.
package struct PaperPile: Sendable {
  package let survey: Survey
  package let place: Place
  package let language: Language
  /// The days on which they were filled in, which lie in one period of the survey.
  package let days: ClosedRange<Day>
  /// How many were sealed, less what was taken back.
  package internal(set) var saved = 0
  /// The file under which they are noted; `nil` before the first.
  package internal(set) var file: TakenFile?
  /// The random number of the envelope that was sealed last, by which it can be taken back; it stands nowhere else.
  package internal(set) var last: Data?
  /// The form under way, until it is known to be saved.
  var pending: Pending?
  /// Whether the form that was saved last had come in before, when nobody knew of it yet.
  package internal(set) var wasRepeated = false

  /// By what a form is known again that comes once more after nobody could say whether it was saved.
  struct Pending: Sendable {
    /// The random number of its envelope.
    let id: Data
    /// The number of its file.
    var file: Int
  }

  /// Whether it is not known of the form before her if it was saved: sent again, it counts once. No form is taken back until
  /// that is known.
  package var isUnsettled: Bool { pending != nil }

  /// A pile of which nothing is typed yet; `nil` where its days lie in two periods.
  package init?(survey: Survey, place: Place, language: Language, days: ClosedRange<Day>) {
    let every = survey.release.every
    guard Period(every, containing: days.lowerBound) == Period(every, containing: days.upperBound) else { return nil }
    self.survey = survey
    self.place = place
    self.language = language
    self.days = days
  }

  /// The period in which its answers count.
  package var period: Period { Period(survey.release.every, containing: days.lowerBound) }

  /// The ballot of one form.
  func ballot(_ answers: [String: Answer]) -> Ballot {
    Ballot(
      survey: survey.key, version: survey.version, period: period, place: place, language: AnswerLanguage(language),
      answers: answers, isImported: true)
  }
}
