import Releases
import Surveys

/// The counts of a breakdown as they may be shown, question by question: the show rule has been applied to them.
struct ShownCounts {
  /// Every label, withheld ones too, and «other» where anything stands under it.
  let labels: [Label]
  private var questions: [String: ShownTallies]

  /// Applies the show rule to each question by its own base, and to whole ballots by their number.
  init(_ counts: [Label: [String: Tally]], of survey: Survey) {
    let rule = ShowRule(kShow: survey.release.kShow)
    var decided: [[Label: Int]: Set<Label>] = [:]
    func shown(_ tallies: [Label: Tally], _ base: (Tally) -> Int) -> ShownTallies {
      let bases = tallies.mapValues(base)
      let together = decided[bases] ?? rule.together(bases)
      decided[bases] = together
      return ShownTallies(tallies, together: together, kShow: rule.kShow, base: base)
    }
    var questions: [String: ShownTallies] = [:]
    for question in survey.questions {
      let asked = counts.compactMapValues { $0[question.key] }.filter { !$0.value.isEmpty }
      questions[question.key] = shown(asked, question.base)
    }
    questions[BallotCount.question] = shown(counts.mapValues { $0[BallotCount.question] ?? Tally() }) {
      $0[BallotCount.value]
    }
    self.init(questions, labels: counts.keys)
  }

  /// What may be shown of each question, for these labels at least.
  init(_ questions: [String: ShownTallies], labels: some Sequence<Label>) {
    self.questions = questions
    self.labels = Array(questions.values.reduce(into: Set(labels)) { $0.formUnion($1.tallies.keys) })
  }

  /// The answers to a question, or whole ballots; empty where nobody was asked.
  subscript(question: String) -> ShownTallies { questions[question] ?? ShownTallies() }
}

/// The answers to one question, by label, as they may be shown.
struct ShownTallies {
  /// Of labels that stand alone, and of «other» with all that stands under it.
  private(set) var tallies: [Label: Tally] = [:]
  /// The labels of which nothing is shown.
  private(set) var withheld: Set<Label> = []
  /// The labels of which figures are told on a grid.
  private(set) var coarse: Set<Label> = []
  /// The labels under «other», which is comparable only with one of the same labels.
  private(set) var together: Set<Label> = []

  /// No answers.
  init() {}

  /// The same of some labels alone.
  func keeping(_ isKept: (Label) -> Bool) -> ShownTallies {
    var kept = self
    kept.tallies = tallies.filter { isKept($0.key) }
    return kept
  }

  /// The same without what stands under «other».
  func withholdingOther() -> ShownTallies {
    var kept = keeping { !$0.isOther }
    kept.withheld.formUnion(tallies.keys.filter(\.isOther))
    return kept
  }

  /// Folds what may not stand alone into «other»; where even that is no crowd, nothing of it is shown.
  init(_ tallies: [Label: Tally], together: Set<Label>, kShow: Int, base: (Tally) -> Int) {
    let bases = tallies.mapValues(base)
    self.tallies = tallies.filter { (bases[$0.key] ?? 0) >= kShow && !together.contains($0.key) }
    withheld = Set(tallies.keys).subtracting(self.tallies.keys)
    self.together = together
    defer { coarse = ShownTallies.coarse(self.tallies.mapValues(base)) }
    guard let other = together.first(where: \.isOther),
      together.reduce(0, { $0 + (bases[$1] ?? 0) }) >= kShow
    else { return }
    self.tallies[other] = together.reduce(into: Tally()) { sum, label in tallies[label].map { sum.add($0) } }
    withheld.remove(other)
  }
}
