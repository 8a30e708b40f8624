import Indicators
import Releases
import Surveys

/// Published counts at hand: read once, kept until something of which figures are made changes.
actor FigureShelf {
  private let stores: SiteStores
  private var revision = -1
  private var kept: [String: Evidence] = [:]

  /// A shelf over the published counts.
  init(_ stores: SiteStores) { self.stores = stores }

  /// The newest version of every published survey that has counts, or of all where none has.
  func choices() async throws -> [Survey] {
    let newest = Dictionary(grouping: try await stores.surveys.published().map(\.survey), by: \.key)
      .compactMap { $0.value.max { $0.version < $1.version } }
    return newest.sorted { $0.key < $1.key }
  }

  /// Everything from which the figures of a survey are made.
  func evidence(_ survey: String) async throws -> Evidence {
    let newest = try await stores.tallies.revision()
    if newest != revision { kept = [:] }
    revision = newest
    if let evidence = kept[survey] { return evidence }
    let evidence = try await Evidence(
      of: survey, surveys: stores.surveys, tallies: stores.tallies, improvements: stores.improvements)
    kept[survey] = evidence
    return evidence
  }
}
