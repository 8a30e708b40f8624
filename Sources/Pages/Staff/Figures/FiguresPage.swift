package import Indicators
import Releases
import Surveys

/// A page of figures, which can be fetched as a file that holds exactly what it shows.
package protocol FiguresPage: Sendable {
  /// What stands around every page of the staff.
  var frame: StaffFrame { get }
  /// The page.
  var html: String { get }
  /// What it shows.
  var shown: [Shown] { get }
}

extension OverviewPage: FiguresPage {
  package var shown: [Shown] {
    let points = history.everybody?.points.suffix(TrendView.length) ?? []
    let leading = leading
    let steps = stepFigures.map(\.figure)
    let first = [baseFigure].compactMap(\.self) + leading.compactMap(lead).filter { !steps.contains($0) } + steps
    let changed = ChangesView.figures(self, besides: Set(leading.map(\.key))).map { card, figures in
      Shown.figures(figures.filter { !first.contains($0) }, of: card)
    }
    let past = points.compactMap { point in point.figure.map { (period: point.period, figure: $0) } }
    return [.figures(first, of: overall)] + changed + [.series(past)]
      + Shown.rolling(rolling, of: overall.survey.overall)
  }
}

extension BreakdownPage: FiguresPage {
  package var shown: [Shown] { [.figures(scorecard.figures.filter { $0.question == question.key }, of: scorecard)] }
}

extension MatrixPage: FiguresPage {
  package var shown: [Shown] {
    let lead = Indicator.indicators(of: question).first
    return [.figures(scorecard.figures.filter { $0.question == question.key && $0.indicator == lead }, of: scorecard)]
  }
}

extension QuestionPage: FiguresPage {
  package var shown: [Shown] {
    let parts = [byChannel, byDepartment].filter { $0.breakdown != overall.breakdown }
    let cards = ([overall] + parts).map { card in
      Shown.figures(card.figures.filter { $0.question == question.key }, of: card)
    }
    return cards + Shown.rolling(rolling, of: question) + (distribution.map { [.answers($0, of: question)] } ?? [])
  }
}

extension QuestionsPage: FiguresPage {
  package var shown: [Shown] {
    let figures = overall.survey.questions.compactMap { question in
      Indicator.indicators(of: question).first.flatMap { overall.figure($0, of: question.key, for: .everybody) }
    }
    return [.figures(figures, of: overall)]
  }
}

extension Shown {
  /// A share over a year of periods, where there is one.
  static func rolling(_ figure: PooledFigure?, of question: Question?) -> [Shown] {
    guard let figure, let question else { return [] }
    return [.rolling(figure, of: question)]
  }
}
