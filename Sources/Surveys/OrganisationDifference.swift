/// What was changed from one state of the channels and departments to the next.
package enum OrganisationDifference: Equatable, Sendable {
  case added(LocalizedText)
  case renamed(LocalizedText, to: LocalizedText)
  case retired(LocalizedText)
  /// It serves people again.
  case restored(LocalizedText)
  case removed(LocalizedText)

  /// Everything that was changed, channels first; an order alone is none.
  package static func between(_ old: Organisation, _ new: Organisation) -> [OrganisationDifference] {
    between(
      old.channels.map { Label($0.key, $0.name, $0.isRetired) },
      new.channels.map { Label($0.key, $0.name, $0.isRetired) })
      + between(
        old.departments.map { Label($0.key, $0.name, $0.isRetired) },
        new.departments.map { Label($0.key, $0.name, $0.isRetired) })
  }

  private struct Label {
    let key: String
    let name: LocalizedText
    let isRetired: Bool

    init(_ key: String, _ name: LocalizedText, _ isRetired: Bool) {
      (self.key, self.name, self.isRetired) = (key, name, isRetired)
    }
  }

  private static func between(_ old: [Label], _ new: [Label]) -> [OrganisationDifference] {
    let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let left = Set(new.map(\.key))
    return new.flatMap { label -> [OrganisationDifference] in
      guard let earlier = before[label.key] else { return [.added(label.name)] }
      let renamed: [OrganisationDifference] = earlier.name == label.name ? [] : [.renamed(earlier.name, to: label.name)]
      guard earlier.isRetired != label.isRetired else { return renamed }
      return renamed + [label.isRetired ? .retired(label.name) : .restored(label.name)]
    } + old.filter { !left.contains($0.key) }.map { .removed($0.name) }
  }
}
