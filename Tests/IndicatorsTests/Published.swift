import Indicators
import Releases
import Surveys
import Testing

/// Published counts of a small charity, written down as few numbers.
enum Published {
  static let organisation = Organisation(
    channels: ["phone", "letters", "website"].map { ServiceChannel(key: $0, name: LocalizedText(ar: $0)) },
    departments: ["reception", "research"].map { Department(key: $0, name: LocalizedText(ar: $0)) })

  /// The overall rating, from 1 to 5.
  static let overall = rating("overall", isOverall: true)

  /// A rating from 1 to 5.
  static func rating(_ key: String, isOverall: Bool = false) -> Question {
    Question(
      key: key, kind: .rating(Scale(min: 1, labels: (1...5).map { LocalizedText(ar: "\($0)") })),
      text: LocalizedText(ar: key), isOverall: isOverall)
  }

  /// A survey that publishes some tables.
  static func survey(
    _ questions: [Question] = [overall], by breakdowns: [Breakdown] = [Breakdown(.channel)],
    every span: Period.Span = .quarter
  ) -> Survey {
    Survey(
      key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: breakdowns, every: span),
      questions: questions)
  }

  /// How often each answer to one question was given under each label, as a sheet.
  static func sheet(
    _ period: Period, by breakdown: Breakdown = Breakdown(.channel), of question: String = "overall",
    _ answers: [String: [String: Int]]
  ) -> TallySheet {
    TallySheet(period: period, version: 1, counts: counts(by: breakdown, of: question, answers))
  }

  /// How often each answer to one question was given under each label, with the ballots that gave them.
  static func counts(
    by breakdown: Breakdown, of question: String = "overall", _ answers: [String: [String: Int]]
  ) -> [Count] {
    answers.flatMap { label, values in
      let ballots = (BallotCount.question, BallotCount.value, values.values.reduce(0, +))
      return (values.map { (question, $0, $1) } + [ballots]).map { question, value, count in
        Count(breakdown: breakdown, label: Label(label), question: question, value: value, count: count)
      }
    }
  }

  /// The first quarter of every series.
  static let first = Period(.quarter, containing: Day(year: 2024, month: 1, day: 1) ?? Day(ordinal: 0))

  /// The series of quarters with so many satisfied of a hundred; `nil` where nothing was released.
  static func series(_ satisfied: [Int?]) throws -> Series {
    try series(satisfied.map { $0.map { ["5": $0, "2": 100 - $0] } })
  }

  /// The series of quarters with these answers to one question, over the whole organisation.
  static func series(_ quarters: [[String: Int]?], of question: Question = overall) throws -> Series {
    let sheets = quarters.enumerated().compactMap { place, answers in
      answers.map { sheet(first.advanced(by: place), of: question.key, ["phone": $0]) }
    }
    let evidence = Evidence(survey: survey([question]), organisation: organisation, sheets: sheets)
    return try #require(try evidence.series(by: .none).first)
  }
}
