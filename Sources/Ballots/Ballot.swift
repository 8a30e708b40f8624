package import Surveys

/// The answers of one person, once. It names the crowd she belongs to and nothing of herself.
package struct Ballot: Equatable, Sendable {
  package let crowd: Crowd
  /// By question key; questions left empty are not in it.
  package let answers: [String: Answer]

  /// Answers of a member of a crowd.
  package init(crowd: Crowd, answers: [String: Answer]) {
    self.crowd = crowd
    self.answers = answers
  }

  /// The answers of somebody served through a channel by a department.
  /// - Parameter period: the one in which the rating was given.
  package init(
    survey: String, version: Int, period: Period, place: Place,
    language: AnswerLanguage = .arabic, arm: Arm? = nil, answers: [String: Answer], isCounted: Bool = false,
    isImported: Bool = false
  ) {
    self.init(
      crowd: Crowd(
        survey: survey, version: version, period: period, place: place,
        language: language, arm: arm, isCounted: isCounted, isImported: isImported),
      answers: answers)
  }

  /// What is left when its ticks have been counted: each comment as a ballot of its own, so that nothing tells any more
  /// that the same person wrote two of them, nor which words of an experiment she read.
  package var comments: [Ballot] {
    answers.compactMap { question, answer in
      guard case .written = answer else { return nil }
      return Ballot(
        survey: crowd.survey, version: crowd.version, period: crowd.period, place: crowd.place,
        language: crowd.language, answers: [question: answer],
        isCounted: true, isImported: crowd.isImported)
    }
  }
}
