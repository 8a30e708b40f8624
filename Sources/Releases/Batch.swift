package import Surveys

/// A comment that left the box in company: words, and at most one label.
package struct ReleasedComment: Equatable, Sendable {
  package let question: String
  /// A label of the survey's first breakdown's first dimension; `nil` for the whole organisation.
  package let label: String?
  package let text: String

  package init(question: String, label: String?, text: String) {
    self.question = question
    self.label = label
    self.text = text
  }
}

/// How many ballots of one stratum a batch counts. It tells who took part in numbers, never an answer, and lets
/// everybody check that what was cast is what was counted.
package struct ReleasedStratum: Placed, Hashable, Sendable {
  package let place: Place
  /// Ballots for which a ticket was spent.
  package let cast: Int
  /// Ballots from files of answers collected elsewhere.
  package let imported: Int

  package init(place: Place, cast: Int, imported: Int) {
    self.place = place
    self.cast = cast
    self.imported = imported
  }
}

/// The counts of one crowd, published together and for ever.
package struct Batch: Equatable, Sendable {
  package let survey: String
  package let version: Int
  package let period: Period
  /// Whether it closes the period.
  package let isClosing: Bool
  /// How many ballots it counts.
  package let ballots: Int
  package let counts: [Count]
  package let comments: [ReleasedComment]
  package let strata: [ReleasedStratum]
  /// For the whole organisation only; they are added up over the batches of a period.
  package let pairs: [PairCount]

  package init(
    survey: String, version: Int, period: Period, isClosing: Bool, ballots: Int, counts: [Count],
    comments: [ReleasedComment], strata: [ReleasedStratum] = [], pairs: [PairCount] = []
  ) {
    self.survey = survey
    self.version = version
    self.period = period
    self.isClosing = isClosing
    self.ballots = ballots
    self.counts = counts
    self.comments = comments
    self.strata = strata
    self.pairs = pairs
  }
}
