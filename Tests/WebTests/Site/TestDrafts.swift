import Houses
import Surveys
import Synchronization

/// The surveys folder of these tests: the version that is published, and a next one that is not.
final class TestDrafts: SurveyDrafts {
  private let texts = Mutex(
    ["sample/1.yaml": TestSurvey.source(1), "sample/2.yaml": TestSurvey.source(2)])
  /// Whether nothing can be written in it.
  private let isSealed: Bool

  init(isSealed: Bool = false) { self.isSealed = isSealed }

  func files() throws -> [SurveyDraft] {
    texts.withLock { $0 }.filter { !$0.key.contains("/mappings/") }.sorted { $0.key < $1.key }.map {
      SurveyDraft(file: $0.key, source: $0.value, channels: nil)
    }
  }

  func organisation() throws -> OrganisationSource? { TestSurvey.organisation }
  /// As a folder that takes everything does; what is kept is asked of the store.
  func keep(organisation: OrganisationSource) throws {}

  func keep(_ source: String, as name: SurveyName, over old: String?) throws(DraftProblem) {
    try change(name, being: old, to: source)
  }

  func discard(_ name: SurveyName, being old: String) throws(DraftProblem) {
    try change(name, being: old, to: nil)
  }

  func mappings(of survey: String) throws -> [(name: String, text: String)] {
    let home = "\(survey)/mappings/"
    return texts.withLock { $0 }.filter { $0.key.hasPrefix(home) }.sorted { $0.key < $1.key }.map {
      (String($0.key.dropFirst(home.count).dropLast(".yaml".count)), $0.value)
    }
  }

  func keep(mapping source: String, as name: String, of survey: String) throws(DraftProblem) {
    if isSealed { throw .notWritable }
    texts.withLock { $0["\(survey)/mappings/\(name).yaml"] = source }
  }

  /// The text of a file as it lies there.
  func text(_ file: String) -> String? { texts.withLock { $0[file] } }

  private func change(_ name: SurveyName, being old: String?, to new: String?) throws(DraftProblem) {
    if isSealed { throw .notWritable }
    let isSame = texts.withLock { texts in
      guard texts[name.file] == old else { return false }
      texts[name.file] = new
      return true
    }
    if !isSame { throw .changedMeanwhile }
  }
}
