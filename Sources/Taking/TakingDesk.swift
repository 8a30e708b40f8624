import Ballots

/// Everything that takes in what was counted or answered elsewhere, for the command line and for the staff site.
package struct TakingDesk: Sendable {
  package let served: TakeServed
  package let outcomes: TakeOutcomes
  package let answers: TakeAnswers
  package let papers: SealPapers
  /// The files that were taken in.
  package let files: FileRecognition

  /// A desk of its parts.
  package init(
    served: TakeServed, outcomes: TakeOutcomes, answers: TakeAnswers, papers: SealPapers, files: FileRecognition
  ) {
    self.served = served
    self.outcomes = outcomes
    self.answers = answers
    self.papers = papers
    self.files = files
  }
}
