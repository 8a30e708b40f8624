import Indicators
import Pages
import PublicSite
import Releases
import Surveys

/// What the pages say beyond figures of one period: series, differences, and what goes with the overall rating.
extension FigureRequest {
  /// The series of a question up to the period shown.
  func series(of question: Question, by breakdown: Breakdown = .none) async throws -> [Series] {
    try await figures.series(of: question, by: breakdown, until: period, in: evidence.survey.key)
  }

  /// The series of a question for everybody, by channel and by department.
  func history(of question: Question, targets: [Target]) async throws -> History {
    History(
      everybody: try await series(of: question).first,
      channels: try await partSeries(of: question, by: Breakdown(.channel)),
      departments: try await partSeries(of: question, by: Breakdown(.department)), actions: evidence.actions,
      targets: targets)
  }

  /// The series of a question by a breakdown; none where the survey does not publish it.
  private func partSeries(of question: Question, by breakdown: Breakdown) async throws -> [Series] {
    do {
      return try await series(of: question, by: breakdown)
    } catch QueryProblem.notPublishedBy {
      return []
    }
  }

  /// How the labels of a breakdown stand to one another on a question.
  func comparison(of question: Question, by breakdown: Breakdown, targets: [Target]) async throws
    -> BreakdownPage.Comparison
  {
    let dimension = breakdown.dimensions.first ?? .channel
    return BreakdownPage.Comparison(
      difference: try evidence.differences(in: period, by: breakdown).first { $0.question == question.key },
      modes: evidence.modeMixes(in: period, by: dimension),
      adjustment: try evidence.modeReading(of: question, in: period, by: dimension),
      funnel: try evidence.funnel(in: period, by: breakdown).filter { $0.question == question.key },
      series: try await series(of: question, by: breakdown), actions: evidence.actions, targets: targets)
  }

  /// What goes with the overall rating in the period shown.
  func drivers() throws(QueryProblem) -> Drivers? { try evidence.drivers(in: period) }
}
