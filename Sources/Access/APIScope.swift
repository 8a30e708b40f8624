/// What another system may ask for, or have done, with a key.
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
  /// See which rounds of invitations went out, and whether their links are open.
  case campaigns = "campaigns:read"
  /// Have people invited who were served.
  case services = "services:write"
  /// Tell what became of links.
  case receipts = "receipts:write"
  /// Release what is due, before it is released by itself.
  case releases = "releases:write"
}

extension APIScope {
  /// Whether something is changed by it.
  package var writes: Bool {
    switch self {
    case .services, .receipts, .releases: true
    case .surveys, .figures, .themes, .improvement, .reports, .campaigns: false
    }
  }

  /// Whether what answers say is read by it, as figures, counts or reports.
  package var readsFigures: Bool {
    switch self {
    case .figures, .themes, .improvement, .reports: true
    case .surveys, .campaigns, .services, .receipts, .releases: false
    }
  }
}

extension Set<APIScope> {
  /// Whether one system would bring answers in, or say when they are counted, and read what they say: it could look at
  /// the figures between two of its calls. Only a charity in which one person does both gives such a key.
  package var isMixed: Bool { contains { $0.writes } && contains { $0.readsFigures } }

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
