import Indicators
import Statistics
import Surveys
import Wording

/// What an experiment on a question tells, or why it tells nothing yet.
struct ExperimentView {
  /// One wording.
  struct Row {
    let wording: String
    let base: String
    let value: String
  }

  let heading: String
  let finding: String
  let hasRows: Bool
  let caption: String
  let wordingHeading: String
  let baseHeading: String
  let valueHeading: String
  let rows: [Row]
  let notes: [String]

  /// What was read of the survey's experiment; `nil` where it is on another question, or there is none.
  init?(_ reading: ExperimentReading?, of question: Question, survey: Survey, frame: StaffFrame) {
    guard let reading, let experiment = survey.experiment, experiment.question == question.key,
      let indicator = Indicator.indicators(of: question).first
    else { return nil }
    let formats = frame.formats
    let figures: ExperimentFigures? =
      switch reading {
      case .nothing, .tooFew: nil
      case .underWay(let figures), .told(let figures, _): figures
      }
    heading = formats.say(ExperimentPhrase.heading)
    finding = formats.say(ExperimentPhrase(reading, of: experiment))
    hasRows = figures != nil
    caption = formats.say(StaffPhrase.tableOf(heading))
    wordingHeading = formats.say(ExperimentPhrase.wording)
    baseHeading = formats.say(StaffPhrase.answers)
    valueHeading = formats(indicator.name)
    let wordings = figures.map { [(question.text, $0.first), (experiment.wording, $0.second)] } ?? []
    rows = wordings.map { wording, share in
      Row(
        wording: formats(wording), base: formats.count(share.base), value: formats.percent(share.count, of: share.base))
    }
    var said: [ExperimentPhrase] = [.other(formats(experiment.wording))]
    if let figures {
      said = [.difference(figures)]
      if let first = figures.periods.first, let last = figures.periods.last { said.append(.periods(first, last)) }
    }
    notes = (said + [.byLot, .both]).map { formats.say($0) }
  }
}
