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

/// Why a survey cannot be published or found.
package enum SurveyStoreProblem: Error, Equatable {
  /// That version is published already with another text.
  case alreadyPublished(key: String, version: Int)
  /// No version of that survey is published.
  case notPublished(key: String)
}

/// Keeps published surveys and the charity's channels and departments.
package protocol SurveyStore: Sendable {
  /// Publishes a version; publishing the very same text again changes nothing.
  func publish(_ survey: PublishedSurvey) async throws
  /// Every published version, by key and version.
  func published() async throws -> [PublishedSurvey]
  /// Retires every version that is published now; one that is retired already keeps its day.
  func retire(_ key: String, on day: Day) async throws
  /// Every retired version, by key and version.
  func retirements() async throws -> [Retirement]
  /// Keeps the charity's channels and departments as their YAML texts.
  func keep(organisation: OrganisationSource) async throws
  /// The charity's channels and departments; `nil` before they were kept.
  func organisation() async throws -> OrganisationSource?
}

extension SurveyStore {
  /// The newest published version of a survey.
  package func newest(_ key: String) async throws -> Survey {
    let versions = try await published().map(\.survey).filter { $0.key == key }
    guard let survey = versions.max(by: { $0.version < $1.version }) else {
      throw SurveyStoreProblem.notPublished(key: key)
    }
    return survey
  }
}
