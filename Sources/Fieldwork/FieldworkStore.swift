/// Keeps who was served, what became of links, and how many answered: counts, of which none leads to a person.
package protocol FieldworkStore: Sendable {
  /// Links issued and ballots received, by period and place, as of the last release.
  func fieldwork(survey: String) async throws -> [FieldworkCount]
  /// Services given, as the charity registered them.
  func served(survey: String) async throws -> [ServedCount]
  /// How long after its service each invitation went out, counted when they were issued.
  func delays(survey: String) async throws -> [DelayCount]
  /// How many invitations went out, and what was reported of them, by period; none for rounds of before this was counted.
  func outreach(survey: String) async throws -> [OutreachCount]
  /// Cards that anybody may draw, by period and place, with those counted by the last release.
  func cards(survey: String) async throws -> [CardCount]
}
