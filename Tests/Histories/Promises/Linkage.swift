import Foundation
import Invitations
import Storage

/// Whether the order in which one transaction spends tickets tells the order in which it stores their ballots. By chance
/// one of them stands at the same place in both, however many they are: fixed points of a random order have mean 1 and
/// variance 1.
struct Linkage {
  /// Transactions of several answers.
  private(set) var transactions = 0
  /// How many answers stood at the same place.
  private(set) var matches = 0

  /// By how many standard deviations they are more than chance.
  var deviation: Double {
    transactions == 0 ? 0 : Double(matches - transactions) / Double(transactions).squareRoot()
  }

  mutating func add(_ other: Linkage) {
    transactions += other.transactions
    matches += other.matches
  }

  /// Looks at what a transaction wrote, with the keys that no thief has, to know who is who.
  mutating func look(at watch: Watch, in world: World) {
    let tickets = watch.spent.compactMap { value in
      if case .bytes(let key) = value { world.people.firstIndex { $0.token.key == key } } else { nil }
    }
    guard !tickets.isEmpty else { return }
    for case .bytes(let number) in watch.stored {
      for case .bytes(let key) in watch.spent where Linkage.share(number, key) {
        world.violate(.unlinked, "a ballot and a ticket share bytes")
      }
    }
    guard tickets.count > 1, let box = try? OpenedBox(world) else { return }
    let ballots = watch.stored.compactMap { value in
      if case .bytes(let number) = value { box.ballots[number]?.person } else { nil }
    }
    guard ballots.count == tickets.count else { return }
    transactions += 1
    matches += zip(tickets, ballots).count { $0 == $1 }
  }

  /// Whether two values have eight bytes at an even place in common.
  private static func share(_ one: Data, _ other: Data) -> Bool {
    func pieces(_ data: Data) -> Set<Data> {
      Set(stride(from: 0, through: data.count - 8, by: 8).map { Data(data.dropFirst($0).prefix(8)) })
    }
    return !pieces(one).isDisjoint(with: pieces(other))
  }
}
