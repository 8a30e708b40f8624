/// How labels that are too small alone come together.
enum LabelCollapsing {
  /// `interview*volunteering` becomes `interview*other`, where that makes a crowd.
  case withinFirst
  /// Everything small becomes «other» in every dimension.
  case altogether

  /// The new names that make a small label part of a crowd; `nil` where this way makes none.
  func rename(_ small: Label, among sizes: [TableLabel: Int], k: Int) -> [Label: Label]? {
    switch self {
    case .withinFirst: withinFirst(small, sizes, k)
    case .altogether: altogether(sizes, k)
    }
  }

  private func withinFirst(_ small: Label, _ sizes: [TableLabel: Int], _ k: Int) -> [Label: Label]? {
    guard small.keys.count > 1, small.keys[0] != Label.other else { return nil }
    let target = small.otherWithinFirst
    let company = sizes.filter { $0.key.label.keys[0] == small.keys[0] && ($0.value < k || $0.key.label == target) }
    guard company.values.reduce(0, +) >= k else { return nil }
    return Dictionary(uniqueKeysWithValues: company.keys.map { ($0.label, target) })
  }

  private func altogether(_ sizes: [TableLabel: Int], _ k: Int) -> [Label: Label]? {
    let bySize = sizes.sorted { ($0.value, $0.key.label.description) < ($1.value, $1.key.label.description) }
    var company: [Label] = []
    var people = 0
    for (name, count) in bySize where name.label.isOther || count < k {
      company.append(name.label)
      people += count
    }
    for (name, count) in bySize where people < k && !company.contains(name.label) {
      company.append(name.label)
      people += count
    }
    guard people >= k, let sample = company.first else { return nil }
    let target = Label(sample.keys.map { _ in Label.other })
    return Dictionary(uniqueKeysWithValues: company.map { ($0, target) })
  }
}

extension Label {
  /// Whether it is the crowd of everything small.
  package var isOther: Bool { !keys.isEmpty && keys.allSatisfy { $0 == Label.other } }

  /// The same first key, «other» behind it.
  var otherWithinFirst: Label { Label([keys[0]] + keys.dropFirst().map { _ in Label.other }) }
}

extension CrowdLabels {
  /// The same labels with one of one table renamed; «other» where no new name is given.
  func relabelled(table: Int, from old: Label, to new: Label? = nil) -> CrowdLabels {
    guard labels[table] == old else { return self }
    var renamed = labels
    renamed[table] = new ?? Label(old.keys.map { _ in Label.other })
    return CrowdLabels(labels: renamed)
  }
}
