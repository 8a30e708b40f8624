import Houses
import Surveys

/// The surveys folder of these tests: the version that is published, and a next one that is not.
struct TestDrafts: SurveyDrafts {
  func files() throws -> [SurveyDraft] {
    [1, 2].map { SurveyDraft(file: "sample/\($0).yaml", source: TestSurvey.source($0), channels: nil) }
  }

  func organisation() throws -> OrganisationSource? { TestSurvey.organisation }
  /// As a folder that takes everything does; what is kept is asked of the store.
  func keep(organisation: OrganisationSource) throws {}
}
