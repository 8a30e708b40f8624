import Foundation

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

  /// Where a data folder keeps the charity's own surveys and report definitions, if it keeps any.
  static func own(in data: String) -> CharityFolders {
    CharityFolders(surveys: "\(data)/surveys", reports: "\(data)/definitions")
  }

  /// The folders of a data folder: its own, where it has them, or others.
  package static func of(_ data: String, otherwise others: CharityFolders) -> CharityFolders {
    let own = own(in: data)
    func choose(_ own: String, _ other: String) -> String { FileManager.default.fileExists(atPath: own) ? own : other }
    return CharityFolders(surveys: choose(own.surveys, others.surveys), reports: choose(own.reports, others.reports))
  }
}
