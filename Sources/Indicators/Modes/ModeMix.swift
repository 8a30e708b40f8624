import Fieldwork
package import Releases
package import Surveys

/// How the ratings of a label were collected. Those that somebody reads aloud are more favourable than those that people
/// write alone (HCAHPS mode experiment, 2009), so that labels with another mix cannot simply be compared.
package struct ModeMix: Equatable, Sendable {
  package let label: Label
  /// Answers by mode, in steps of five per cent of all or of five people, so that no single answer shows; empty below
  /// ten answers.
  package let shares: [CollectionMode: Double]
  /// The share that was read aloud or entered with somebody's help, as the shares tell it.
  package let assisted: Double?
  /// How far the mix lies from the whole organisation's, as the shares tell it: half the sum of their differences, 0…1.
  package let distance: Double?

  /// From this distance on, a comparison carries the guard.
  package static let guarded = 0.10
  /// Modes in which somebody else reads the questions or holds the screen.
  package static let assistedModes: Set<CollectionMode> = [.phone, .delegate]

  /// Whether comparing this label with the others needs the guard.
  package var isGuarded: Bool { (distance ?? 0) >= ModeMix.guarded }

  /// Whether comparing two labels needs the guard; `nil` where the mix of either is not told.
  package func isGuarded(against other: ModeMix) -> Bool? {
    guard distance != nil, other.distance != nil else { return nil }
    let differences = CollectionMode.allCases.map { abs((shares[$0] ?? 0) - (other.shares[$0] ?? 0)) }
    // Shares are twentieths, whose sum may end a rounding below the limit.
    return differences.reduce(0, +) / 2 >= ModeMix.guarded - 1e-9
  }
}

extension Evidence {
  /// The mix of each label of one dimension, or of everybody, in a period.
  package func modeMixes(in period: Period, by dimension: Dimension?) -> [ModeMix] {
    let inside = fieldwork.filter { period.contains($0.period) }
    let whole = ModeMix.twentieths(inside)
    let groups = Dictionary(grouping: inside) { dimension.map($0.key(of:)) ?? "" }
    let order = dimension.map(organisation.keys(of:)) ?? [""]
    return order.compactMap { key in
      groups[key].map { group in
        let isCrowd = group.reduce(0) { $0 + $1.answered } >= survey.release.kShow
        return ModeMix(dimension == nil ? .everybody : Label(key), isCrowd ? ModeMix.twentieths(group) : nil, of: whole)
      }
    }
  }
}

extension ModeMix {
  /// A mix beside that of the whole organisation, both in twentieths; nothing is told where there is none.
  fileprivate init(_ label: Label, _ own: [CollectionMode: Int]?, of whole: [CollectionMode: Int]) {
    self.label = label
    shares = (own ?? [:]).filter { $0.value > 0 }.mapValues { Double($0) / 20 }
    assisted = own.map { own in Double(ModeMix.assistedModes.reduce(0) { $0 + (own[$1] ?? 0) }) / 20 }
    distance = own.map { own in
      Double(CollectionMode.allCases.reduce(0) { $0 + abs((own[$1] ?? 0) - (whole[$1] ?? 0)) }) / 40
    }
  }

  fileprivate static func twentieths(_ counts: [FieldworkCount]) -> [CollectionMode: Int] {
    let modes = CollectionMode.allCases
    let answered = modes.map { mode in counts.filter { $0.mode == mode }.reduce(0) { $0 + $1.answered } }
    return Dictionary(uniqueKeysWithValues: zip(modes, CrowdSteps.twentieths(of: answered)))
  }
}
