import Releases
import Statistics
import Surveys

/// The answers to one question by label and, in the order of `CollectionMode`, by mode.
struct ModeStrata {
  let question: String
  let labels: [(label: Label, strata: [Proportion])]

  /// How many answers the whole organisation has in each mode.
  var weights: [Double] {
    CollectionMode.allCases.indices.map { mode in labels.reduce(0) { $0 + Double($1.strata[mode].base) } }
  }

  /// Two labels at the organisation's mix, over the modes in which both have answers; `nil` where these carry less than
  /// half of the mix, and what is left would stand for the rest.
  func difference(_ first: Label, _ second: Label) -> StandardisedDifference? {
    guard let one = labels.first(where: { $0.label == first }), let other = labels.first(where: { $0.label == second }),
      let difference = StandardisedDifference(from: one.strata, to: other.strata, weights: weights)
    else { return nil }
    return difference.first.leftOut <= 0.5 ? difference : nil
  }
}
