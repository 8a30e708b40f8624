package import Ballots
import Surveys

/// How much company a ballot is to others.
///
/// Whoever issues cards that anybody may draw can answer them herself. She then knows all but one of a crowd of ten, and
/// its figures tell her the one. So three drawn cards hide a person as one addressed link or one collected answer does:
/// a crowd of cards leaves the box when it is three times as large. It is known how many tickets of a place were drawn,
/// and never whose ballot came by which: where both wait in one place, any of its ballots may be a drawn one.
package struct CrowdWeights: Sendable {
  /// What a ballot weighs that staff did not hand out as a card.
  static let whole = 3
  /// What one weighs that came by a drawn card.
  static let drawn = 1

  private struct Pile: Hashable {
    let survey: String
    let version: Int
    let place: Place
  }

  private var cards: [Pile: Int] = [:]

  /// Of the tickets whose ballots wait; without any, every ballot weighs the same.
  package init(_ waiting: [SpentTickets] = []) {
    for tickets in waiting where tickets.drawn > 0 {
      let buffer = Pile(survey: tickets.survey, version: tickets.version, place: tickets.place)
      cards[buffer, default: 0] += tickets.drawn
    }
  }

  /// The weight of so many ballots of a crowd.
  func weight(of count: Int, in crowd: Crowd) -> Int {
    let buffer = Pile(survey: crowd.survey, version: crowd.version, place: crowd.place)
    let drawn = crowd.isImported ? 0 : min(count, cards[buffer] ?? 0)
    return (count - drawn) * CrowdWeights.whole + drawn * CrowdWeights.drawn
  }
}
