package import Fieldwork
package import Indicators
package import Releases
package import Surveys

/// Published counts at hand, with what takes long to make of them: read once, kept until something of which figures are
/// made changes.
package struct FigureCache: Sendable {
  private struct Whole: Hashable {}

  /// The series of one question by one breakdown, up to a period.
  private struct SeriesKey: Hashable {
    let survey: String
    let question: String
    let breakdown: Breakdown
    let period: Period
  }

  private let surveys: any SurveyStore
  private let tallies: any TallyStore
  private let fieldwork: any FieldworkStore
  private let improvements: any ImprovementStore
  private let revision: JournalRevision
  private let published = RevisionCache<Whole, [Survey]>()
  private let fullest = RevisionCache<Whole, String>()
  private let evidence = RevisionCache<String, Evidence>()
  private let series = RevisionCache<SeriesKey, [Series]>()

  /// A cache over the published counts and what was done about them.
  package init(
    surveys: any SurveyStore, tallies: any TallyStore, fieldwork: any FieldworkStore,
    improvements: any ImprovementStore, revision: JournalRevision
  ) {
    self.surveys = surveys
    self.tallies = tallies
    self.fieldwork = fieldwork
    self.improvements = improvements
    self.revision = revision
  }

  /// The newest version of every published survey.
  package func choices() async throws -> [Survey] {
    try await published.value(Whole(), at: try await revision()) {
      Dictionary(grouping: try await surveys.published().map(\.survey), by: \.key)
        .compactMap { $0.value.max { $0.version < $1.version } }.sorted { $0.key < $1.key }
    }
  }

  /// Everything from which the figures of a survey are made.
  package func evidence(_ survey: String) async throws -> Evidence {
    try await evidence.value(survey, at: try await revision()) {
      try await Evidence(
        of: survey, surveys: surveys, tallies: tallies, fieldwork: fieldwork, improvements: improvements)
    }
  }

  /// The survey with the most to show.
  package func fullestEvidence() async throws -> Evidence {
    let key = try await fullest.value(Whole(), at: try await revision()) {
      var best: (key: String, weight: Double)?
      for candidate in try await choices() {
        let weight = try await evidence(candidate.key).weight
        if weight > best?.weight ?? -1 { best = (candidate.key, weight) }
      }
      guard let best else { throw SurveyStoreProblem.notPublished(key: "") }
      return best.key
    }
    return try await evidence(key)
  }

  /// The series of a question up to a period.
  package func series(
    of question: Question, by breakdown: Breakdown, until period: Period, in survey: String
  ) async throws -> [Series] {
    let key = SeriesKey(survey: survey, question: question.key, breakdown: breakdown, period: period)
    return try await series.value(key, at: try await revision()) {
      try await evidence(survey).until(period).series(by: breakdown, of: question.key)
    }
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
