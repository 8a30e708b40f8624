import Ballots
import Surveys

/// Under which labels the answers to each question are published.
///
/// A question that only some channels ask is answered by a part of the people under a label, and that part may be small
/// where the label is not. So the closing rule is applied to the part again: small labels are gathered under «other»,
/// and where all who were asked are no crowd, the batch says nothing of the question.
struct Audiences {
  /// By question, for those that not everybody in the batch was asked.
  private var names: [String: [Stratum: Stratum]] = [:]
  /// Questions that too few people were asked.
  private(set) var silent: Set<String> = []

  /// The audiences of the crowds that leave the box under published labels.
  init(_ people: [(crowd: Crowd, stratum: Stratum, weight: Int)], of survey: Survey, rule: CrowdRule) {
    var decided: [Set<String>: [Stratum: Stratum]] = [:]
    let channels = Set(people.map(\.crowd.channel))
    for question in survey.questions {
      let asking = channels.filter { question.isAsked(through: $0) }
      guard asking != channels, !asking.isEmpty else { continue }
      let sizes = people.filter { asking.contains($0.crowd.channel) }
        .reduce(into: [Stratum: Int]()) { $0[$1.stratum, default: 0] += $1.weight }
      let own = decided[asking] ?? rule.closing(sizes)
      decided[asking] = own
      names[question.key] = own
      if own.isEmpty { silent.insert(question.key) }
    }
  }

  /// The stratum under which a stratum's answers to a question count; `nil` where they are not published.
  func stratum(_ stratum: Stratum, of question: String) -> Stratum? {
    guard let own = names[question] else { return stratum }
    return own[stratum]
  }
}
