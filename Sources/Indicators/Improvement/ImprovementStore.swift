package import Surveys

/// Keeps targets and actions, and what beneficiaries are told of them.
package protocol ImprovementStore: Sendable {
  /// Keeps a target; one of the same aim and period is replaced, earlier ones stay as its history.
  func set(_ target: Target) async throws
  /// Every target of a survey, by aim and period.
  func targets(survey: String) async throws -> [Target]
  /// Removes the target that began with a period, or all of an aim.
  func remove(_ aim: Target.Aim, since: Period?) async throws
  /// Keeps an action under the next number, which is returned.
  func add(_ action: ImprovementAction) async throws -> Int
  /// Every action of a survey, by number.
  func actions(survey: String) async throws -> [ImprovementAction]
  /// Ends an action on a day.
  func end(_ number: Int, on day: Day) async throws
  /// Keeps what beneficiaries are told about an action, in the place of what they were told before.
  func keep(_ words: PublicWords, of action: Int) async throws
  /// What beneficiaries are told about the actions of a survey, by their numbers.
  func publicWords(survey: String) async throws -> [Int: PublicWords]
  /// Removes an action that should never have been kept, with all its words.
  func remove(action number: Int) async throws
}
