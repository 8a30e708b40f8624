import Indicators
import Releases
import Statistics
import Surveys

/// What the product's pages tell of one drawn quarter beside the one before: eight channels by twenty questions, the first
/// of which is the overall rating.
struct PageSample {
  /// Which part of what truly happened is drawn for the newer quarter.
  enum Change {
    case nothing
    /// One question in every channel.
    case everywhere(question: String)
    /// The overall rating in one channel.
    case oneChannel
    /// Half of the questions in every channel.
    case halfOfQuestions
  }

  /// Everybody together, and by channel.
  let whole: Scorecard
  let channels: Scorecard

  /// Draws both quarters, with so many answers a channel each; `isTied` lets every second person answer all questions as
  /// she answers the overall one.
  init?(n: Int, _ change: Change = .nothing, truth: Truth.Pair = .still, isTied: Bool = false, _ chance: inout Chance) {
    let sheets = [PageSample.period.previous, PageSample.period].map { period in
      PageSample.sheet(period, n, period == PageSample.period ? change : .nothing, truth, isTied, &chance)
    }
    let evidence = Evidence(
      survey: PageSample.survey, organisation: PageSample.organisation, sheets: sheets)
    func card(_ breakdown: Breakdown) -> Scorecard? {
      try? evidence.scorecard(
        Query(
          survey: PageSample.survey.key, period: PageSample.period, breakdown: breakdown,
          comparison: PageSample.period.previous))
    }
    guard let whole = card(.none), let channels = card(Breakdown(.channel)) else { return nil }
    (self.whole, self.channels) = (whole, channels)
  }

  /// The changes that are called in a family of a scorecard.
  static func called(_ family: Family, in card: Scorecard) -> [Figure] {
    card.figures.filter {
      $0.change?.family == family && [.better, .worse, .changed].contains($0.change?.verdict)
    }
  }

  /// What the rule before this one called: every figure of the scorecard, means too, as one family under Holm.
  static func calledBefore(in card: Scorecard) -> [Figure] {
    let adjusted = Holm.adjusted(card.figures.map { $0.change?.p })
    return zip(card.figures, adjusted).filter { ($0.1 ?? 1) < 0.05 }.map(\.0)
  }

  private static let period = Period(.quarter, containing: Day(ordinal: 20_000))
  private static let labels = (0..<8).map { "c\($0)" }
  private static let questions = (0..<20).map { "q\($0)" }

  private static func sheet(
    _ period: Period, _ n: Int, _ change: Change, _ truth: Truth.Pair, _ isTied: Bool, _ chance: inout Chance
  ) -> TallySheet {
    var counts: [Count] = []
    func add(_ channel: String, _ question: String, _ value: String, _ count: Int) {
      counts.append(
        Count(breakdown: Breakdown(.channel), label: Label([channel]), question: question, value: value, count: count))
    }
    for channel in labels {
      add(channel, BallotCount.question, BallotCount.value, n)
      let alike = isTied ? n / 2 : 0
      let tied = chance.counts(truth.before, n: alike)
      for question in questions {
        let shares = change.concerns(question, channel) ? truth.after : truth.before
        let drawn = chance.counts(shares, n: n - alike)
        for value in drawn.indices { add(channel, question, "\(value + 1)", drawn[value] + tied[value]) }
      }
    }
    return TallySheet(period: period, version: 1, counts: counts)
  }

  static let organisation = Organisation(
    channels: labels.map { ServiceChannel(key: $0, name: LocalizedText(ar: $0)) }, departments: [])

  static let survey = Survey(
    key: "simulated", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "محاكاة"),
    intro: LocalizedText(ar: "محاكاة"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
    invitations: [.drawn], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel)]),
    questions: questions.map {
      Question(
        key: $0, kind: .rating(Scale(min: 1, labels: (1...5).map { LocalizedText(ar: "\($0)") })),
        text: LocalizedText(ar: $0), isOverall: $0 == "q0")
    })
}

extension PageSample.Change {
  /// Whether the answers to a question by a channel are drawn from the changed truth.
  fileprivate func concerns(_ question: String, _ channel: String) -> Bool {
    switch self {
    case .nothing: false
    case .everywhere(let asked): question == asked
    case .oneChannel: question == "q0" && channel == "c0"
    case .halfOfQuestions: (Int(question.dropFirst()) ?? 0).isMultiple(of: 2)
    }
  }
}

extension Truth {
  /// How satisfied people were, and how satisfied they are where something changed.
  struct Pair {
    let before: [Double]
    let after: [Double]

    /// Nothing changed for people who are content.
    static let still = Pair(before: mixes[1].shares, after: mixes[1].shares)
    /// The satisfied fell from 75 to 60 per cent.
    static let fall = Pair(before: mixes[1].shares, after: [0.08, 0.12, 0.20, 0.35, 0.25])

    /// Nothing changed for people of a mix.
    static func still(_ shares: [Double]) -> Pair { Pair(before: shares, after: shares) }
  }
}
