package import Indicators
package import Surveys
import Wording

/// One question by channel or by department.
package struct BreakdownPage: Sendable {
  package let frame: StaffFrame
  /// Of one dimension.
  package let scorecard: Scorecard
  package let question: Question
  package let organisation: Organisation

  /// A page on one dimension; the overall question is the usual one.
  package init(frame: StaffFrame, scorecard: Scorecard, question: Question, organisation: Organisation) {
    self.frame = frame
    self.scorecard = scorecard
    self.question = question
    self.organisation = organisation
  }

  /// The page.
  package var html: String { Templates.render("breakdown", BreakdownView(self)) }
}

/// What the template of a breakdown needs.
struct BreakdownView {
  let page: PageHead
  let frame: FrameView
  let headline: String
  let asked: String
  let section: SectionView?
  let nothing: String
  let notes: NotesView

  /// The words, chart and table of the page.
  init(_ breakdown: BreakdownPage) {
    let (frame, scorecard, question) = (breakdown.frame, breakdown.scorecard, breakdown.question)
    let formats = frame.formats
    let dimension = scorecard.breakdown.dimensions.first ?? .channel
    page = PageHead(frame.language, title: formats(dimension.plural))
    self.frame = FrameView(frame)
    headline = Headlines.breakdown(
      scorecard, question: question, organisation: breakdown.organisation, formats: formats)
    asked = "\(formats.say(StaffPhrase.question)): \(formats(question.title))"
    section = SectionView(
      id: "labels", heading: formats.say(StaffPhrase.by(dimension)), scorecard, question,
      organisation: breakdown.organisation, frame: frame)
    nothing = formats.say(StatusPhrase.nothingYet)
    notes = NotesView(
      scorecard.figures.filter { $0.question == question.key }, hasComparison: scorecard.comparison != nil, formats)
  }
}

extension StaffPhrase {
  /// The heading of a table by a dimension.
  static func by(_ dimension: Dimension) -> StaffPhrase {
    switch dimension {
    case .channel: .byChannel
    case .department: .byDepartment
    case .mode: .byMode
    case .language: .byLanguage
    }
  }
}
