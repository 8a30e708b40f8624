/// A set that keeps only what was noted last.
struct RecentPlaces<Place: Hashable & Sendable>: Sendable {
  private let places: Int
  private var order: [Place: Int] = [:]
  private var number = 0

  /// A set of so many places at the most.
  init(places: Int) { self.places = places }

  /// How many are kept.
  var count: Int { order.count }

  /// Whether a place is among them.
  func contains(_ place: Place) -> Bool { order[place] != nil }

  /// Notes a place as the newest.
  mutating func note(_ place: Place) {
    number += 1
    order[place] = number
    guard order.count > places, let oldest = order.min(by: { $0.value < $1.value }) else { return }
    order[oldest.key] = nil
  }
}
