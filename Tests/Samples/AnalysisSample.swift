import Fieldwork
package import Indicators
import Releases
package import Surveys

/// Three quarters of a survey that can be asked everything: two rated channels and one too small to show, text messages
/// and telephone calls, and pairs of answers to three questions.
package enum AnalysisSample {
  package static let period = Sample.period
  package static let tables = [Breakdown(.channel, .department), Breakdown(.channel, .mode)]

  package static let evidence = evidence(moved: 0)
  /// The same with ten answers for each.
  package static let tenfold = evidence(moved: 0, times: 10)

  /// The same with some of the satisfied of one hidden label given to the other: no figure that is shown may tell.
  package static func evidence(moved: Int, times: Int = 1) -> Evidence {
    Evidence(
      survey: survey, organisation: Sample.organisation,
      sheets: [(-2, 60), (-1, 63), (0, 66)].map { place, happy in
        let period = period.advanced(by: place)
        let told: [Count] =
          counts(tables[0], ["interview", "reception"], 100, happy: happy)
          + counts(tables[0], ["website", "relations"], 50, happy: 25)
          + counts(tables[0], ["letters", "relations"], 14, happy: 7 + moved)
          + counts(tables[0], ["phone", "relations"], 6, happy: 3 - moved)
          + counts(tables[1], ["interview", "sms"], 60, happy: happy - 26)
          + counts(tables[1], ["interview", "phone"], 40, happy: 26)
          + counts(tables[1], ["website", "sms"], 16, happy: 5)
          + counts(tables[1], ["website", "phone"], 34, happy: 20)
          + counts(tables[1], ["letters", "sms"], 14, happy: 7 + moved)
          + counts(tables[1], ["phone", "sms"], 6, happy: 3 - moved)
        return TallySheet(period: period, version: 1, counts: told.map { $0.times(times) })
      },
      fieldwork: [
        asked("interview", "reception", .sms, 120, 60), asked("interview", "reception", .phone, 80, 40),
        asked("website", "relations", .sms, 32, 16), asked("website", "relations", .phone, 68, 34),
        asked("letters", "relations", .sms, 40, 14),
        asked("phone", "relations", .sms, 8, 6),
      ],
      pairs: [period: pairs],
      outreach: [
        sent("interview", "reception", .sms, nil, 120), sent("interview", "reception", .sms, .delivered, 96),
        sent("interview", "reception", .sms, .refused, 4), sent("interview", "reception", .sms, .failed, 10),
        sent("interview", "reception", .phone, nil, 80), sent("interview", "reception", .phone, .delivered, 60),
        sent("interview", "reception", .phone, .refused, 8), sent("interview", "reception", .phone, .ineligible, 10),
        sent("website", "relations", .sms, nil, 32), sent("letters", "relations", .sms, nil, 40),
        sent("phone", "relations", .sms, nil, 8), sent("phone", "relations", .sms, .delivered, 8),
      ])
  }

  private static let survey = Survey(
    key: "service", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
    intro: LocalizedText(ar: "مقدمة"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "عاجل"),
    invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: tables),
    questions: [
      Question(key: "overall", kind: .rating(Sample.scale), text: LocalizedText(ar: "كيف كانت؟"), isOverall: true),
      Question(key: "speed", kind: .rating(Sample.scale), text: LocalizedText(ar: "السرعة؟")),
      Question(key: "care", kind: .rating(Sample.scale), text: LocalizedText(ar: "الاستقبال؟")),
    ])

  /// The overall rating of a cell; the other two questions were answered alike everywhere.
  private static func counts(_ table: Breakdown, _ label: [String], _ base: Int, happy: Int) -> [Count] {
    let answers = [
      (BallotCount.question, BallotCount.value, base), ("overall", "5", happy), ("overall", "2", base - happy),
      ("speed", "4", base / 2), ("speed", "3", base - base / 2), ("care", "5", base / 2),
      ("care", "1", base - base / 2),
    ]
    return answers.map { question, value, count in
      Count(breakdown: table, label: Label(label), question: question, value: value, count: count)
    }
  }

  private static func asked(
    _ channel: String, _ department: String, _ mode: CollectionMode, _ invited: Int, _ answered: Int
  ) -> FieldworkCount {
    FieldworkCount(
      period: period, place: Place(channel: channel, department: department, mode: mode), invited: invited,
      answered: answered)
  }

  private static func sent(
    _ channel: String, _ department: String, _ mode: CollectionMode, _ outcome: Outcome?, _ count: Int
  ) -> OutreachCount {
    OutreachCount(
      period: period, kind: .addressed, place: Place(channel: channel, department: department, mode: mode),
      outcome: outcome,
      count: count)
  }

  /// Speed goes with the overall rating in three of four, care in five of eight.
  private static let pairs = [
    ("overall", "5", "speed", "4", 60), ("overall", "5", "speed", "3", 20), ("overall", "2", "speed", "4", 20),
    ("overall", "2", "speed", "3", 60), ("overall", "5", "care", "5", 50), ("overall", "5", "care", "1", 30),
    ("overall", "2", "care", "5", 30), ("overall", "2", "care", "1", 50), ("speed", "4", "care", "5", 40),
    ("speed", "4", "care", "1", 40), ("speed", "3", "care", "5", 40), ("speed", "3", "care", "1", 40),
  ].map { PairCount(one: $0.0, oneValue: $0.1, other: $0.2, otherValue: $0.3, count: $0.4) }
}

extension Count {
  /// As many times as many people.
  fileprivate func times(_ factor: Int) -> Count {
    Count(breakdown: breakdown, label: label, question: question, value: value, count: count * factor)
  }
}
