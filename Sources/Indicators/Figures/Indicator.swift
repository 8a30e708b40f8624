package import Surveys

/// A quality indicator. Its raw value is its name in every file, address and command.
package enum Indicator: String, Sendable, CaseIterable {
  /// How many gave a rating: the base of everything else.
  case base
  /// The share who chose one of the two most favourable categories of a rating; of a scale of two or three, the best one.
  case satisfied
  /// The mean of a rating on its own scale.
  case mean
  /// The share who found it easy: the favourable categories of an effort question.
  case easy
  /// The share who trust the charity: the favourable categories of the question on trust.
  case trust
  /// Net promoter score: promoters (9–10) minus detractors (0–6) among all, −100…100.
  case nps
  /// The share for whom a step of the policy was taken: yes ÷ (yes + partly + no).
  case fulfilled
  /// The share who answered yes to a question that measures no step.
  case yes
  /// The share who chose an unfavourable category of a rating: as many as are favourable, at the other end.
  case dissatisfied
  /// The satisfied minus the dissatisfied among all, −100…100.
  case net
  /// The mean of a rating, from 0 at the lowest category to 100 at the highest.
  case index
  /// The share who chose a favourable category, among all who answered, «I don't know» too.
  case experience
  /// The share of those asked who left the question empty.
  case unanswered
  /// The share of those asked who wrote a comment.
  case commented
  /// The share of issued links that were answered, in steps of five per cent or of five people.
  case responseRate = "response_rate"

  /// What its value counts.
  package enum Unit: Sendable {
    /// 0…1.
    case share
    /// A number on the question's own scale.
    case scale
    /// −100…100.
    case points
    /// People.
    case count
  }

  /// What its value counts.
  package var unit: Unit {
    switch self {
    case .base: .count
    case .mean: .scale
    case .nps, .net, .index: .points
    case .satisfied, .easy, .trust, .fulfilled, .yes, .dissatisfied, .experience, .unanswered, .commented,
      .responseRate:
      .share
    }
  }

  /// How its interval is computed; empty where it has none.
  package var method: String {
    switch self {
    case .base, .responseRate: ""
    case .mean, .index: "t"
    case .nps, .net: "adjusted_wald"
    case .satisfied, .easy, .trust, .fulfilled, .yes, .dissatisfied, .experience, .unanswered, .commented: "wilson"
    }
  }

  /// Whether a higher value is better; `nil` where it is neither.
  package func higherIsBetter(for question: Question?) -> Bool? {
    switch self {
    case .base, .commented: nil
    case .dissatisfied, .unanswered: false
    case .yes: question.flatMap(\.yesIsBetter)
    default: true
    }
  }

  /// The headline indicators of a question, its lead first: those that pages and sheets show and verdicts are made of.
  package static func indicators(of question: Question) -> [Indicator] {
    switch question.kind {
    case .rating: question.policy == .trust ? [.trust, .mean] : [.satisfied, .mean]
    case .effort: [.easy, .mean]
    case .nps: [.nps]
    case .yesNo, .choice: question.measuresStep ? [.fulfilled] : question.tellsYes ? [.yes] : []
    case .multiple, .comment: []
    }
  }

  /// Further indicators of a question, which the same answers give: they say the same in another way, or how well the
  /// question was taken, so that no verdict is made of them.
  package static func details(of question: Question) -> [Indicator] {
    let experience: [Indicator] = question.dontKnow == nil ? [] : [.experience]
    return switch question.kind {
    case .rating: [.dissatisfied, .net, .index] + experience + [.unanswered]
    case .effort: [.index, .unanswered]
    case .nps, .yesNo, .choice: [.unanswered]
    // Its counts are ticks, of which one person gives any number.
    case .multiple: []
    case .comment: [.commented]
    }
  }
}

extension Question {
  /// Whether its answers tell if a step of the policy was taken.
  fileprivate var measuresStep: Bool { policy?.isStep == true && tellsYes }
  /// Whether it is better that more people answer yes: to what the policy wants, but for the questions on what went
  /// wrong, which carry the same key in every survey. `nil` for any other question.
  fileprivate var yesIsBetter: Bool? {
    ["problem", "unclear"].contains(key) ? false : policy == nil ? nil : true
  }
  /// Whether any of its answers counts as yes.
  fileprivate var tellsYes: Bool { choices.contains { counting(of: $0.value) == .yes } }
}
