import Indicators
import Releases
import Surveys

/// Published counts at hand, with what takes long to make of them: read once, kept until something of which figures are
/// made changes.
actor FigureShelf {
  /// The series of one question by one breakdown, up to a period.
  private struct SeriesKey: Hashable {
    let survey: String
    let question: String
    let breakdown: Breakdown
    let period: Period
  }

  private let stores: SiteStores
  private var revision = -1
  private var published: [Survey]?
  private var fullest: String?
  private var kept: [String: Evidence] = [:]
  private var series: [SeriesKey: [Series]] = [:]

  /// A shelf over the published counts.
  init(_ stores: SiteStores) { self.stores = stores }

  /// The newest version of every published survey that has counts, or of all where none has.
  func choices() async throws -> [Survey] {
    let current = try await refresh()
    if let published { return published }
    let newest = Dictionary(grouping: try await stores.surveys.published().map(\.survey), by: \.key)
      .compactMap { $0.value.max { $0.version < $1.version } }.sorted { $0.key < $1.key }
    if revision == current { published = newest }
    return newest
  }

  /// Everything from which the figures of a survey are made.
  func evidence(_ survey: String) async throws -> Evidence {
    let current = try await refresh()
    if let evidence = kept[survey] { return evidence }
    let evidence = try await Evidence(
      of: survey, surveys: stores.surveys, tallies: stores.tallies, improvements: stores.improvements)
    if revision == current { kept[survey] = evidence }
    return evidence
  }

  /// The survey with the most to show.
  func fullestEvidence() async throws -> Evidence {
    let current = try await refresh()
    if let fullest { return try await evidence(fullest) }
    var best: Evidence?
    for candidate in try await choices() {
      let evidence = try await evidence(candidate.key)
      if evidence.weight > best?.weight ?? -1 { best = evidence }
    }
    guard let best else { throw SurveyStoreProblem.notPublished(key: "") }
    if revision == current { fullest = best.survey.key }
    return best
  }

  /// The series of a question up to a period.
  func series(
    of question: Question, by breakdown: Breakdown, until period: Period, in survey: String
  ) async throws -> [Series] {
    let current = try await refresh()
    let evidence = try await evidence(survey)
    let key = SeriesKey(survey: survey, question: question.key, breakdown: breakdown, period: period)
    if let made = series[key] { return made }
    let made = try evidence.until(period).series(by: breakdown, of: question.key)
    if revision == current { series[key] = made }
    return made
  }

  /// Forgets what is older than the newest entry of the journal, and tells its number.
  private func refresh() async throws -> Int {
    let newest = try await stores.tallies.revision()
    if newest != revision {
      (published, fullest, kept, series) = (nil, nil, [:], [:])
      revision = newest
    }
    return newest
  }
}

extension Evidence {
  /// How much there is to show: published ratings of the newest period.
  fileprivate var weight: Double {
    guard let newest = periods.last,
      let card = try? scorecard(Query(survey: survey.key, period: newest)),
      let base = card.figure(.base, of: nil, for: .everybody)?.value
    else { return 0 }
    return base
  }
}
