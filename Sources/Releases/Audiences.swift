import Ballots
import Surveys

/// Under which labels the answers to each question are published.
///
/// A question that only some channels ask is answered by a part of the people under a label, and that part may be small
/// where the label is not. So the closing rule is applied to the part again: small labels are gathered under «other»,
/// and where all who were asked are no crowd, the batch says nothing of the question.
struct Audiences {
  /// By question, for those that not everybody in the batch was asked.
  private var names: [String: [CrowdLabels: CrowdLabels]] = [:]
  /// Questions that too few people were asked.
  private(set) var silent: Set<String> = []

  /// The audiences of the crowds that leave the box under published labels.
  init(_ people: [(crowd: Crowd, labels: CrowdLabels, weight: Int)], of survey: Survey, rule: CrowdRule) {
    var decided: [Set<String>: [CrowdLabels: CrowdLabels]] = [:]
    let channels = Set(people.map(\.crowd.channel))
    for question in survey.questions {
      let asking = channels.filter { question.isAsked(through: $0) }
      guard asking != channels, !asking.isEmpty else { continue }
      let sizes = people.filter { asking.contains($0.crowd.channel) }
        .reduce(into: [CrowdLabels: Int]()) { $0[$1.labels, default: 0] += $1.weight }
      let own = decided[asking] ?? rule.closing(sizes)
      decided[asking] = own
      names[question.key] = own
      if own.isEmpty { silent.insert(question.key) }
    }
  }

  /// The labels under which the answers of a crowd with these labels to a question count; `nil` where they are not published.
  func labels(_ labels: CrowdLabels, of question: String) -> CrowdLabels? {
    guard let own = names[question] else { return labels }
    return own[labels]
  }
}
