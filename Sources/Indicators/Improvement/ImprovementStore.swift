package import Surveys

/// Keeps targets and actions.
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
  /// Removes an action that should never have been kept, with its words.
  func remove(action number: Int) async throws
}
