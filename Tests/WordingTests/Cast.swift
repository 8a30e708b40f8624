import Indicators
import Releases
import Surveys

/// The small cast: one question, two channels, two departments.
enum Cast {
  static let now = Period("2026Q3") ?? Period(.quarter, containing: Day(ordinal: 0))

  static let organisation = Organisation(
    channels: [
      ServiceChannel(key: "interview", name: LocalizedText(ar: "المقابلة", en: "Interview")),
      ServiceChannel(key: "web", name: LocalizedText(ar: "الموقع الإلكتروني", en: "Website")),
    ],
    departments: [
      Department(key: "desk", name: LocalizedText(ar: "الاستقبال", en: "Reception")),
      Department(key: "research", name: LocalizedText(ar: "البحث الاجتماعي", en: "Social research")),
    ])

  static let overall = Question(
    key: "overall",
    kind: .rating(Scale(min: 1, labels: ["سيئ جداً", "سيئ", "متوسط", "جيد", "جيد جداً"].map { LocalizedText(ar: $0) })),
    text: LocalizedText(ar: "كيف كانت خدمتنا لكم بشكل عام؟"), policy: .quality, isOverall: true)

  /// Ratings by channel and department, worst first, of this quarter and the one before.
  static func evidence(now ratings: [String: [Int]], before earlier: [String: [Int]]?) -> Evidence {
    Evidence(
      survey: survey, organisation: organisation,
      sheets: (earlier.map { [sheet(now.previous, $0)] } ?? []) + [sheet(now, ratings)])
  }

  static func sheet(_ period: Period, _ ratings: [String: [Int]]) -> TallySheet {
    let counts = ratings.flatMap { label, counts in
      counts.enumerated().map { place, count in
        Count(
          breakdown: survey.release.breakdowns[0], label: Label(label), question: "overall", value: String(place + 1),
          count: count)
      }
    }
    return TallySheet(period: period, version: 1, counts: counts)
  }

  static let survey = Survey(
    key: "service", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "الخدمة"),
    intro: LocalizedText(ar: "مقدمة"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "عاجل"),
    invitations: [.addressed], validDays: 21,
    release: ReleaseRule(breakdowns: [Breakdown(.channel, .department)]), questions: [overall])
}
