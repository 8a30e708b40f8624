package import Fieldwork
package import Releases
package import Surveys

extension Evidence {
  /// Reads everything of the newest version of a survey; actions and targets only where their store is given. Cost depends on the number of cells, never on that of ratings.
  package init(
    of key: String, surveys: any SurveyStore, tallies: any TallyStore, fieldwork: any FieldworkStore,
    improvements: (any ImprovementStore)? = nil
  ) async throws {
    self.init(
      survey: try await surveys.newest(key),
      organisation: try await surveys.organisation()?.read().organisation
        ?? Organisation(channels: [], departments: []),
      sheets: try await tallies.sheets(survey: key), fieldwork: try await fieldwork.fieldwork(survey: key),
      pairs: try await tallies.pairs(survey: key), served: try await fieldwork.served(survey: key),
      delays: try await fieldwork.delays(survey: key), outreach: try await fieldwork.outreach(survey: key),
      cards: try await fieldwork.cards(survey: key),
      actions: try await improvements?.actions(survey: key) ?? [],
      targets: try await improvements?.targets(survey: key) ?? [])
  }
}
