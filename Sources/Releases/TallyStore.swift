package import Fieldwork
package import Surveys

/// Keeps published counts.
package protocol TallyStore: Sendable {
  /// The number of the newest thing that was issued, registered, decided or released; 0 before the first. While it
  /// stays, so does every figure.
  func revision() async throws -> Int
  /// The published counts of a survey, one sheet a period of its finest span, oldest first.
  /// Cost depends on the number of cells, never on the number of ratings.
  func sheets(survey: String) async throws -> [TallySheet]
  /// Links issued and ballots received, by period, channel, department and mode, as of the last release.
  func fieldwork(survey: String) async throws -> [FieldworkCount]
  /// How many people of the whole organisation gave two answers together, by period.
  func pairs(survey: String) async throws -> [Period: [PairCount]]
  /// Services given, as the charity registered them.
  func served(survey: String) async throws -> [ServedCount]
  /// How long after its service each invitation went out, counted when they were issued.
  func delays(survey: String) async throws -> [DelayCount]
  /// How many invitations went out, and what was reported of them, by period; none for rounds of before this was counted.
  func outreach(survey: String) async throws -> [OutreachCount]
  /// Cards that anybody may draw, by period, channel, department and mode, with those counted by the last release.
  func cards(survey: String) async throws -> [CardCount]
}
