/// The charity's channels and departments as somebody set them on a day.
package struct OrganisationRecord: Equatable, Sendable {
  package let source: OrganisationSource
  /// The account that set them; what runs on the machine itself is called by the program's name.
  package let actor: String
  package let on: Day

  package init(source: OrganisationSource, actor: String, on day: Day) {
    self.source = source
    self.actor = actor
    on = day
  }
}

extension SurveyStore {
  /// Keeps channels and departments where they are others than those that are kept.
  package func adopt(organisation: OrganisationSource, by actor: String, on day: Day) async throws {
    guard try await self.organisation() != organisation else { return }
    try await keep(organisation: organisation, by: actor, on: day)
  }
}
