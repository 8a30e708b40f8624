package import Fieldwork
import Foundation
package import Indicators
package import Releases
package import Reporting
package import Seals
package import Surveys
package import Workbooks

/// The small charity of these tests: one big crowd, one small sample, one crowd too small to show.
package enum Sample {
  package static let today = Day(ordinal: 20_730)
  package static let period = Period(.quarter, containing: today)

  package static let organisation = Organisation(
    channels: [
      ServiceChannel(key: "interview", name: LocalizedText(ar: "مقابلة شخصية", en: "Personal interview")),
      ServiceChannel(key: "website", name: LocalizedText(ar: "موقع الجمعية", en: "Website")),
      ServiceChannel(key: "letters", name: LocalizedText(ar: "رسائل وخطابات", en: "Letters")),
      ServiceChannel(key: "phone", name: LocalizedText(ar: "هاتف", en: "Telephone")),
      ServiceChannel(key: "visits", name: LocalizedText(ar: "زيارة ميدانية", en: "Visit at home")),
    ],
    departments: [
      Department(key: "reception", name: LocalizedText(ar: "الاستقبال", en: "Reception")),
      Department(key: "relations", name: LocalizedText(ar: "علاقات المستفيدين", en: "Beneficiary relations")),
    ])

  /// The product that the survey publishes.
  private static let crossed = Breakdown(.channel, .department)

  package static let scale = Scale(
    min: 1, labels: ["سيئ جداً", "سيئ", "متوسط", "جيد", "جيد جداً"].map { LocalizedText(ar: $0) })

  package static let survey = Survey(
    key: "service", version: 2, audience: .external, languages: [.arabic],
    title: LocalizedText(ar: "رأيكم في خدمتنا", en: "Your opinion of our service"), intro: LocalizedText(ar: "مقدمة"),
    thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "عاجل"), invitations: [.addressed], validDays: 21,
    release: ReleaseRule(breakdowns: [crossed]),
    questions: [
      Question(
        key: "overall", kind: .rating(scale), text: LocalizedText(ar: "كيف كانت خدمتنا؟", en: "How was our service?"),
        policy: .quality, isOverall: true),
      Question(
        key: "told", kind: .yesNo(partly: nil),
        text: LocalizedText(ar: "=هل قلنا لكم متى يصلكم الرد؟", en: "=Did we tell you when the reply comes?"),
        policy: .toldReplyPeriod),
    ])

  /// Interview 100, website 25, visits 12 answers, all of them good; letters 7 and telephone 5, too few to stand alone.
  /// The quarter before, interview was better and the others did not exist.
  package static let evidence = Evidence(
    survey: survey, organisation: organisation,
    sheets: [
      TallySheet(period: period.previous, version: 2, counts: cell("interview", "reception", 110, happy: 99)),
      TallySheet(
        period: period, version: 2,
        counts: cell("interview", "reception", 60, happy: 42) + cell("interview", "relations", 40, happy: 29)
          + cell("website", "reception", 25, happy: 17) + cell("letters", "relations", 7, happy: 5)
          + cell("phone", "relations", 5, happy: 3) + cell("visits", "reception", 12, happy: 12)),
    ])

  package static let edition = Edition(number: 1, builtOn: today, head: String(repeating: "ab", count: 32))
  /// A key that everybody may know.
  package static let key = SealKey(secret: Data(repeating: 7, count: 32))
  package static var sealing: Sealing {
    get throws {
      guard let key else { throw NoKey() }
      return Sealing(
        key: key, address: { "https://rida.example/verify/\($0)" }, picture: { _ in nil })
    }
  }

  private struct NoKey: Error {}

  package static let fieldwork = [
    FieldworkCount(
      period: period, place: Place(channel: "interview", department: "reception", mode: .sms), invited: 300,
      answered: 149)
  ]

  /// The same with those who were asked.
  package static let asked = Evidence(
    survey: survey, organisation: organisation, sheets: evidence.sheets, fieldwork: fieldwork,
    actions: [
      ImprovementAction(
        number: 1, survey: "service", scope: Scope(breakdown: .none, label: .everybody), question: nil,
        text: LocalizedText(ar: "نافذة ثانية صباحاً", en: "A second window in the morning"),
        since: period.previous.firstDay)
    ])

  /// Twelve comments on the interview, five of them on waiting.
  package static let comments = (0..<12).map { number in
    PublishedComment(
      id: String(repeating: "\(number % 10)", count: 31) + (number < 10 ? "0" : "1"), period: period, question: "told",
      label: "interview", text: "كلام", first: number < 5 ? [.speed] : [.thanks])
  }

  package static let document = ReportDocument(
    key: "board", title: LocalizedText(ar: "تقرير المجلس", en: "Report to the board"),
    organisation: LocalizedText(ar: "جمعية رعاية", en: "Care charity"), survey: "service", language: .arabic, trend: 8,
    sheets: [
      plan(.cover, "الغلاف"), plan(.scorecard, "بطاقة الأداء"), plan(.channels, "القنوات", [.satisfied, .mean]),
      plan(.departments, "الأقسام", [.satisfied]),
      plan(.matrix, "القنوات والأقسام", [.satisfied]), plan(.questions, "الأسئلة"),
      plan(.trend, "الاتجاه", [.satisfied]), plan(.comments, "التعليقات"), plan(.actions, "قلتم وفعلنا"),
      plan(.withheld, "ما حُجب ولماذا"), plan(.method, "المنهجية"), plan(.proof, "الإثبات"),
    ])

  /// The analyst's tables of the same figures.
  package static let tables = ReportDocument(
    key: "tables", title: LocalizedText(ar: "جداول", en: "Tables"), survey: "service", profile: .data,
    language: .arabic, trend: 8,
    sheets: [
      plan(.figures, "الأرقام"), plan(.trend, "الاتجاه", [.satisfied]), plan(.codebook, "دليل المفاتيح"),
      plan(.proof, "الإثبات"),
    ])

  /// The report on the sample's last quarter, compared with the one before.
  package static func report(_ evidence: Evidence = asked, language: Language = .arabic) throws -> Workbook {
    try ReportBuild(document, of: evidence, comments: comments, period: period)
      .workbook(in: language, edition: edition, sealing: sealing)
  }

  /// The sample's figures by channel.
  package static func scorecard() throws -> Scorecard {
    try evidence.scorecard(
      Query(survey: "service", period: period, breakdown: Breakdown(.channel), comparison: period.previous))
  }

  private static func plan(_ kind: SheetPlan.Kind, _ title: String, _ indicators: [Indicator] = []) -> SheetPlan {
    SheetPlan(kind: kind, title: LocalizedText(ar: title, en: kind.rawValue.capitalized), indicators: indicators)
  }

  package static func cell(_ channel: String, _ department: String, _ base: Int, happy: Int) -> [Count] {
    let answers: [(question: String, value: String, count: Int)] = [
      (BallotCount.question, BallotCount.value, base), ("overall", "5", happy), ("overall", "2", base - happy),
      ("told", "yes", happy), ("told", "no", base - happy),
    ]
    return answers.map {
      Count(
        breakdown: crossed, label: Label([channel, department]), question: $0.question,
        value: $0.value, count: $0.count)
    }
  }
}
