import Indicators
package import Releases
package import Surveys

/// Published counts at hand: read once a batch, kept until the next.
package actor FigureShelf {
  private let surveys: any SurveyStore
  private let tallies: any TallyStore
  private var batch = -1
  private var kept: [String: Evidence] = [:]

  /// A shelf over the published counts.
  package init(surveys: any SurveyStore, tallies: any TallyStore) {
    self.surveys = surveys
    self.tallies = tallies
  }

  /// The newest version of every published survey that has counts, or of all where none has.
  func choices() async throws -> [Survey] {
    let newest = Dictionary(grouping: try await surveys.published().map(\.survey), by: \.key)
      .compactMap { $0.value.max { $0.version < $1.version } }
    return newest.sorted { $0.key < $1.key }
  }

  /// Everything from which the figures of a survey are made.
  func evidence(_ survey: String) async throws -> Evidence {
    let newest = try await tallies.newestBatch()
    if newest != batch { kept = [:] }
    batch = newest
    if let evidence = kept[survey] { return evidence }
    let evidence = try await Evidence(of: survey, surveys: surveys, tallies: tallies)
    kept[survey] = evidence
    return evidence
  }
}
