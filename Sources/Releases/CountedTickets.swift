import Ballots
import Foundation
import Invitations

extension [SpentTickets] {
  /// The tickets whose ballots these batches count. Where a stratum leaves the box in part, because two periods waited in
  /// it together, nobody knows whose ballots went: so many tickets are drawn by lot, and the numbers stay true.
  func counted(in batches: [Batch], using generator: inout some RandomNumberGenerator) -> [Data] {
    var counted: [Data] = []
    for group in self {
      let people = batches.filter { $0.survey == group.survey && $0.version == group.version }
        .flatMap(\.strata).filter { $0.place == group.place }
        .reduce(0) { $0 + $1.cast }
      counted += group.keys.shuffled(using: &generator).prefix(people)
    }
    return KeyOrder.places(counted).map { counted[$0] }
  }
}
