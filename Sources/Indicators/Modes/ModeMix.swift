package import Releases
package import Surveys

/// How the ratings of a label were collected. Those that somebody reads aloud are more favourable than those that people
/// write alone (HCAHPS mode experiment, 2009), so that labels with another mix cannot simply be compared.
package struct ModeMix: Equatable, Sendable {
  package let label: Label
  /// Answers by mode, in steps of five per cent of all, so that no single answer shows; empty below ten answers.
  package let shares: [CollectionMode: Double]
  /// The share that was read aloud or entered with somebody's help.
  package let assisted: Double?
  /// How far the mix lies from the whole organisation's: half the sum of the differences of shares, 0…1.
  package let distance: Double?

  /// From this distance on, a comparison carries the guard.
  package static let guarded = 0.10
  /// Modes in which somebody else reads the questions or holds the screen.
  package static let assistedModes: Set<CollectionMode> = [.phone, .delegate]

  /// Whether comparing this label with the others needs the guard.
  package var isGuarded: Bool { (distance ?? 0) >= ModeMix.guarded }
}

extension Evidence {
  /// The mix of each label of one dimension, or of everybody, in a period.
  package func modeMixes(in period: Period, by dimension: Dimension?) -> [ModeMix] {
    let inside = fieldwork.filter { period.contains($0.period) }
    let whole = ModeMix.shares(inside)
    let groups = Dictionary(grouping: inside) { dimension.map($0.key(of:)) ?? "" }
    let order = dimension.map(organisation.keys(of:)) ?? [""]
    return order.compactMap { key in
      guard let group = groups[key] else { return nil }
      let shares = ModeMix.shares(group)
      let label = dimension == nil ? Label.everybody : Label(key)
      guard group.reduce(0, { $0 + $1.answered }) >= survey.release.kShow else {
        return ModeMix(label: label, shares: [:], assisted: nil, distance: nil)
      }
      let assisted = shares.filter { ModeMix.assistedModes.contains($0.key) }.reduce(0) { $0 + $1.value }
      let distance = CollectionMode.allCases.reduce(0) { $0 + abs((shares[$1] ?? 0) - (whole[$1] ?? 0)) } / 2
      return ModeMix(
        label: label, shares: shares.mapValues(ModeMix.rounded), assisted: ModeMix.rounded(assisted),
        distance: ModeMix.rounded(distance))
    }
  }
}

extension ModeMix {
  fileprivate static func shares(_ counts: [FieldworkCount]) -> [CollectionMode: Double] {
    let answered = counts.reduce(into: [CollectionMode: Int]()) { $0[$1.mode, default: 0] += $1.answered }
    let all = answered.values.reduce(0, +)
    return all == 0 ? [:] : answered.filter { $0.value > 0 }.mapValues { Double($0) / Double(all) }
  }

  fileprivate static func rounded(_ share: Double) -> Double { (share * 20).rounded() / 20 }
}
