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
  /// Keeps the charity's channels and departments as their YAML texts, and that somebody set them.
  func keep(organisation: OrganisationSource, by actor: String, on day: Day) async throws
  /// What the channels and departments were each time that they were set, the newest last.
  func organisations() async throws -> [OrganisationRecord]
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

  /// A survey in one published version; `nil` where there is none.
  package func survey(_ key: String, version: Int) async throws -> Survey? {
    try await published().map(\.survey).first { $0.key == key && $0.version == version }
  }

  /// The charity's channels and departments, as they stand now; none before they were kept.
  package func places() async throws -> Organisation {
    try await organisation()?.read().organisation ?? Organisation(channels: [], departments: [])
  }
}

/// Why a survey cannot be published or found.
package enum SurveyStoreProblem: Error, Equatable {
  /// That version is published already with another text.
  case alreadyPublished(key: String, version: Int)
  /// No version of that survey is published.
  case notPublished(key: String)
}
