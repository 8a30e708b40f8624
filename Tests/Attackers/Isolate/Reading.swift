/// So many people, what their answers add up to, and how that was found.
struct Sum {
  let people: Int
  let total: Double
  let way: String

  static func - (one: Sum, other: Sum) -> Sum {
    Sum(people: one.people - other.people, total: one.total - other.total, way: "\(one.way) less \(other.way)")
  }

  /// The answer of whoever is left without those who are known; the more doubtful, the farther it is from a whole number.
  func guess(without known: Known) -> (answer: Int, doubt: Double, way: String)? {
    guard people == known.people + 1 else { return nil }
    let answer = total - known.sum
    let whole = Swift.min(5, Swift.max(1, answer.rounded()))
    return (Int(whole), (answer - whole).magnitude, way)
  }
}

/// Everything that was seen, and the sums that it tells.
struct Reading {
  private let seen: [Seen]
  private let moments: [Int]

  init(_ seen: [Seen]) {
    self.seen = seen
    moments = Set(seen.map(\.moment)).sorted()
  }

  /// The sums of a label: as it is shown, as the rest of everybody, and as either grew from one moment to a later one.
  func sums(of known: Known) -> [Sum] {
    let places: [(Int) -> [Sum]] = [
      { shown(known.breakdown, known.label, known.question, $0) },
      { rest(of: known, at: $0) },
      { shown("none", "", known.question, $0) },
    ]
    return places.flatMap { place in
      let sums = moments.map(place)
      let growth = sums.indices.flatMap { later in
        sums[..<later].flatMap { earlier in
          zip(sums[later], earlier).map { $0 - $1 }
        }
      }
      return sums.flatMap(\.self) + growth
    }
  }

  /// What the mean, the index, and the middles of their intervals say of a label.
  private func shown(_ breakdown: String, _ label: String, _ question: String, _ moment: Int) -> [Sum] {
    let figures = seen.filter {
      $0.moment == moment && $0.breakdown == breakdown && $0.label == label && $0.question == question
    }
    return figures.flatMap { figure -> [Sum] in
      let told = [(figure.value, figure.indicator), figure.middle.map { ($0, "middle of \(figure.indicator)") }]
      return told.compactMap(\.self).compactMap { value, way in
        switch figure.indicator {
        case "mean": Sum(people: figure.base, total: value * Double(figure.base), way: way)
        case "index": Sum(people: figure.base, total: (1 + value / 25) * Double(figure.base), way: way)
        default: nil
        }
      }
    }
  }

  /// Everybody less every other label of the breakdown.
  private func rest(of known: Known, at moment: Int) -> [Sum] {
    guard var left = shown("none", "", known.question, moment).first else { return [] }
    let labels = Set(seen.filter { $0.moment == moment && $0.breakdown == known.breakdown }.map(\.label))
    for label in labels.subtracting([known.label]).sorted() {
      guard let part = shown(known.breakdown, label, known.question, moment).first else { continue }
      left = Sum(people: left.people - part.people, total: left.total - part.total, way: "rest")
    }
    return [left]
  }
}
