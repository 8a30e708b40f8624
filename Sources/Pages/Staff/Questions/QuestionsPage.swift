package import Indicators
import Releases
import Surveys
import Wording

/// Every question of the survey with its headline figure.
package struct QuestionsPage: Sendable {
  package let frame: StaffFrame
  /// Everybody together.
  package let overall: Scorecard
  /// What goes with the overall rating; `nil` where that is not told.
  package let drivers: Drivers?

  /// The list of a survey's questions.
  package init(frame: StaffFrame, overall: Scorecard, drivers: Drivers?) {
    self.frame = frame
    self.overall = overall
    self.drivers = drivers
  }

  /// The page.
  package var html: String { Templates.render("questions", QuestionsView(self)) }
}

/// What the template of the list needs.
struct QuestionsView {
  /// A question without a figure.
  struct Silent {
    let label: String
    let reason: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let table: FigureTable
  let silent: [Silent]
  let priorities: PrioritiesView?
  let reliability: ReliabilityView?
  let detail: DetailView?
  let notes: NotesView

  /// The rows of the page, in the order in which the questions are asked.
  init(_ list: QuestionsPage) {
    let (frame, overall) = (list.frame, list.overall)
    let formats = frame.formats
    var rows: [FigureTable.Source] = []
    var silent: [Silent] = []
    for question in overall.survey.questions {
      let indicator = Indicator.indicators(of: question).first
      if let figure = indicator.flatMap({ overall.figure($0, of: question.key, for: .everybody) }) {
        rows.append(
          FigureTable.Source(
            name: formats(question.title), detail: formats(figure.indicator.name),
            href: frame.link("/questions/\(question.key)"), figure: figure))
      } else {
        let reason = QuestionsView.reason(question)
        silent.append(Silent(label: formats(question.title), reason: formats.say(reason)))
      }
    }
    page = PageHead(frame.language, title: formats.say(StaffPhrase.questions))
    self.frame = FrameView(frame)
    heading = formats.say(StaffPhrase.questionsTitle)
    table = FigureTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), heading: formats.say(StaffPhrase.question),
      valueHeading: formats.say(StaffPhrase.value), rows: rows, comparison: overall.comparison, formats)
    self.silent = silent
    priorities = PrioritiesView(list.drivers, of: overall.survey, frame: frame)
    reliability = frame.detail == .analyst ? ReliabilityView(list.drivers?.reliability, formats) : nil
    detail = DetailView([.reliability] + (priorities == nil ? [] : [.correlation]), on: frame)
    notes = NotesView(rows.map(\.figure), hasComparison: overall.comparison != nil, formats)
  }

  private static func reason(_ question: Question) -> StaffPhrase {
    if case .comment = question.kind { .noFigure } else { .noAnswers }
  }
}
