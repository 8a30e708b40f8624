package import Releases
package import Surveys

/// What a target or an action concerns: one label of a breakdown, or the whole charity.
package struct Scope: Hashable, Sendable {
  package let breakdown: Breakdown
  package let label: Label

  /// A scope as it was kept.
  package init(breakdown: Breakdown, label: Label) {
    self.breakdown = breakdown
    self.label = label
  }

  /// The whole charity.
  package static let everybody = Scope(breakdown: .none, label: .everybody)
}

extension Scope {
  /// The scope that a person names, where the survey publishes counts of it and the charity has it.
  package init(
    _ text: String, by breakdown: Breakdown, in survey: Survey, of organisation: Organisation
  ) throws(ImprovementProblem) {
    let published = survey.release.breakdowns
    let isPublished = published.contains { Set($0.dimensions).isSuperset(of: breakdown.dimensions) }
    guard isPublished || breakdown == .none else { throw .query(.notPublishedBy(breakdown, published: published)) }
    let label = Label(text)
    guard label.keys.count == breakdown.dimensions.count else { throw .labelOfAnother(text, breakdown) }
    for (key, dimension) in zip(label.keys, breakdown.dimensions)
    where organisation.name(of: key, in: dimension) == nil {
      throw .unknownLabel(key, dimension, known: organisation.keys(of: dimension))
    }
    self.init(breakdown: breakdown, label: label)
  }
}
