/// The folders in which a charity writes what it asks and what its reports hold.
package struct CharityFolders: Sendable {
  /// Surveys, `channels.yaml` and `departments.yaml`.
  package let surveys: String
  /// Report definitions.
  package let reports: String

  /// Two folders by their paths.
  package init(surveys: String, reports: String) {
    self.surveys = surveys
    self.reports = reports
  }
}
