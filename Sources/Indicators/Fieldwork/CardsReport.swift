import Fieldwork
package import Releases
package import Surveys

/// What is told openly of cards and single links that staff handed out: whoever issues them could answer them herself.
package struct CardsReport: Equatable, Sendable {
  package let label: Label
  /// How many were issued.
  package let issued: Int
  /// How many of them brought no answer that was counted, in steps of five per cent or of five people; `nil` below ten.
  package let unused: Int?
  /// How many may lie unused: thirty, or twice the services that were registered, where these are more.
  package let quota: Int
  /// Whether most answers that came by a link of the charity came by these.
  package let isMost: Bool

  /// Whether more lie unused than may.
  package var isOver: Bool { (unused ?? 0) > quota }

  /// Cards that may lie unused wherever no services are registered.
  package static let leastQuota = 30

  /// What may be told of so many; `answered` by any link.
  init(label: Label, issued: Int, counted: Int, answered: Int, served: Int) {
    self.label = label
    self.issued = issued
    let twentieths = CrowdSteps.twentieths(of: [min(counted, issued), issued - min(counted, issued)])
    unused = issued < ResponseRate.minimum ? nil : (twentieths[1] * issued + 10) / 20
    quota = max(CardsReport.leastQuota, 2 * served)
    isMost = counted >= ResponseRate.minimum && 2 * counted > answered
  }
}

extension Evidence {
  /// The cards of a period by one dimension, or of everybody, in the organisation's order; labels without any are left
  /// out. Nobody knows in which language a card is answered,
  /// nor in which arm.
  package func cardsReports(in period: Period, by dimension: Dimension?) -> [CardsReport] {
    guard dimension != .language, dimension != .arm else { return [] }
    let groups = Dictionary(grouping: cards.filter { period.contains($0.period) }) { card in
      dimension.map(card.key(of:)) ?? ""
    }
    return (dimension.map(organisation.keys(of:)) ?? [""]).compactMap { key in
      guard let group = groups[key] else { return nil }
      let answered = fieldwork.filter { count in
        period.contains(count.period) && (dimension.map { count.key(of: $0) == key } ?? true)
      }
      let services = served.filter { count in
        period.contains(count.period) && (dimension == nil || count.key(of: dimension) == key)
      }
      return CardsReport(
        label: dimension == nil ? .everybody : Label(key), issued: group.reduce(0) { $0 + $1.issued },
        counted: group.reduce(0) { $0 + $1.counted }, answered: answered.reduce(0) { $0 + $1.answered },
        served: services.reduce(0) { $0 + $1.count })
    }
  }
}

extension CardCount {
  /// Its key in one dimension.
  fileprivate func key(of dimension: Dimension) -> String { place.key(of: dimension) ?? "" }
}
