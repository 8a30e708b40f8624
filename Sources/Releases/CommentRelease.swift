import Ballots
import Surveys

/// Lets comments out in groups: under a channel where enough were written there, without a label where enough are left,
/// shuffled, redacted. What finds no company stays sealed.
struct CommentRelease {
  private(set) var comments: [ReleasedComment] = []
  private(set) var remaining: [Ballot] = []

  init(_ ballots: [Ballot], of survey: Survey, using generator: inout some RandomNumberGenerator) {
    let enough = survey.release.kComment
    let byChannel = Dictionary(grouping: ballots, by: \.channel)
    var leftover: [Ballot] = []
    for (channel, group) in byChannel.sorted(by: { $0.key < $1.key }) {
      guard group.count >= enough, survey.release.breakdowns.contains(where: { $0.dimensions.contains(.channel) })
      else {
        leftover += group
        continue
      }
      comments += group.flatMap { CommentRelease.texts(of: $0, label: channel) }
    }
    if leftover.count >= enough {
      comments += leftover.flatMap { CommentRelease.texts(of: $0, label: nil) }
    } else {
      remaining = leftover
    }
    comments.shuffle(using: &generator)
  }

  private static func texts(of ballot: Ballot, label: String?) -> [ReleasedComment] {
    ballot.answers.compactMap { question, answer in
      guard case .written(let text) = answer else { return nil }
      return ReleasedComment(question: question, label: label, text: CommentRedaction.redacted(text))
    }
  }
}
