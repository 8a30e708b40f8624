import Releases

/// How exactly the answers under a label are told in one period.
enum Telling: Int, Comparable {
  /// Not at all: of how many people they are is not told either.
  case not
  /// On a grid, with how many they are.
  case coarsely
  /// As they are.
  case exactly

  static func < (one: Telling, other: Telling) -> Bool { one.rawValue < other.rawValue }

  /// What is told less exactly, or not at all, is told of no crowd smaller than this.
  func smallest(_ rule: ShowRule) -> Int { self == .exactly ? Status.freeBase : rule.kShow }
}

/// Decides which parts of a longer period are summed under each label, so that its figures, less those of its parts, tell
/// of no part more than that part tells.
///
/// Parts and labels are the vertices of a graph, and the people under a label in a part an edge, where the part does not
/// tell of them. A part's total less the labels that it tells is the sum of the edges at its vertex; so is a label's sum
/// less the parts that tell it. As in `CutAudit`, every combination of such sums has the support of a cut. What is summed
/// under a label is narrowed, to what its parts tell already in the end, until each cut is a crowd: of ten for how many
/// people are told, of thirty for what they answered.
struct SpanRule {
  private let parts: [SpanPart]
  /// Sums of some of these parts that are shown too: the quarters of a year of months.
  private let inner: [SpanSum]
  private let rule: ShowRule
  /// The least telling of a part that enters the sum of a label: everything where none is named.
  private(set) var least: [Label: Telling] = [:]
  private(set) var isOtherTold = true
  /// Totals that are taken as unknown, since no sum of a label mends what they tell.
  private var given: Set<SpanVertex> = []
  /// What the sums show.
  private var told: TalliesTold

  /// Narrows the sums of some parts.
  init(_ parts: [SpanPart], within inner: [SpanSum], _ rule: ShowRule) {
    self.parts = parts
    self.inner = inner
    self.rule = rule
    told = TalliesTold([:], rule)
    told = toldNow()
    while narrowed(.coarsely) || narrowed(.exactly) {}
  }

  /// Whether the answers under a label in a part enter its sum.
  func sums(_ label: Label, _ part: Int) -> Bool {
    guard parts[part].people[label] != nil else { return false }
    let (own, least) = (parts[part].told.telling(label), least[label] ?? .not)
    // What two sums told of at once would be the edge of three vertices.
    let isElsewhere =
      own < .exactly && inner.contains { $0.isUnderOther(label, part) && $0.told.telling(of: label) > .not }
    return !isElsewhere && own >= least
      || inner.contains { $0.told.telling(label) >= max(least, .coarsely) && $0.rule.sums(label, part) }
  }

  /// The sums, with what they show.
  var sum: SpanSum { SpanSum(told: told, rule: self) }

  private func toldNow() -> TalliesTold {
    var bases: [Label: Int] = [:]
    for (number, part) in parts.enumerated() {
      for (label, people) in part.people where sums(label, number) { bases[label, default: 0] += people }
    }
    return TalliesTold(bases, rule, isOtherTold: isOtherTold)
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
    let isolated = sums(edges).filter { vertices.contains($0.key) }
    if let smallest = isolated.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      narrow([smallest.key])
    } else {
      given.formUnion(vertices)
    }
    return true
  }

  private mutating func narrow(_ vertices: some Sequence<SpanVertex>) {
    for vertex in vertices {
      if case .label(let label) = vertex {
        least[label] = least[label] == nil ? .coarsely : .exactly
      } else {
        isOtherTold = false
      }
    }
    told = toldNow()
  }

  /// The sums that tell of anybody whom the parts do not tell, with of how many.
  private func sums(_ edges: [SpanEdge]) -> [SpanVertex: Int] {
    edges.reduce(into: [:]) { if $1.label.isOfSum { $0[$1.label, default: 0] += $1.people } }
  }

  /// Everybody under a label in a part that tells less of them.
  private func edges(_ telling: Telling) -> [SpanEdge] {
    parts.enumerated().flatMap { number, part in
      let isTold = part.people.values.reduce(0, +) >= telling.smallest(rule)
      return part.people.filter { $0.value > 0 && part.told.telling($0.key) < telling }.map { label, people in
        let isUnderOther = part.told.together.contains(label) && part.told.telling(of: label) >= telling
        let total = isTold ? SpanVertex.part(number, isUnderOther: isUnderOther) : .rest
        return SpanEdge(
          label: place(of: label, number, telling), part: given.contains(total) ? .rest : total, people: people)
      }
    }
  }

  /// Which sum tells of a label's people in a part.
  private func place(of label: Label, _ part: Int, _ telling: Telling) -> SpanVertex {
    let within = inner.firstIndex { $0.told.telling(of: label) >= telling && $0.rule.sums(label, part) }
    let vertex: SpanVertex =
      if let within {
        .inner(within, inner[within].told.name(of: label))
      } else if sums(label, part), told.telling(of: label) >= telling {
        told.together.contains(label) ? .other : .label(label)
      } else {
        .rest
      }
    return given.contains(vertex) ? .rest : vertex
  }
}

/// What one part of a longer period tells.
struct SpanPart {
  /// How many answered under each label.
  let people: [Label: Int]
  let told: TalliesTold
}

/// What sums over some parts of a longer period tell.
struct SpanSum {
  let told: TalliesTold
  let rule: SpanRule

  /// Whether the answers under a label in a part enter the sum of «other».
  func isUnderOther(_ label: Label, _ part: Int) -> Bool { told.together.contains(label) && rule.sums(label, part) }
}

/// How exactly each label is told in one period.
struct TalliesTold {
  /// The labels that are told together only, under «other».
  let together: Set<Label>
  private let tellings: [Label: Telling]

  /// What is told where so many answered under each label.
  init(_ bases: [Label: Int], _ rule: ShowRule, isOtherTold: Bool = true) {
    let tallies = bases.mapValues { Tally([BallotCount.value: $0]) }
    self.init(
      ShownTallies(tallies, together: rule.together(bases), kShow: rule.kShow) { $0.total }, isOtherTold: isOtherTold)
  }

  private init(_ shown: ShownTallies, isOtherTold: Bool) {
    together = shown.together
    tellings = shown.tallies.reduce(into: [:]) { tellings, entry in
      guard isOtherTold || !entry.key.isOther || !shown.together.contains(entry.key) else { return }
      let isExact = !shown.coarse.contains(entry.key) && entry.value.total >= Status.freeBase
      tellings[entry.key] = isExact ? .exactly : .coarsely
    }
  }

  /// How exactly a label is told by itself.
  func telling(_ label: Label) -> Telling { together.contains(label) ? .not : tellings[label] ?? .not }

  /// How exactly it is told under whatever name.
  func telling(of label: Label) -> Telling { tellings[name(of: label)] ?? .not }

  /// Under which name a label's people are told.
  func name(of label: Label) -> Label {
    together.contains(label) ? together.first(where: \.isOther) ?? label : label
  }
}

/// What one sum or total tells of.
enum SpanVertex: Hashable, Comparable {
  /// What no sum tells of, but the total alone.
  case rest
  case part(Int, isUnderOther: Bool)
  case inner(Int, Label)
  case other
  case label(Label)

  /// Whether it is a sum over the longer period.
  var isOfSum: Bool {
    switch self {
    case .other, .label: true
    case .rest, .part, .inner: false
    }
  }

  private var order: (Int, Int, String) {
    switch self {
    case .rest: (0, 0, "")
    case .part(let part, let isUnderOther): (1, 2 * part + (isUnderOther ? 1 : 0), "")
    case .inner(let inner, let label): (2, inner, label.description)
    case .other: (3, 0, "")
    case .label(let label): (4, 0, label.description)
    }
  }

  static func < (one: SpanVertex, other: SpanVertex) -> Bool { one.order < other.order }
}

/// People under a label in a part, between the sum and the total that tell of them.
struct SpanEdge {
  let label: SpanVertex
  let part: SpanVertex
  let people: Int
}
