package import Reporting
package import Surveys
import Testing

/// What the charity of these tests asks: a small survey, the next version of it, and a report on it.
package enum TestSurvey {
  package static let organisation = OrganisationSource(
    channels: """
      channels:
        - { key: phone, ar: مكالمة هاتفية, en: Telephone call }
        - { key: visit, ar: زيارة, en: Visit }
      """,
    departments: """
      departments:
        - { key: reception, ar: الاستقبال, en: Reception }
        - { key: research, ar: البحث الاجتماعي, en: Social research }
      """)

  /// The text of a version.
  package static func source(_ version: Int) -> String {
    """
    key: sample
    version: \(version)
    audience: external
    languages: [ar, en]
    title: { ar: رأيكم, en: Your opinion }
    intro: { ar: رأيكم حق لكم, en: Your opinion is your right }
    thanks: { ar: شكراً لكم, en: Thank you }
    urgent: { ar: اتصلوا بنا, en: Call us }
    invitations: [addressed, drawn]
    release: { breakdowns: [channel*department] }
    routing: second_page
    questions:
      - { key: overall, type: rating, overall: true, text: { ar: كيف؟, en: How? }, scale: [{ ar: سيئ, en: Poor }, { ar: جيد, en: Good }, { ar: ممتاز, en: Great }] }
      - { key: answered, type: yes_no, text: { ar: هل رددنا؟, en: Did we answer? } }
      - { key: waited, type: yes_no, text: { ar: هل انتظرتم؟, en: Did you wait? }, show_if: { question: answered, is: [no] } }
      - { key: improve, type: comment, text: { ar: ماذا نحسّن؟, en: What should we improve? }, max_length: 100 }
    """
  }

  package static func published() throws -> PublishedSurvey {
    let document = SurveyDocument(source: source(1), file: "sample/1.yaml")
    let survey = try #require(document.survey, "\(document.findings)")
    return PublishedSurvey(survey: survey, source: source(1), publishedOn: TestClock.openingDay)
  }

  /// The report on it, perhaps with a schedule.
  package static func report(schedule: String? = nil) throws -> ReportDocument {
    let text = """
      key: board
      title: { ar: تقرير, en: Report }
      survey: sample
      profile: board
      language: ar
      trend: 4\(schedule.map { "\nschedule: \($0)" } ?? "")
      sheets:
        - { kind: cover, title: { ar: الغلاف, en: Cover } }
        - { kind: scorecard, title: { ar: بطاقة الأداء, en: Scorecard } }
        - { kind: proof, title: { ar: الختم, en: Seal } }
      """
    let (document, findings) = ReportDocument.read(text, file: "board.yaml")
    return try #require(document, "\(findings)")
  }
}
