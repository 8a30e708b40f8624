import Releases

/// Hides cells of a product of two dimensions until its margins, which are shown too, tell of no hidden cell.
///
/// Channels and departments are the vertices of a graph, hidden cells its edges. A margin less the cells that are shown
/// is the sum of the hidden edges at its vertex, and every combination of such sums has the support of a cut (see
/// `CutAudit`). So nobody is exposed once every cut weighs `kShow` at least. While one is lighter, its two sides are tied
/// together by the path of other cells that hides the fewest people more.
struct CellRule {
  private let cells: [Cell]
  private let rule: ShowRule
  private let vertices: Int
  /// What may not stand alone by its own size, or keeps that company.
  private let company: Set<Label>
  /// The places of hidden cells.
  private var concealed: Set<Int>
  /// The places of hidden cells of which the margins tell by themselves, whatever is shown beside them.
  private var told: Set<Int> = []

  /// One cell between the vertices of its two keys.
  private struct Cell {
    let label: Label
    let people: Int
    let ends: (Int, Int)
  }

  /// Hides what must be hidden beside the cells that are small or keep them company.
  init(cells bases: [Label: Int], hidden: Set<Label>, rule: ShowRule) {
    let margins = Margins(bases, rule)
    let cells = bases.sorted { $0.key < $1.key }.map {
      Cell(label: $0.key, people: $0.value, ends: margins.ends(of: $0.key))
    }
    self.cells = cells
    self.rule = rule
    vertices = margins.count
    company = hidden
    concealed = Set(cells.indices.filter { hidden.contains(cells[$0].label) })
    hideUntilSafe()
  }

  /// The cells that are shown only together.
  var hidden: Set<Label> { company.union(concealed.map { cells[$0].label }) }

  private mutating func hideUntilSafe() {
    while let cut = audit.lightest(), cut.people < rule.kShow {
      let crossing = crossing(cut)
      if let path = lightestPath(from: cut.side, to: cut.rest, without: told.union(crossing)) {
        concealed.formUnion(path)
      } else {
        leave(cut, crossing)
      }
    }
  }

  /// The hidden cells that a cut isolates.
  private func crossing(_ cut: CutAudit.Cut) -> Set<Int> {
    concealed.filter { cut.side.contains(cells[$0].ends.0) != cut.side.contains(cells[$0].ends.1) }
  }

  private var audit: CutAudit {
    var audit = CutAudit(vertices: vertices)
    for place in concealed.subtracting(told) {
      audit.add(cells[place].ends.0, cells[place].ends.1, people: cells[place].people)
    }
    return audit
  }

  /// Leaves a cut that no other cell can tie: it is one of the whole table, so that the margins tell of it by
  /// themselves. They tell of all its cells together; the ends of these are tied on each side, so that what is shown
  /// tells of none of them alone.
  private mutating func leave(_ cut: CutAudit.Cut, _ crossing: Set<Int>) {
    told.formUnion(crossing)
    let ends = Set(crossing.flatMap { [cells[$0].ends.0, cells[$0].ends.1] })
    for side in [cut.side, cut.rest] {
      let touched = side.intersection(ends).sorted()
      for end in touched.dropFirst() {
        concealed.formUnion(lightestPath(from: [touched[0]], to: [end], without: told) ?? [])
      }
    }
  }

  /// The cells that lead from some vertices to others and hide the fewest people more (Bellman 1958); `nil` where none
  /// lead there.
  private func lightestPath(from side: Set<Int>, to rest: Set<Int>, without closed: Set<Int>) -> [Int]? {
    let open = cells.indices.filter { !closed.contains($0) }
    var cost = Array(repeating: Int.max, count: vertices)
    var steps: [(place: Int, from: Int)?] = Array(repeating: nil, count: vertices)
    for vertex in side { cost[vertex] = 0 }
    var isMoving = true
    while isMoving {
      isMoving = false
      for place in open {
        let (one, other) = cells[place].ends
        let toll = concealed.contains(place) ? 0 : cells[place].people
        for (from, to) in [(one, other), (other, one)] where cost[from] < Int.max && cost[from] + toll < cost[to] {
          cost[to] = cost[from] + toll
          steps[to] = (place, from)
          isMoving = true
        }
      }
    }
    let reached = rest.filter { cost[$0] < Int.max }
    guard var vertex = reached.min(by: { (cost[$0], $0) < (cost[$1], $1) }) else { return nil }
    var path: [Int] = []
    while let step = steps[vertex] {
      path.append(step.place)
      vertex = step.from
    }
    return path
  }
}

/// The keys of both dimensions as vertices. Keys whose margins are shown only together are one vertex.
private struct Margins {
  private let places: [[String: Int]]
  let count: Int

  init(_ bases: [Label: Int], _ rule: ShowRule) {
    var count = 0
    places = [0, 1].map { index in
      let sums = bases.reduce(into: [Label: Int]()) { $0[Label([$1.key.keys[index]]), default: 0] += $1.value }
      let together = rule.gathered(sums)
      let alone = Set(sums.keys).subtracting(together).map { $0.keys[0] }.sorted()
      var vertices = Dictionary(uniqueKeysWithValues: zip(alone, count...))
      count += alone.count
      for label in together { vertices[label.keys[0]] = count }
      count += together.isEmpty ? 0 : 1
      return vertices
    }
    self.count = count
  }

  /// The vertices of a cell's two keys.
  func ends(of label: Label) -> (Int, Int) { (places[0][label.keys[0]] ?? 0, places[1][label.keys[1]] ?? 0) }
}
