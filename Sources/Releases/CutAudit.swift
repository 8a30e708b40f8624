/// Proves that two flat tables, published together, isolate nobody.
///
/// Every linear combination of the two tables has, after merging equal potentials, the support of some cut of the
/// bipartite graph whose vertices are the labels of both tables and whose edges weigh the people they share. So nothing
/// is exposed exactly when every cut weighs nothing or at least `k`: in each connected component the global minimum cut
/// is at least `k`. Stoer and Wagner (1997) find it in O(V³), where looking at every subset would take 2^V.
package struct CutAudit: Sendable {
  /// People by pair of labels: one of the first table, one of the second.
  private var weights: [[Int]]

  /// An audit of so many labels in all, those of the second table numbered after those of the first.
  package init(vertices: Int) {
    weights = Array(repeating: Array(repeating: 0, count: vertices), count: vertices)
  }

  /// Counts people who bear both labels.
  package mutating func add(_ one: Int, _ other: Int, people: Int) {
    weights[one][other] += people
    weights[other][one] += people
  }

  /// A cut of one component: the people whom it isolates, and the vertices on its two sides.
  package struct Cut: Equatable, Sendable {
    package let people: Int
    package let side: Set<Int>
    package let rest: Set<Int>
  }

  /// The lightest cut that separates anybody: the number of people whom it isolates; `nil` where no cut does.
  package func lightestCut() -> Int? { lightest()?.people }

  /// The lightest cut that separates anybody, with its sides; `nil` where no cut does.
  package func lightest() -> Cut? {
    components().compactMap { minimumCut(of: $0) }.min { $0.people < $1.people }
  }

  private func components() -> [[Int]] {
    var seen = Set<Int>()
    return weights.indices.compactMap { start in
      guard seen.insert(start).inserted else { return nil }
      var component = [start]
      var next = 0
      while next < component.count {
        for other in weights.indices where weights[component[next]][other] > 0 && seen.insert(other).inserted {
          component.append(other)
        }
        next += 1
      }
      return component
    }
  }

  private func minimumCut(of component: [Int]) -> Cut? {
    guard component.count > 1 else { return nil }
    var graph = component.map { one in component.map { weights[one][$0] } }
    var merged = component.map { [$0] }
    var vertices = Array(component.indices)
    var (best, side): (Int, [Int]) = (Int.max, [])
    while vertices.count > 1 {
      let (last, before, weight) = lastOfPhase(graph, vertices)
      if weight < best { (best, side) = (weight, merged[last]) }
      for vertex in vertices {
        graph[before][vertex] += graph[last][vertex]
        graph[vertex][before] = graph[before][vertex]
      }
      graph[before][before] = 0
      merged[before] += merged[last]
      vertices.removeAll { $0 == last }
    }
    return Cut(people: best, side: Set(side), rest: Set(component).subtracting(side))
  }

  /// One phase: vertices join in the order of their ties to those that have joined; the last one's ties are its cut.
  private func lastOfPhase(_ graph: [[Int]], _ vertices: [Int]) -> (last: Int, before: Int, weight: Int) {
    var ties = Array(repeating: 0, count: graph.count)
    var outside = vertices
    var (last, before) = (vertices[0], vertices[0])
    while let index = outside.indices.max(by: { (ties[outside[$0]], $1) < (ties[outside[$1]], $0) }) {
      (before, last) = (last, outside.remove(at: index))
      for vertex in outside { ties[vertex] += graph[last][vertex] }
    }
    return (last, before, ties[last])
  }
}
