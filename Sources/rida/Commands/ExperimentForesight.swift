import Indicators
import Surveys

/// What `rida survey check` says of an experiment: how many answers its test needs, and how soon they come.
struct ExperimentForesight {
  private let experiment: Experiment
  private let every: Period.Span
  private let ratings: Int?

  /// By a number of ratings of one period; `nil` where that is not known.
  init(_ experiment: Experiment, of survey: Survey, ratings: Int?) {
    self.experiment = experiment
    every = survey.release.every
    self.ratings = ratings
  }

  /// Around a half, where a difference is hardest to see: elsewhere fewer answers do.
  private static let around = 0.5

  var line: String {
    let needed = experiment.needed(around: ExperimentForesight.around) ?? 0
    let asked =
      "  experiment on ‘\(experiment.question)’: \(experiment.smallest) points are tested with \(needed) answers of "
      + "each half at most"
    guard let ratings else { return asked }
    let power = experiment.power(around: ExperimentForesight.around, ratings / 2, ratings / 2)
    let periods = (2 * needed + ratings - 1) / ratings
    let few = power < ExperimentReading.leastPower ? ", where nothing is told yet" : ""
    return asked
      + "; one \(every.rawValue) of \(ratings) shows them in \(Int((100 * power).rounded())) % of cases\(few), and the "
      + "test comes after \(periods) at the latest"
  }
}
