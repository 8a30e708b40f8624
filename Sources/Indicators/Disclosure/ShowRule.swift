package import Releases

/// Decides which labels of a breakdown are shown by themselves, and which only together, under «other».
///
/// A label below `kShow` is withheld, and its people are counted under «other». Whoever takes the shown labels from the
/// total is left with exactly those people: so they must be `kShow` at least, and the next smallest labels are put with
/// them until they are. Nobody can tell which of the withheld labels was the small one.
package struct ShowRule: Sendable {
  /// The smallest crowd that is shown.
  package let kShow: Int

  /// A rule with its smallest crowd.
  package init(kShow: Int) { self.kShow = kShow }

  /// The labels that are shown only together, «other» among them; none where every label may stand alone.
  ///
  /// - Parameter bases: how many answers each label has. Labels without any tell of nobody and are left alone.
  package func together(_ bases: [Label: Int]) -> Set<Label> {
    let some = bases.filter { $0.value > 0 }
    let small = gathered(some)
    guard let sample = small.first, sample.keys.count == 2 else { return small }
    return CellRule(cells: some, hidden: small, rule: self).hidden
  }

  /// The small labels with as many of the next smallest as make a crowd; every other label where nothing makes one.
  func gathered(_ bases: [Label: Int]) -> Set<Label> {
    guard let sample = bases.keys.first else { return [] }
    let other = Label(sample.keys.map { _ in Label.other })
    var company = Set(bases.filter { $0.value < kShow }.keys)
    guard !company.isEmpty else { return [] }
    company.insert(other)
    var people = company.reduce(0) { $0 + (bases[$1] ?? 0) }
    let rest = bases.filter { !company.contains($0.key) }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    for (label, base) in rest where people < kShow {
      company.insert(label)
      people += base
    }
    return company
  }
}
