/// What another system may ask for with a key.
package enum APIScope: String, Sendable, CaseIterable {
  /// Read what is asked: published surveys and their questions.
  case surveys = "surveys:read"
  /// Read which periods are released, and their figures.
  case figures = "figures:read"
  /// Read how often comments speak of each theme.
  case themes = "themes:read"
  /// Read what is done to serve better, and what is aimed at.
  case improvement = "improvement:read"
  /// List the reports that were built, and fetch them.
  case reports = "reports:read"
}

extension Set<APIScope> {
  /// As the store and the command line write them, in the order of the list: `surveys:read,figures:read`.
  package var written: String { APIScope.allCases.filter(contains).map(\.rawValue).joined(separator: ",") }

  /// Scopes as they are written; `nil` where one is none, or where there are none.
  package init?(written: String) {
    let names = written.split(separator: ",", omittingEmptySubsequences: false)
    let scopes = names.compactMap { APIScope(rawValue: String($0)) }
    guard !scopes.isEmpty, scopes.count == names.count else { return nil }
    self.init(scopes)
  }
}
