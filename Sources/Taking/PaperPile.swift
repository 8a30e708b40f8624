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
