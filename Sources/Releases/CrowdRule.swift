/// People who bear the same label in every published table.
package struct CrowdLabels: Hashable, Sendable {
  /// One label for each table.
  package let labels: [Label]

  /// A label for each table.
  package init(labels: [Label]) { self.labels = labels }
}

/// Decides which crowds may leave the ballot box, and under which labels. Whole crowds leave or stay; nothing is decided
/// by looking at an answer. Cost depends on the number of crowds, not of people.
package struct CrowdRule: Sendable {
  /// The smallest crowd.
  package let k: Int

  /// A rule with its smallest crowd.
  package init(k: Int) { self.k = k }

  /// The crowds that may be published while the period goes on, under their own labels. Labels need twice the crowd. Whole
  /// crowds leave; the few who answer after the last release of a period, and are no crowd by themselves, stay sealed and
  /// count in the next.
  package func interim(_ people: [CrowdLabels: Int]) -> [CrowdLabels: CrowdLabels] {
    var kept = people
    while true {
      kept = core(kept, atLeast: 2 * k)
      guard !kept.isEmpty, let cut = audit(kept), cut < k else { break }
      guard let smallest = smallestLabel(kept) else { break }
      kept = kept.filter { $0.key.labels[smallest.table] != smallest.label }
    }
    return Dictionary(uniqueKeysWithValues: kept.keys.map { ($0, $0) })
  }

  /// The crowds of a period that ends, all of them, with small labels gathered under «other»; empty where all together
  /// are no crowd.
  package func closing(_ people: [CrowdLabels: Int]) -> [CrowdLabels: CrowdLabels] {
    guard people.values.reduce(0, +) >= k, let tables = people.keys.first?.labels.count else { return [:] }
    var names = Dictionary(uniqueKeysWithValues: people.keys.map { ($0, $0) })
    while true {
      for table in 0..<tables { gather(&names, people, table: table) }
      let published = merged(people, names)
      guard let cut = audit(published), cut < k, let smallest = smallestLabel(published) else { return names }
      names = names.mapValues { $0.relabelled(table: smallest.table, from: smallest.label) }
    }
  }

  /// The greatest set of crowds in which every label of every table has so many people.
  private func core(_ people: [CrowdLabels: Int], atLeast least: Int) -> [CrowdLabels: Int] {
    var kept = people
    while true {
      let small = sizes(kept).filter { $0.value < least }
      if small.isEmpty { return kept }
      kept = kept.filter { crowd, _ in
        !crowd.labels.enumerated().contains { small[TableLabel(table: $0.offset, label: $0.element)] != nil }
      }
    }
  }

  /// Puts the small labels of one table together until none is smaller than `k`: first within their first dimension, so
  /// that a channel keeps its own people, then under «other» altogether, with the next smallest labels as company.
  private func gather(_ names: inout [CrowdLabels: CrowdLabels], _ people: [CrowdLabels: Int], table: Int) {
    for way in [LabelCollapsing.withinFirst, .altogether] {
      while true {
        let labels = sizes(merged(people, names)).filter { $0.key.table == table }
        let small = labels.filter { $0.value < k }.keys.map(\.label).sorted { $0.description < $1.description }
        guard let renamed = small.lazy.compactMap({ way.rename($0, among: labels, k: k) }).first else { break }
        names = names.mapValues { crowd in
          guard let name = renamed[crowd.labels[table]] else { return crowd }
          return crowd.relabelled(table: table, from: crowd.labels[table], to: name)
        }
      }
    }
  }

  private func audit(_ people: [CrowdLabels: Int]) -> Int? {
    guard people.keys.first?.labels.count == 2 else { return nil }
    let labels = Array(sizes(people).keys)
    let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    var audit = CutAudit(vertices: labels.count)
    for (crowd, count) in people {
      guard let one = places[TableLabel(table: 0, label: crowd.labels[0])],
        let other = places[TableLabel(table: 1, label: crowd.labels[1])]
      else { continue }
      audit.add(one, other, people: count)
    }
    return audit.lightestCut()
  }

  private func merged(_ people: [CrowdLabels: Int], _ names: [CrowdLabels: CrowdLabels]) -> [CrowdLabels: Int] {
    people.reduce(into: [:]) { sums, entry in sums[names[entry.key] ?? entry.key, default: 0] += entry.value }
  }

  private func sizes(_ people: [CrowdLabels: Int]) -> [TableLabel: Int] {
    people.reduce(into: [:]) { sizes, entry in
      for (table, label) in entry.key.labels.enumerated() {
        sizes[TableLabel(table: table, label: label), default: 0] += entry.value
      }
    }
  }

  /// The label with the fewest people that is not «other» yet; by name among equals.
  private func smallestLabel(_ people: [CrowdLabels: Int]) -> TableLabel? {
    sizes(people).filter { !$0.key.label.isOther }
      .min { ($0.value, $0.key.table, $0.key.label.description) < ($1.value, $1.key.table, $1.key.label.description) }?
      .key
  }
}

/// A label of one of the tables.
struct TableLabel: Hashable {
  let table: Int
  let label: Label
}
