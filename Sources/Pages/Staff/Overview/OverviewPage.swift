package import Indicators
import Releases
package import Surveys
import Wording

/// The first page of the staff: where the overall rating stands, what changed, and who was not heard.
package struct OverviewPage: Sendable {
  package let frame: StaffFrame
  /// Everybody together.
  package let overall: Scorecard
  package let byChannel: Scorecard
  package let byDepartment: Scorecard
  package let organisation: Organisation
  package let responseRate: ResponseRate?
  /// Where the overall rating stands to what came before.
  package let reading: Reconciliation?
  /// The overall rating over a year of periods; `nil` where there are not as many.
  package let rolling: PooledFigure?
  /// The overall question over the periods.
  package let history: History
  /// Everybody's series of the leading questions, by their keys.
  package var courses: [String: Series] = [:]
  /// The targets that hold in the period.
  package var standings: [TargetStanding] = []
  /// How people came to answer; `nil` where that is not told.
  package var fieldwork: PeriodFieldwork?

  /// A page from scorecards of the same survey and period.
  package init(
    frame: StaffFrame, overall: Scorecard, byChannel: Scorecard, byDepartment: Scorecard, organisation: Organisation,
    responseRate: ResponseRate?, reading: Reconciliation?, rolling: PooledFigure?, history: History
  ) {
    self.frame = frame
    self.overall = overall
    self.byChannel = byChannel
    self.byDepartment = byDepartment
    self.organisation = organisation
    self.responseRate = responseRate
    self.reading = reading
    self.rolling = rolling
    self.history = history
  }

  /// The page.
  package var html: String { Templates.render("overview", OverviewView(self)) }

  /// How many questions lead the page.
  private static let lead = 4

  /// The questions that lead the overview of a survey: the overall one, ease, trust and recommendation, then those with a
  /// target, then the others as they are asked. Four at most.
  package static func leading(_ survey: Survey, targets: [Target]) -> [Question] {
    let aimed = Set(targets.filter { $0.aim.scope == .everybody }.compactMap(\.aim.question))
    let first: [Indicator] = [.easy, .trust, .nps]
    func rank(_ question: Question) -> Int? {
      guard let indicator = Indicator.indicators(of: question).first else { return nil }
      if question.isOverall { return 0 }
      return first.firstIndex(of: indicator).map { $0 + 1 } ?? (aimed.contains(question.key) ? 4 : 5)
    }
    let ranked = survey.questions.enumerated().compactMap { place, question in
      rank(question).map { (rank: $0, place: place, question: question) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(lead).map(\.question)
  }
}

extension OverviewPage {
  /// The questions in the tiles: those that lead and have a figure.
  var leading: [Question] {
    OverviewPage.leading(overall.survey, targets: standings.map(\.target)).filter { lead(of: $0) != nil }
  }

  /// Everybody's headline figure of a question; `nil` where it has none.
  func lead(of question: Question) -> Figure? {
    Indicator.indicators(of: question).first.flatMap { overall.figure($0, of: question.key, for: .everybody) }
  }

  /// How many answered, which the page says in words.
  var baseFigure: Figure? { overall.figure(.base, of: nil, for: .everybody) }

  /// The lead figure of every step of the policy that the survey asks about.
  var stepFigures: [(piece: PolicyPiece, figure: Figure)] {
    overall.survey.questions.compactMap { question in
      guard let piece = question.policy, piece.isStep, let figure = lead(of: question) else { return nil }
      return (piece, figure)
    }
  }
}
