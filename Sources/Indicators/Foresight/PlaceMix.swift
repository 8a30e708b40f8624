package import Releases
package import Surveys

/// How ratings are spread over channels, departments and modes.
package struct PlaceMix: Equatable, Sendable {
  private let places: [Place]
  /// The sums of the weights up to each place.
  private let limits: [Double]

  /// Places with their weights, of which one at least is above 0; `nil` where none is.
  package init?(_ weights: [Place: Double]) {
    let some = weights.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard !some.isEmpty else { return nil }
    places = some.map(\.key)
    var sum = 0.0
    limits = some.map {
      sum += $0.value; return sum
    }
  }

  /// As the published counts of the newest periods say, a year of them at most; `nil` where none is known.
  package init?(publishedIn sheets: [TallySheet], every span: Period.Span) {
    let people = sheets.suffix(span.countPerYear).reduce(into: [Place: Int]()) {
      $0.merge($1.people, uniquingKeysWith: +)
    }
    self.init(people.mapValues(Double.init))
  }

  /// As it is assumed of a charity of which nothing is known: its second channel and its second department have half as
  /// many ratings as the first, the third a third (Zipf), and so do the ways of collecting.
  package init?(assumedOf organisation: Organisation) {
    let (channels, departments) = (organisation.channels.map(\.key), organisation.departments.map(\.key))
    var weights: [Place: Double] = [:]
    for (c, channel) in channels.enumerated() {
      for (d, department) in departments.enumerated() {
        for (m, mode) in [CollectionMode.sms, .kiosk, .phone].enumerated() {
          weights[Place(channel: channel, department: department, mode: mode)] =
            1 / (Double(c + 1) * Double(d + 1) * Double(m + 1))
        }
      }
    }
    self.init(weights)
  }

  /// How many labels of a dimension have any weight.
  func labels(of dimension: Dimension) -> Int { Set(places.compactMap { $0.key(of: dimension) }).count }

  /// So many ratings, each in one of some weeks.
  func weeks(
    _ ratings: Int, _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [[Place: Int]] {
    var weeks = Array(repeating: [Place: Int](), count: count)
    let all = limits.last ?? 0
    for _ in 0..<ratings {
      let drawn = Double(generator.next() >> 11) * 0x1p-53 * all
      var (low, high) = (0, limits.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if limits[middle] <= drawn { low = middle + 1 } else { high = middle }
      }
      weeks[Int(generator.next() % UInt64(count))][places[low], default: 0] += 1
    }
    return weeks
  }
}
