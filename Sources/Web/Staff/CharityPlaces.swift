import Surveys

extension SurveyStore {
  /// The charity's channels and departments, as they stand now; none before they were kept.
  func places() async throws -> Organisation {
    try await organisation()?.read().organisation ?? Organisation(channels: [], departments: [])
  }
}
