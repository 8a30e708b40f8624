package import Indicators

/// The series of one question up to the period shown, with what was done in their time.
package struct History: Sendable {
  /// Of everybody; `nil` where nothing was released.
  package let everybody: Series?
  /// In the organisation's order.
  package let channels: [Series]
  /// In the organisation's order.
  package let departments: [Series]
  /// Those of which the series may carry marks.
  package let actions: [ImprovementAction]
  /// Of the survey, at any time.
  package let targets: [Target]

  /// Series of the same question.
  package init(
    everybody: Series?, channels: [Series] = [], departments: [Series] = [], actions: [ImprovementAction],
    targets: [Target]
  ) {
    self.everybody = everybody
    self.channels = channels
    self.departments = departments
    self.actions = actions
    self.targets = targets
  }

  /// Every figure of the series, for the notes below them.
  var figures: [Figure] {
    ([everybody].compactMap { $0 } + channels + departments).flatMap(\.points).compactMap(\.figure)
  }
}
