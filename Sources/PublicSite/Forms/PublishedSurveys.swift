import Surveys
import Synchronization

/// Published surveys at hand, which never change, and the names of the channels through which they are asked.
final class PublishedSurveys: Sendable {
  private let store: any SurveyStore
  private let versions = Mutex<[String: Survey]>([:])
  private let organisation = Mutex<Organisation?>(nil)

  /// Surveys that are learnt from a store when somebody needs one.
  init(_ store: any SurveyStore) { self.store = store }

  /// A published version.
  func survey(_ key: String, version: Int) async throws -> Survey {
    if let survey = versions.withLock({ $0["\(key)/\(version)"] }) { return survey }
    try await learn()
    guard let survey = versions.withLock({ $0["\(key)/\(version)"] }) else {
      throw SurveyStoreProblem.notPublished(key: key)
    }
    return survey
  }

  /// A version that somebody needed before.
  func known(_ key: String, version: Int) -> Survey? { versions.withLock { $0["\(key)/\(version)"] } }

  /// The newest version that is known of a survey; a key that nobody published costs no look into the store.
  func newest(_ key: String) async throws -> Survey? {
    if versions.withLock(\.isEmpty) { try await learn() }
    return versions.withLock { $0.values.filter { $0.key == key } }.max { $0.version < $1.version }
  }

  private func learn() async throws {
    for survey in try await store.published().map(\.survey) {
      versions.withLock { $0["\(survey.key)/\(survey.version)"] = survey }
    }
  }

  /// The name of a service channel, where somebody needed one before.
  func knownChannel(_ key: String) -> LocalizedText? { organisation.withLock { $0?.name(of: key, in: .channel) } }

  /// The name of a service channel.
  func channelName(_ key: String) async throws -> LocalizedText {
    if let name = organisation.withLock({ $0?.name(of: key, in: .channel) }) { return name }
    let newest = try await store.organisation()?.read().organisation
    organisation.withLock { $0 = newest }
    return newest?.name(of: key, in: .channel) ?? LocalizedText(ar: key)
  }
}
