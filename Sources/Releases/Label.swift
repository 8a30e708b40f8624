package import Surveys

/// One row of a breakdown: a key for each of its dimensions (`interview`, or `interview*reception`).
package struct Label: Hashable, Sendable {
  package let keys: [String]

  /// A label with a key for each dimension of its breakdown, in the same order.
  package init(_ keys: [String]) { self.keys = keys }

  /// The only label of `Breakdown.none`: everybody together.
  package static let everybody = Label([])
  /// The key of the crowd into which labels too small to stand alone were put.
  package static let other = SurveyLimits.otherLabel

  /// The label within another breakdown whose dimensions this one has; `nil` where it lacks one.
  package func projected(from breakdown: Breakdown, to margin: Breakdown) -> Label? {
    var projected: [String] = []
    for dimension in margin.dimensions {
      guard let index = breakdown.dimensions.firstIndex(of: dimension) else { return nil }
      projected.append(keys[index])
    }
    return Label(projected)
  }
}

extension Label: Comparable {
  /// By name, key by key.
  package static func < (one: Label, other: Label) -> Bool { one.keys.lexicographicallyPrecedes(other.keys) }
}

extension Label: LosslessStringConvertible {
  /// `interview*reception`, or `interview` alone; everybody is the empty text.
  package init(_ text: String) {
    self.init(text.split(separator: "*", omittingEmptySubsequences: true).map(String.init))
  }

  package var description: String { keys.joined(separator: "*") }
}
