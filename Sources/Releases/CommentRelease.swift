import Ballots
import Redaction
import Surveys

/// Lets comments out in groups, question by question: under a channel where enough were written there, without a label
/// where enough are left, shuffled, redacted. What finds no company stays sealed.
struct CommentRelease {
  private(set) var comments: [ReleasedComment] = []
  private(set) var remaining: [Ballot] = []
  private let enough: Int
  private let hasChannels: Bool

  /// Decides over ballots that hold one comment each.
  init(_ ballots: [Ballot], of survey: Survey, using generator: inout some RandomNumberGenerator) {
    enough = survey.release.kComment
    hasChannels = survey.release.breakdowns.contains { $0.dimensions.contains(.channel) }
    for group in Dictionary(grouping: ballots, by: \.answers.keys.first).values { release(group) }
    comments.shuffle(using: &generator)
  }

  /// The comments to one question.
  private mutating func release(_ ballots: [Ballot]) {
    var leftover: [Ballot] = []
    for (channel, group) in Dictionary(grouping: ballots, by: \.crowd.channel) {
      if hasChannels, group.count >= enough {
        comments += group.flatMap { CommentRelease.texts(of: $0, label: channel) }
      } else {
        leftover += group
      }
    }
    if leftover.count >= enough {
      comments += leftover.flatMap { CommentRelease.texts(of: $0, label: nil) }
    } else {
      remaining += leftover
    }
  }

  private static func texts(of ballot: Ballot, label: String?) -> [ReleasedComment] {
    ballot.answers.compactMap { question, answer in
      guard case .written(let text) = answer else { return nil }
      return ReleasedComment(question: question, label: label, text: CommentRedaction.redacted(text))
    }
  }
}
