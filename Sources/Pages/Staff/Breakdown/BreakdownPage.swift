package import Indicators
package import Surveys
import Wording

/// One question by channel or by department.
package struct BreakdownPage: Sendable {
  /// How the labels of the dimension stand to one another, on one question.
  package struct Comparison: Sendable {
    /// `nil` where fewer than two labels have the answers that it takes.
    package let difference: LabelDifference?
    /// How the answers of each label were collected.
    package let modes: [ModeMix]
    /// What is behind them of the modes; `nil` where the question gives no share.
    package let adjustment: ModeReading?
    package let funnel: [FunnelPoint]
    /// Of each label.
    package let series: [Series]
    /// Those of which the series tell.
    package let actions: [ImprovementAction]
    /// Of the survey, at any time.
    package let targets: [Target]

    /// Everything of the same question, dimension and period.
    package init(
      difference: LabelDifference?, modes: [ModeMix], adjustment: ModeReading?, funnel: [FunnelPoint],
      series: [Series], actions: [ImprovementAction], targets: [Target]
    ) {
      self.difference = difference
      self.modes = modes
      self.adjustment = adjustment
      self.funnel = funnel
      self.series = series
      self.actions = actions
      self.targets = targets
    }
  }

  package let frame: StaffFrame
  /// Of one dimension.
  package let scorecard: Scorecard
  package let question: Question
  package let organisation: Organisation
  package let comparison: Comparison

  /// A page on one dimension; the overall question is the usual one.
  package init(
    frame: StaffFrame, scorecard: Scorecard, question: Question, organisation: Organisation, comparison: Comparison
  ) {
    self.frame = frame
    self.scorecard = scorecard
    self.question = question
    self.organisation = organisation
    self.comparison = comparison
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
  let estimates: EstimatesView?
  let differences: DifferencesView
  let adjustment: AdjustmentView?
  let multiples: MultiplesView?
  let funnel: FunnelView?
  let detail: DetailView?
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
      targets: breakdown.comparison.targets, organisation: breakdown.organisation, frame: frame)
    nothing = formats.say(StatusPhrase.nothingYet)
    estimates = EstimatesView(scorecard, of: question, organisation: breakdown.organisation, frame: frame)
    let compared = breakdown.comparison
    differences = DifferencesView(
      compared.difference, modes: compared.modes, in: scorecard.period, by: dimension,
      organisation: breakdown.organisation, frame: frame)
    adjustment = AdjustmentView(
      compared.adjustment, of: question, by: dimension, organisation: breakdown.organisation, frame: frame)
    multiples = MultiplesView(
      compared.series, of: question, actions: compared.actions, targets: compared.targets, scorecard: scorecard,
      organisation: breakdown.organisation, frame: frame)
    let funnel = FunnelView(compared.funnel, by: dimension, organisation: breakdown.organisation, frame: frame)
    self.funnel = frame.detail == .analyst ? funnel : nil
    detail = DetailView(
      (differences.isStandardised ? [.standardised] : []) + (funnel == nil ? [] : [.funnel]), on: frame)
    let drawn = compared.series.flatMap(\.points).compactMap(\.figure)
    notes = NotesView(
      scorecard.figures.filter { $0.question == question.key } + drawn, hasComparison: scorecard.comparison != nil,
      formats)
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
    case .arm: .byArm
    }
  }
}
