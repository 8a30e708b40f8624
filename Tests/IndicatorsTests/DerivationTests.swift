import Indicators
import Releases
import Testing

/// What anybody could compute from a table and its margins, found by elimination.
@Suite struct DerivationTests {
  let rule = ShowRule(kShow: 10)

  @Test func `no hidden label is the total less the labels that are shown`() {
    var generator = SplitMix(seed: 1)
    for _ in 0..<2_000 {
      let bases = Dictionary(
        uniqueKeysWithValues: (0..<Int.random(in: 1...8, using: &generator)).map {
          (Label(["c\($0)"]), Int.random(in: 0...40, using: &generator))
        })
      let hidden = rule.together(bases).reduce(0) { $0 + (bases[$1] ?? 0) }
      let total = bases.values.reduce(0, +)
      #expect(hidden == 0 || hidden >= 10 || hidden == total, "\(bases)")
    }
  }

  @Test(arguments: 0..<8)
  func `no group of fewer than ten in hidden cells follows from cells and margins`(seed: Int) {
    var generator = SplitMix(seed: UInt64(seed))
    for _ in 0..<60 {
      let table = Table(rows: 3 + seed % 2, columns: 4, using: &generator)
      let hidden = rule.together(table.bases)
      let margins = Space(table.margins(rule), unknowns: table.cells.count)
      let shown = Space(
        table.margins(rule) + table.cells.filter { !hidden.contains($0) }.map { table.vector([$0]) },
        unknowns: table.cells.count)
      for group in table.groups(of: hidden, below: 10) where shown.holds(table.vector(group)) {
        #expect(margins.holds(table.vector(group)), "\(table.bases) hides \(hidden) and tells of \(group)")
      }
    }
  }
}

/// A random table of two dimensions: many small cells, some empty ones, a few crowds.
private struct Table {
  let cells: [Label]
  let bases: [Label: Int]

  init(rows: Int, columns: Int, using generator: inout SplitMix) {
    var bases: [Label: Int] = [:]
    for row in 0..<rows {
      for column in 0..<columns where Int.random(in: 0..<6, using: &generator) > 0 {
        let crowd = Int.random(in: 0..<4, using: &generator) > 0
        bases[Label(["r\(row)", "c\(column)"])] = Int.random(in: crowd ? 10...60 : 1...9, using: &generator)
      }
    }
    self.bases = bases
    cells = bases.keys.sorted { $0.description < $1.description }
  }

  /// A row of the equations: 1 for each of these cells.
  func vector(_ group: some Sequence<Label>) -> [Double] {
    let members = Set(group)
    return cells.map { members.contains($0) ? 1 : 0 }
  }

  /// What the tables of one dimension show: each key alone, and those under «other» together.
  func margins(_ rule: ShowRule) -> [[Double]] {
    (0..<2).flatMap { place -> [[Double]] in
      let sums = cells.reduce(into: [Label: Int]()) { $0[Label([$1.keys[place]]), default: 0] += bases[$1] ?? 0 }
      let together = rule.together(sums)
      let alone = sums.keys.filter { !together.contains($0) }
      return alone.map { key in vector(cells.filter { $0.keys[place] == key.keys[0] }) }
        + [vector(cells.filter { together.contains(Label([$0.keys[place]])) })]
    }
  }

  /// Every set of hidden cells with so few people; a single one may have none of the shown beside it.
  func groups(of hidden: Set<Label>, below limit: Int) -> [[Label]] {
    let few = cells.filter { hidden.contains($0) && (bases[$0] ?? 0) < limit }
    return few.reduce(into: [[]]) { groups, cell in groups += groups.map { $0 + [cell] } }
      .filter { group in !group.isEmpty && group.reduce(0) { $0 + (bases[$1] ?? 0) } < limit }
  }
}

/// The linear combinations of some rows, kept in echelon form.
struct Space {
  private var rows: [(pivot: Int, row: [Double])] = []

  init(_ vectors: [[Double]], unknowns: Int) {
    for vector in vectors {
      let rest = reduced(vector)
      guard let pivot = rest.indices.max(by: { abs(rest[$0]) < abs(rest[$1]) }), abs(rest[pivot]) > 1e-9 else {
        continue
      }
      rows.append((pivot, rest.map { $0 / rest[pivot] }))
    }
  }

  /// How many of them say something that the others do not.
  var rank: Int { rows.count }

  /// Whether a vector is one of the combinations.
  func holds(_ vector: [Double]) -> Bool { reduced(vector).allSatisfy { abs($0) < 1e-9 } }

  private func reduced(_ vector: [Double]) -> [Double] {
    rows.reduce(vector) { rest, step in
      let factor = rest[step.pivot]
      return factor == 0 ? rest : zip(rest, step.row).map { $0 - factor * $1 }
    }
  }
}

/// Numbers that are the same in every run (Steele, Lea & Flood 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
