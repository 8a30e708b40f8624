/// A survey as it was published: its text never changes again.
package struct PublishedSurvey: Equatable, Sendable {
  package let survey: Survey
  /// The YAML from which it was read.
  package let source: String
  package let publishedOn: Day

  /// A version, the text it came from, and the day it was published.
  package init(survey: Survey, source: String, publishedOn: Day) {
    self.survey = survey
    self.source = source
    self.publishedOn = publishedOn
  }
}
