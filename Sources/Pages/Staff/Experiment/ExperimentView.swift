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
    heading = formats.say(ExperimentPhrase.heading(experiment.halves))
    finding = formats.say(ExperimentPhrase(reading, of: experiment))
    hasRows = figures != nil
    caption = formats.say(StaffPhrase.tableOf(heading))
    wordingHeading = experiment.wording == nil ? formats(Dimension.mode.name) : formats.say(ExperimentPhrase.wording)
    baseHeading = formats.say(StaffPhrase.answers)
    valueHeading = formats(indicator.name)
    let names: (LocalizedText, LocalizedText)
    switch experiment.halves {
    case .wording(let wording): names = (question.text, wording)
    case .modes(let first, let second): names = (first.name, second.name)
    }
    let halves = figures.map { [(names.0, $0.first), (names.1, $0.second)] } ?? []
    rows = halves.map { name, share in
      Row(
        wording: formats(name), base: formats.count(share.base), value: formats.percent(share.count, of: share.base))
    }
    var said: [ExperimentPhrase] = experiment.wording.map { [.other(formats($0))] } ?? []
    if let figures {
      said = [.difference(figures)]
      if let first = figures.periods.first, let last = figures.periods.last { said.append(.periods(first, last)) }
    }
    notes = (said + [.byLot(experiment.halves), .both]).map { formats.say($0) }
  }
}
