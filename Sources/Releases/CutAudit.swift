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

  /// The lightest cut that separates anybody: the number of people whom it isolates; `nil` where no cut does.
  package func lightestCut() -> Int? {
    components().compactMap { minimumCut(of: $0) }.min()
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

  private func minimumCut(of component: [Int]) -> Int? {
    guard component.count > 1 else { return nil }
    var graph = component.map { one in component.map { weights[one][$0] } }
    var vertices = Array(component.indices)
    var best = Int.max
    while vertices.count > 1 {
      let (last, before, weight) = lastOfPhase(graph, vertices)
      best = min(best, weight)
      for vertex in vertices {
        graph[before][vertex] += graph[last][vertex]
        graph[vertex][before] = graph[before][vertex]
      }
      graph[before][before] = 0
      vertices.removeAll { $0 == last }
    }
    return best
  }

  /// One phase: vertices join in the order of their ties to those that have joined; the last one's ties are its cut.
  private func lastOfPhase(_ graph: [[Int]], _ vertices: [Int]) -> (last: Int, before: Int, weight: Int) {
    var ties = Dictionary(uniqueKeysWithValues: vertices.map { ($0, 0) })
    var last = vertices[0]
    var before = vertices[0]
    var weight = 0
    while let next = ties.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      before = last
      (last, weight) = next
      ties[last] = nil
      for vertex in ties.keys { ties[vertex, default: 0] += graph[last][vertex] }
    }
    return (last, before, weight)
  }
}
