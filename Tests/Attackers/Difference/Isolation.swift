/// Looks for combinations of rows that speak of one to four people alone, by two ways that know nothing of each other.
struct Isolation {
  /// People by class: atoms that stand in the same rows cannot be told apart, and are one.
  private let people: [Int]
  private let rows: [Set<Int>]
  private let classes: [[Int]]
  /// Groups that were looked at.
  private(set) var groups = 0
  /// The smallest groups that were found, as places of atoms.
  private(set) var found: Set<Set<Int>> = []

  /// The rows of one question over atoms with people.
  init(people atoms: [Int], rows given: [Set<Int>]) {
    let classes = Dictionary(grouping: atoms.indices.filter { atoms[$0] > 0 }) { atom in
      given.indices.filter { given[$0].contains(atom) }
    }.filter { !$0.key.isEmpty }.values.sorted { $0[0] < $1[0] }
    self.classes = classes
    people = classes.map { $0.reduce(0) { $0 + atoms[$1] } }
    rows = given.map { row in Set(classes.indices.filter { row.contains(classes[$0][0]) }) }
    byRank()
    byUnion()
  }

  private mutating func note(_ group: Set<Int>) { found.insert(Set(group.flatMap { classes[$0] })) }

  /// A group is alone in some combination of the rows exactly when one is zero outside it. Of reduced rows, such a
  /// combination takes only those that begin inside the group. Only the greatest groups of at most four people need to
  /// be tried: what isolates a part isolates the whole.
  private mutating func byRank() {
    let small = people.indices.filter { people[$0] < 5 }
    guard !small.isEmpty else { return }
    let reduced = Modular.reduced(rows.map { row in people.indices.map { row.contains($0) ? 1 : 0 } })
    for group in greatestGroups(small) {
      groups += 1
      guard isAlone(group, reduced) else { continue }
      note(
        group.reduce(group) { left, index in
          isAlone(left.subtracting([index]), reduced) ? left.subtracting([index]) : left
        })
    }
  }

  private func isAlone(_ group: Set<Int>, _ reduced: [Modular.Row]) -> Bool {
    let inside = reduced.filter { group.contains($0.pivot) }
    guard !inside.isEmpty else { return false }
    let columns = people.indices.filter { !group.contains($0) }
    if inside.count == 1 { return columns.allSatisfy { inside[0].values[$0] == 0 } }
    return Modular.reduced(inside.map { row in columns.map { row.values[$0] } }).count < inside.count
  }

  /// Groups of one to four people to which nobody can be added.
  private func greatestGroups(_ small: [Int]) -> [Set<Int>] {
    var groups: [Set<Int>] = []
    func grow(_ group: [Int], _ sum: Int, from next: Int) {
      let canGrow = small.contains { !group.contains($0) && sum + people[$0] < 5 }
      if !canGrow { groups.append(Set(group)) }
      for index in next..<small.count where sum + people[small[index]] < 5 {
        grow(group + [small[index]], sum + people[small[index]], from: index + 1)
      }
    }
    grow([], 0, from: 0)
    return groups.filter { !$0.isEmpty }
  }

  /// Every union of rows of one table less every union of rows of the other; for each choice of the first table, all
  /// choices of the second at once: which sums from one to four can be reached.
  private mutating func byUnion() {
    let tables = disjointTables()
    guard tables.count == 2, tables[0].count <= 12 else { return }
    for choice in 0..<(1 << tables[0].count) {
      let chosen = tables[0].indices.filter { choice >> $0 & 1 == 1 }.reduce(into: Set<Int>()) {
        $0.formUnion(tables[0][$1])
      }
      var reached: [Int: Set<Int>] = [0: []]
      for row in tables[1] {
        let (outside, inside) = (row.subtracting(chosen), row.intersection(chosen))
        var next: [Int: Set<Int>] = [:]
        for (sum, group) in reached {
          for part in [outside, inside] {
            let total = sum + part.reduce(0) { $0 + people[$1] }
            groups += 1
            if total < 5, next[total] == nil { next[total] = group.union(part) }
          }
        }
        reached = next
        if reached.isEmpty { break }
      }
      for (sum, group) in reached where sum > 0 { note(group) }
    }
  }

  /// The rows sorted into two tables, in each of which nobody stands twice; fewer where there are no two.
  private func disjointTables() -> [[Set<Int>]] {
    var tables: [[Set<Int>]] = []
    for row in rows where !row.isEmpty && row.count < people.count {
      if let index = tables.firstIndex(where: { $0.allSatisfy { $0.isDisjoint(with: row) } }) {
        tables[index].append(row)
      } else {
        tables.append([row])
      }
    }
    // Two tables can be taken from each other only where both speak of the same people.
    let whole = tables.map { $0.reduce(into: Set<Int>()) { $0.formUnion($1) } }
    return tables.count == 2 && whole[0] == whole[1] ? tables : []
  }
}
