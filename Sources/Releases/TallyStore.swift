package import Surveys

/// Keeps published counts.
package protocol TallyStore: Sendable {
  /// The published counts of a survey, one sheet a period of its finest span, oldest first.
  /// Cost depends on the number of cells, never on the number of ratings.
  func sheets(survey: String) async throws -> [TallySheet]
  /// How many people of the whole organisation gave two answers together, by period.
  func pairs(survey: String) async throws -> [Period: [PairCount]]
}
