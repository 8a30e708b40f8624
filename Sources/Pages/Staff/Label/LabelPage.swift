package import Indicators
import Releases
package import Surveys
import Wording

/// Everything about one channel or department: its level, its questions, where it meets the other dimension, what people
/// wrote, and what was done there.
package struct LabelPage: FiguresPage {
  package let frame: StaffFrame
  /// The channel or department.
  package let scope: Scope
  /// The question that the page is on.
  package let question: Question
  /// Of the page's dimension.
  package let scorecard: Scorecard
  package let organisation: Organisation
  /// Of the question under the label; `nil` where nothing was released.
  package let series: Series?
  /// By channel and department together; `nil` where the survey does not publish it.
  package let crossed: Scorecard?
  /// Of the survey.
  package let actions: [ImprovementAction]
  /// Targets that hold in the period.
  package let standings: [TargetStanding]
  /// What may be told of the survey's comments in the period; `nil` for whoever may not read them.
  package let comments: CommentReading?
  /// The question under the label over a year; `nil` where the period has plenty of answers, or not every part is told.
  package var rolling: PooledFigure?

  /// A page on a label of one dimension.
  package init(
    frame: StaffFrame, scope: Scope, question: Question, scorecard: Scorecard, organisation: Organisation,
    series: Series?, crossed: Scorecard?, actions: [ImprovementAction], standings: [TargetStanding],
    comments: CommentReading?
  ) {
    self.frame = frame
    self.scope = scope
    self.question = question
    self.scorecard = scorecard
    self.organisation = organisation
    self.series = series
    self.crossed = crossed
    self.actions = actions
    self.standings = standings
    self.comments = comments
  }

  /// The page.
  package var html: String { Templates.render("label", LabelView(self)) }

  package var shown: [Shown] {
    let own = scorecard.figures.filter { $0.label == scope.label }
    return [.figures(own, of: scorecard)] + Shown.rolling(rolling, of: question)
      + (crossed.map { [.figures(crossing(of: $0), of: $0)] } ?? [])
  }
}

extension LabelPage {
  /// The label's own dimension.
  var dimension: Dimension { scope.breakdown.dimensions.first ?? .channel }
  /// The one that it is crossed with.
  var other: Dimension { dimension == .channel ? .department : .channel }
  /// Its name.
  var name: LocalizedText { organisation.name(of: scope.label, in: scope.breakdown) }

  /// The question's headline figures where the label meets those of the other dimension, in the scorecard's order.
  func crossing(of card: Scorecard) -> [Figure] {
    let indicator = Indicator.indicators(of: question).first
    return card.figures.filter { figure in
      figure.question == question.key && figure.indicator == indicator
        && figure.label.projected(from: card.breakdown, to: scope.breakdown) == scope.label
    }
  }

  /// The label's headline figures, in the order in which the questions are asked.
  var questionFigures: [(question: Question, figure: Figure)] {
    scorecard.survey.questions.compactMap { question in
      Indicator.indicators(of: question).first.flatMap { scorecard.figure($0, of: question.key, for: scope.label) }
        .map { (question, $0) }
    }
  }
}
