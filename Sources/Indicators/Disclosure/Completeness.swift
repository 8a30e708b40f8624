import Releases
import Surveys

/// Whether what stands under a label's name is of the label: which part of its people its figures are of.
///
/// A crowd too small for a name of its own is counted under «other» for ever. Of a department that is summed from the
/// cells of a product, everybody in such a cell is missing; of a table of its own, those who came when they were few.
/// The rest may have answered otherwise, so figures of less than 95 % of the people say of which part they are, and no
/// verdict is made of them. From there on a share is at most five points from that of everybody, whatever they answered.
struct Completeness {
  /// The part from which figures are taken for those of everybody.
  static let whole = 0.95

  /// By label and channel; «other» is nobody's name, and stands in none.
  private let people: [Label: [String: Int]]
  private let counts: [Label: [String: Tally]]
  /// Everything that was published under each label, of which a longer period may sum a part.
  private let published: [Label: [String: Tally]]

  /// Of the labels of a breakdown, with the counts of which their figures are made.
  init(_ sheet: TallySheet, by breakdown: Breakdown, counts: [Label: [String: Tally]]) {
    people = sheet.people(by: breakdown) ?? [:]
    self.counts = counts
    published = sheet.labels(of: breakdown) ?? [:]
  }

  /// The part that a label's figures of a question are of, 0…0.9 in steps of five per cent downward, so that it does not
  /// tell how few are missing; `nil` where they are of everybody, and where it is not known how many there are. Whoever
  /// is not asked a question is not missing in it; of a question with a condition it is the part of the ballots.
  func part(of question: Question?, under label: Label) -> Double? {
    guard !label.isOther else { return nil }
    let parts = [
      ofPeople(held(question, label), people(question, label)),
      ofPeople(counts[label]?[key(question)]?.total, published[label]?[key(question)]?.total),
    ]
    return parts.compactMap { $0 }.min()
  }

  private func key(_ question: Question?) -> String { question?.key ?? BallotCount.question }

  private func ofPeople(_ held: Int?, _ all: Int?) -> Double? {
    guard let held, let all, all > 0, held < all, Double(held) / Double(all) < Completeness.whole else { return nil }
    return Double(held * 20 / all) / 20
  }

  private func held(_ question: Question?, _ label: Label) -> Int? {
    guard let question, question.countsEverybody else {
      return counts[label]?[BallotCount.question]?[BallotCount.value]
    }
    return counts[label]?[question.key]?.total
  }

  private func people(_ question: Question?, _ label: Label) -> Int? {
    guard let question, question.countsEverybody else { return people[label]?.values.reduce(0, +) }
    return people[label]?.reduce(0) { $0 + (question.isAsked(through: $1.key) ? $1.value : 0) }
  }
}

extension Question {
  /// Whether its tally counts everybody once who is served through a channel that asks it.
  fileprivate var countsEverybody: Bool {
    if case .multiple = kind { return false }
    return condition == nil
  }
}
