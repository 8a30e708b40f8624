package import Surveys

/// The answers of one person, once. It names the crowd she belongs to and nothing of herself.
package struct Ballot: Equatable, Sendable {
  package let survey: String
  package let version: Int
  /// The period in which the rating was given.
  package let period: Period
  package let channel: String
  package let department: String
  package let mode: CollectionMode
  /// By question key; questions left empty are not in it.
  package let answers: [String: Answer]
  /// Whether its ticks are counted already, and only its comments still wait for company.
  package let isCounted: Bool

  package init(
    survey: String, version: Int, period: Period, channel: String, department: String, mode: CollectionMode,
    answers: [String: Answer], isCounted: Bool = false
  ) {
    self.survey = survey
    self.version = version
    self.period = period
    self.channel = channel
    self.department = department
    self.mode = mode
    self.answers = answers
    self.isCounted = isCounted
  }

  /// What is left when its ticks have been counted: the comments; `nil` without any.
  package var onlyComments: Ballot? {
    let comments = answers.filter { if case .written = $0.value { true } else { false } }
    guard !comments.isEmpty else { return nil }
    return Ballot(
      survey: survey, version: version, period: period, channel: channel, department: department, mode: mode,
      answers: comments, isCounted: true)
  }
}

/// Why a ballot cannot be cast.
package enum BallotProblem: Error, Equatable, Sendable {
  /// More is waiting than can be written soon; try again in a moment.
  case busy
  /// A ballot does not fit into its envelope.
  case tooLarge
  /// A sealed ballot cannot be opened with this key: it is damaged, or belongs to another epoch.
  case cannotOpen
  /// The private key of an epoch is gone.
  case keyMissing(epoch: Int)
  /// Ballots came or went while a release was being written; nothing was changed.
  case boxChanged
}
