package import Ballots
package import Surveys

/// What a release does to the ballots of one survey version: a batch, if there is a crowd, and what stays sealed.
package struct ReleaseDecision: Sendable {
  package let batch: Batch?
  package let remaining: BallotBuffer

  /// Decides over ballots of one survey version.
  /// - Parameters:
  ///   - buffer: ballots of `period` or older; what an older period could not publish counts in this one.
  ///   - isClosing: whether the period ends; otherwise only ample crowds leave.
  ///   - weights: how much company the ballots of each crowd are.
  package init(
    _ buffer: BallotBuffer, of survey: Survey, in period: Period, isClosing: Bool,
    weights: CrowdWeights = CrowdWeights(),
    using generator: inout some RandomNumberGenerator
  ) throws(BallotProblem) {
    let names = ReleaseDecision.published(buffer, of: survey, isClosing: isClosing, weights)
    let audiences = ReleaseDecision.audiences(buffer, of: survey, named: names, weights)
    var counter = BatchCounter(survey: survey)
    var remaining = BallotBuffer()
    var commenting: [Ballot] = []
    for (crowd, ballots) in buffer.crowds {
      let labels = CrowdLabels(crowd, tables: survey.release.breakdowns)
      guard crowd.isCounted || names[labels] != nil else {
        remaining.add(ballots, of: crowd)
        continue
      }
      var tally = CrowdTally(survey: survey, channel: crowd.channel)
      for fields in ballots {
        let ballot = try BallotCoding.decode(fields, of: crowd)
        tally.count(ballot.answers)
        commenting += ballot.comments
      }
      if !crowd.isCounted { counter.add(tally, of: crowd, under: names[labels] ?? labels, audiences: audiences) }
    }
    let letOut = CommentRelease(commenting, of: survey, using: &generator)
    remaining.add(BallotBuffer(letOut.remaining))
    self.remaining = remaining
    let nothing = counter.ballots == 0 && letOut.comments.isEmpty
    batch =
      nothing
      ? nil
      : Batch(
        survey: survey.key, version: survey.version, period: period, isClosing: isClosing, ballots: counter.ballots,
        counts: counter.counts, comments: letOut.comments, strata: counter.strata, pairs: counter.pairs)
  }

  /// The labels of the crowds that may leave, and those under which they do.
  private static func published(
    _ buffer: BallotBuffer, of survey: Survey, isClosing: Bool, _ weights: CrowdWeights
  ) -> [CrowdLabels: CrowdLabels] {
    let rule = CrowdRule(k: survey.release.kRelease * CrowdWeights.whole)
    let people = buffer.crowds.reduce(into: [CrowdLabels: Int]()) { people, entry in
      guard !entry.key.isCounted else { return }
      people[CrowdLabels(entry.key, tables: survey.release.breakdowns), default: 0] += weights.weight(
        of: entry.value.count, in: entry.key)
    }
    return isClosing ? rule.closing(people) : rule.interim(people)
  }

  /// Who was asked each question, of those who leave.
  private static func audiences(
    _ buffer: BallotBuffer, of survey: Survey, named names: [CrowdLabels: CrowdLabels], _ weights: CrowdWeights
  ) -> Audiences {
    let people = buffer.crowds.compactMap { crowd, ballots -> (crowd: Crowd, labels: CrowdLabels, weight: Int)? in
      guard !crowd.isCounted, let name = names[CrowdLabels(crowd, tables: survey.release.breakdowns)] else {
        return nil
      }
      return (crowd, name, weights.weight(of: ballots.count, in: crowd))
    }
    return Audiences(people, of: survey, rule: CrowdRule(k: survey.release.kRelease * CrowdWeights.whole))
  }
}

extension Crowd {
  /// Its key in a dimension; those who are in no arm stand together with whoever is too few.
  fileprivate func key(of dimension: Dimension) -> String {
    switch dimension {
    case .channel: channel
    case .department: department
    case .mode: mode.rawValue
    case .language: language.rawValue
    case .arm: arm?.label(in: version) ?? Label.other
    }
  }
}

extension CrowdLabels {
  /// The labels that a crowd bears in each table.
  init(_ crowd: Crowd, tables: [Breakdown]) {
    self.init(
      labels: tables.map { table in
        Label(table.dimensions.map { crowd.key(of: $0) })
      })
  }
}
