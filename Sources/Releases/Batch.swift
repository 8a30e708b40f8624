package import Ballots
import Crypto
package import Foundation
package import Surveys

/// A comment that left the box in company: words, and at most one label.
package struct ReleasedComment: Equatable, Sendable {
  package let question: String
  /// A label of the survey's first breakdown's first dimension; `nil` for the whole organisation.
  package let label: String?
  package let text: String
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

  /// SHA-256 of the previous batch's hash and everything that this one publishes: a changed count breaks the chain.
  package func hash(after previous: Data) -> Data {
    var hash = SHA256()
    hash.update(data: previous)
    hash.update(data: Data("\(survey) \(version) \(period) \(isClosing) \(ballots)\n".utf8))
    for line in counts.map({ "\($0.breakdown) \($0.label) \($0.question) \($0.value) \($0.count)\n" }).sorted() {
      hash.update(data: Data(line.utf8))
    }
    for line in comments.map({ "\($0.question) \($0.label ?? "") \($0.text)\n" }).sorted() {
      hash.update(data: Data(line.utf8))
    }
    return Data(hash.finalize())
  }
}

/// What a release does to the ballots of one survey version: a batch, if there is a crowd, and what stays sealed.
package struct ReleaseDecision: Sendable {
  package let batch: Batch?
  package let remaining: [Ballot]

  /// Decides over ballots of one survey version.
  /// - Parameters:
  ///   - ballots: of `period` or older; what an older period could not publish counts in this one.
  ///   - isClosing: whether the period ends; otherwise only ample crowds leave.
  package init(
    _ ballots: [Ballot], of survey: Survey, in period: Period, isClosing: Bool,
    using generator: inout some RandomNumberGenerator
  ) {
    let rule = CrowdRule(k: survey.release.kRelease)
    let uncounted = ballots.filter { !$0.isCounted }
    let strata = uncounted.map { Stratum($0, tables: survey.release.breakdowns) }
    let people = strata.reduce(into: [Stratum: Int]()) { $0[$1, default: 0] += 1 }
    let names = isClosing ? rule.closing(people) : rule.interim(people)
    var counter = BatchCounter(survey: survey)
    var remaining: [Ballot] = []
    var commenting = ballots.filter(\.isCounted)
    for (ballot, stratum) in zip(uncounted, strata) {
      guard let published = names[stratum] else {
        remaining.append(ballot)
        continue
      }
      counter.count(ballot, as: published)
      if let comments = ballot.onlyComments { commenting.append(comments) }
    }
    let letOut = CommentRelease(commenting, of: survey, using: &generator)
    remaining += letOut.remaining
    self.remaining = remaining
    let nothing = counter.ballots == 0 && letOut.comments.isEmpty
    batch =
      nothing
      ? nil
      : Batch(
        survey: survey.key, version: survey.version, period: period, isClosing: isClosing, ballots: counter.ballots,
        counts: counter.counts, comments: letOut.comments)
  }
}

extension Stratum {
  /// The labels that a ballot bears in each table.
  init(_ ballot: Ballot, tables: [Breakdown]) {
    self.init(
      labels: tables.map { table in
        Label(
          table.dimensions.map { dimension in
            switch dimension {
            case .channel: ballot.channel
            case .department: ballot.department
            case .mode: ballot.mode.rawValue
            }
          })
      })
  }
}
