package import Surveys

/// Keeps targets and actions, and what beneficiaries are told of them.
package protocol ImprovementStore: Sendable {
  /// Keeps a target; one of the same aim and period is replaced, earlier ones stay as its history.
  func set(_ target: Target) async throws
  /// Every target of a survey, by aim and period.
  func targets(survey: String) async throws -> [Target]
  /// Withdraws the target of an aim that began with a period: it holds no more, and stays in the history as withdrawn.
  func withdraw(_ aim: Target.Aim, since: Period, on day: Day) async throws
  /// The targets of a survey that were withdrawn, the first that was withdrawn first.
  func withdrawn(survey: String) async throws -> [WithdrawnTarget]
  /// Removes the target that began with a period, or all of an aim.
  func remove(_ aim: Target.Aim, since: Period?) async throws
  /// Keeps an action under the next number, which is returned.
  func add(_ action: ImprovementAction) async throws -> Int
  /// Every action of a survey, by number.
  func actions(survey: String) async throws -> [ImprovementAction]
  /// Puts an action, as it was corrected, in the place of the one of its number and survey.
  func correct(_ action: ImprovementAction) async throws
  /// Ends an action on a day.
  func end(_ number: Int, on day: Day) async throws
  /// Keeps what beneficiaries are told about an action, in the place of what they were told before.
  func keep(_ words: PublicWords, of action: Int) async throws
  /// What beneficiaries are told about the actions of a survey, by their numbers.
  func publicWords(survey: String) async throws -> [Int: PublicWords]
  /// Removes an action that should never have been kept, with all its words.
  func remove(action number: Int) async throws
}
