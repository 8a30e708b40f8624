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

/// What one part of a longer period tells.
struct SpanPart {
  /// How many answered under each label.
  let people: [Label: Int]
  let told: TalliesTold

  /// The same people together.
  func everybody(_ rule: ShowRule) -> SpanPart {
    let all = people.isEmpty ? [:] : [Label.everybody: people.values.reduce(0, +)]
    return SpanPart(people: all, told: TalliesTold(all, rule))
  }
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

  private func name(of label: Label) -> Label {
    together.contains(label) ? together.first(where: \.isOther) ?? label : label
  }
}
