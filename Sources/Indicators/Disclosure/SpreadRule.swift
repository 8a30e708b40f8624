import Surveys

/// Puts rare answers together with their neighbours, until no part of a distribution tells of one to four people.
enum SpreadRule {
  /// The fewest people, other than none, of whom a part may tell.
  static let smallest = 5

  /// Whether a number of people is one that may not be told.
  static func isRare(_ count: Int) -> Bool { (1..<smallest).contains(count) }

  /// Runs of neighbouring answers, the rarest put with a neighbour first: one that counts alike in the question's
  /// figures, since a figure beside the distribution would take a mixed run apart again; then one that anybody chose;
  /// then the rarer one; then the earlier one.
  static func runs(_ counts: [Int], kinds: [Int]) -> [ClosedRange<Int>] {
    var runs = counts.indices.map { $0...$0 }
    func people(_ run: ClosedRange<Int>) -> Int { counts[run].reduce(0, +) }
    while runs.count > 1 {
      let rare = runs.indices.filter { isRare(people(runs[$0])) }
      guard let place = rare.min(by: { (people(runs[$0]), $0) < (people(runs[$1]), $1) }) else { break }
      func rank(_ neighbour: Int) -> [Int] {
        let kindsOfBoth = Set(kinds[runs[place]]).union(kinds[runs[neighbour]]).count
        return [kindsOfBoth, people(runs[neighbour]) == 0 ? 1 : 0, people(runs[neighbour]), neighbour]
      }
      let neighbours = [place - 1, place + 1].filter(runs.indices.contains)
      guard let neighbour = neighbours.min(by: { rank($0).lexicographicallyPrecedes(rank($1)) }) else { break }
      let (first, last) = (min(place, neighbour), max(place, neighbour))
      runs[first] = runs[first].lowerBound...runs[last].upperBound
      runs.remove(at: last)
    }
    return runs
  }

  /// The runs of so many answers that all of several spreads tell: whatever one of them puts together stays together.
  static func joined(_ spreads: [[ClosedRange<Int>]], of count: Int) -> [ClosedRange<Int>] {
    let begins = spreads.map { Set($0.map(\.lowerBound)) }.reduce(Set(0..<count)) { $0.intersection($1) }.sorted()
    return zip(begins, begins.dropFirst() + [count]).map { $0...($1 - 1) }
  }

  /// Whether nothing is told of how answers are spread: below thirty of them, whoever knows all but one would read in
  /// which part it lies.
  static func isUntold(_ parts: [Int]) -> Bool { parts.reduce(0, +) < Status.freeBase }
}

extension Question {
  /// What each choice counts as in its figures: equal numbers count alike.
  var kindsOfChoices: [Int] {
    switch kind {
    case .rating(let scale), .effort(let scale): scale.values.map { scale.favourable.contains($0) ? 1 : 0 }
    case .nps: (0...10).map { $0 > 8 ? 2 : $0 > 6 ? 1 : 0 }
    default:
      choices.map { choice in
        switch counting(of: choice.value) {
        case .yes: 1
        case .no: 0
        case .out: 2
        case nil: 3
        }
      }
    }
  }
}
