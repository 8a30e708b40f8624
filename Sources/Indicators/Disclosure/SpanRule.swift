import Releases

/// Decides which parts of a longer period are summed under each label, so that its figures, less those of its parts and
/// those that it had before its last parts came, tell of no part more than that part tells.
///
/// Parts and labels are the vertices of a graph, and the people under a label in a part an edge, where the part does not
/// tell of them. A part's total less the labels that it tells is the sum of the edges at its vertex; so is a label's sum
/// less the parts that tell it, and what a sum gained since it was last shown is a vertex of its own. As in `CutAudit`,
/// every combination of such sums has the support of a cut. What is summed under a label is narrowed until each cut is a
/// crowd: of ten for how many people are told, of thirty for what they answered. «Other» is told of no longer period: it
/// would be one sum more over labels that have their own.
struct SpanRule {
  /// Which parts enter the sum of a label; in each, also those that entered an exact sum before.
  private enum Width: Int {
    case all
    /// Without withheld parts that entered no sum before.
    case known
    /// What its parts tell.
    case told
    /// What its parts tell exactly.
    case exact

    var narrower: Width { Width(rawValue: rawValue + 1) ?? .exact }
  }

  private let parts: [SpanPart]
  private let rule: ShowRule
  /// The sums as they were before the last parts came, the shortest first.
  private let earlier: [SpanRule]
  /// Sums of some of these parts, which stand in for them where they are told exactly: the quarters of a year of months.
  private let inner: [SpanRule]
  /// The sum of everybody, which tells of parts whose total is not told; empty where there are no other labels.
  private let whole: [SpanRule]
  private var widths: [Label: Width] = [:]
  /// Totals that are taken as unknown, since no sum of a label mends what they tell.
  private var given: Set<SpanVertex> = []
  /// The parts that enter the sum of each label.
  private var summed: [Label: Set<Int>] = [:]
  /// What the sums show.
  private(set) var told: TalliesTold

  /// Narrows the sums of some parts, oldest first.
  init(_ parts: [SpanPart], _ rule: ShowRule) {
    var earlier: [SpanRule] = []
    for count in parts.indices.dropFirst(2) {
      earlier.append(SpanRule(Array(parts.prefix(count)), earlier: earlier, rule))
    }
    self.init(parts, earlier: earlier, rule)
  }

  private init(_ parts: [SpanPart], earlier: [SpanRule], _ rule: ShowRule) {
    self.init(parts, earlier: earlier, inner: [], rule)
    while narrowed(.coarsely) || narrowed(.exactly) {}
  }

  /// Sums what parts, and sums of some of them, tell exactly: nothing but that follows from it.
  init(_ parts: [SpanPart], within inner: [SpanRule], _ rule: ShowRule) {
    self.init(parts, earlier: [], inner: inner, rule)
    for label in Set(parts.flatMap(\.people.keys)) { widths[label] = .exact }
    sumAgain()
  }

  private init(_ parts: [SpanPart], earlier: [SpanRule], inner: [SpanRule], _ rule: ShowRule) {
    self.parts = parts
    self.earlier = earlier
    self.inner = inner
    self.rule = rule
    let isWhole = parts.allSatisfy { $0.people.keys.allSatisfy { $0 == .everybody } }
    whole = isWhole || !inner.isEmpty ? [] : [SpanRule(parts.map { $0.everybody(rule) }, rule)]
    told = TalliesTold([:], rule)
    sumAgain()
  }

  /// Whether the answers under a label in a part enter its sum.
  func sums(_ label: Label, _ part: Int) -> Bool { summed[label]?.contains(part) ?? false }

  private func isSummed(_ label: Label, _ part: Int) -> Bool {
    if (earlier + inner).contains(where: { $0.tells(label, part, .exactly) }) { return true }
    let own = parts[part].told.telling(label)
    return switch widths[label] ?? .all {
    case .all: true
    case .known: own >= .coarsely || earlier.contains { $0.tells(label, part, .coarsely) }
    case .told: own >= .coarsely
    case .exact: own == .exactly
    }
  }

  /// Whether the answers under a label in a part are in a sum that is told at least so.
  private func tells(_ label: Label, _ part: Int, _ telling: Telling) -> Bool {
    told.telling(label) >= telling && sums(label, part)
  }

  private mutating func sumAgain() {
    var bases: [Label: Int] = [:]
    summed = [:]
    for (number, part) in parts.enumerated() {
      for (label, people) in part.people where isSummed(label, number) {
        bases[label, default: 0] += people
        summed[label, default: []].insert(number)
      }
    }
    told = TalliesTold(bases, rule, isOtherTold: false)
  }

  /// Narrows sums more where they tell of too small a crowd; `false` where they do not.
  private mutating func narrowed(_ telling: Telling) -> Bool {
    let edges = edges(telling)
    let smallest = telling.smallest(rule)
    let few = sums(edges).filter { $0.value < smallest }.keys
    guard few.isEmpty else {
      narrow(few)
      return true
    }
    var numbers: [SpanVertex: Int] = [.rest: 0]
    for vertex in edges.flatMap({ [$0.label, $0.part] }) where numbers[vertex] == nil {
      numbers[vertex] = numbers.count
    }
    var audit = CutAudit(vertices: numbers.count)
    for edge in edges where edge.label != edge.part {
      audit.add(numbers[edge.label] ?? 0, numbers[edge.part] ?? 0, people: edge.people)
    }
    guard let cut = audit.lightest(), cut.people < smallest else { return false }
    let side = cut.side.contains(0) ? cut.rest : cut.side
    let vertices = Set(numbers.filter { side.contains($0.value) }.keys)
    let isolated = sums(edges.filter { vertices.contains($0.label) })
    if let smallest = isolated.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      narrow([smallest.key])
    } else {
      given.formUnion(vertices)
    }
    return true
  }

  private mutating func narrow(_ labels: some Sequence<Label>) {
    for label in labels { widths[label] = (widths[label] ?? .all).narrower }
    sumAgain()
  }

  /// How many people the newest gain of each label tells of whom the parts do not tell.
  private func sums(_ edges: [SpanEdge]) -> [Label: Int] {
    edges.reduce(into: [:]) {
      if case .gain(let label, earlier.count) = $1.label { $0[label, default: 0] += $1.people }
    }
  }

  /// Everybody under a label in a part that tells less of them.
  private func edges(_ telling: Telling) -> [SpanEdge] {
    parts.enumerated().flatMap { number, part in
      let isTold = part.people.values.reduce(0, +) >= telling.smallest(rule)
      let grown = whole.first?.gain(of: .everybody, number, telling) ?? .rest
      // In their order, since among cuts that weigh the same the first is taken: a year must always be told alike.
      let hidden = part.people.sorted { $0.key < $1.key }.filter { $0.value > 0 && part.told.telling($0.key) < telling }
      return hidden.map { label, people in
        let isUnderOther = part.told.together.contains(label) && part.told.telling(of: label) >= telling
        let total = isTold ? SpanVertex.part(number, isUnderOther: isUnderOther) : grown
        let gain = gain(of: label, number, telling)
        return SpanEdge(
          label: given.contains(gain) ? .rest : gain, part: given.contains(total) ? .rest : total, people: people)
      }
    }
  }

  /// The first sum that tells of a label's people in a part.
  private func gain(of label: Label, _ part: Int, _ telling: Telling) -> SpanVertex {
    if let first = earlier.firstIndex(where: { $0.tells(label, part, telling) }) { return .gain(label, first) }
    return tells(label, part, telling) ? .gain(label, earlier.count) : .rest
  }
}

/// What one sum or total tells of.
enum SpanVertex: Hashable {
  /// What no sum tells of, but the total alone.
  case rest
  case part(Int, isUnderOther: Bool)
  /// What a label's sum gained when it was shown for the so-manieth time.
  case gain(Label, Int)
}

/// People under a label in a part, between the sum and the total that tell of them.
struct SpanEdge {
  let label: SpanVertex
  let part: SpanVertex
  let people: Int
}
