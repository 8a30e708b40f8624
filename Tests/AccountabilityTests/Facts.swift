import Access
import Accountability
import Surveys
import Testing

/// A small house as its facts: one survey that sends by itself, a provider, a webhook and a key.
enum Facts {
  static let today = Day(ordinal: 20_741)

  /// The text of the survey; `more` are lines of its own.
  static func survey(_ more: String = "sending: { ways: [sms], reminder_days: 4, keep_days: 14 }") throws -> Survey {
    let source = """
      key: visits
      version: 2
      audience: external
      languages: [ar, en]
      title: { ar: رأيكم في الزيارة, en: Your opinion of the visit }
      intro: { ar: رأيكم حق لكم, en: Your opinion is your right }
      thanks: { ar: شكراً لكم, en: Thank you }
      urgent: { ar: اتصلوا بنا, en: Call us }
      invitations: [addressed, drawn]
      \(more)
      release: { breakdowns: [channel] }
      questions:
        - { key: overall, type: rating, overall: true, text: { ar: كيف؟, en: How? }, scale: [{ ar: سيئ, en: Poor }, { ar: جيد, en: Good }, { ar: ممتاز, en: Great }] }
        - { key: answered, type: yes_no, text: { ar: هل رددنا؟, en: Did we answer? } }
        - { key: improve, type: comment, text: { ar: ماذا نحسّن؟, en: What should we improve? }, max_length: 100 }
      """
    let document = SurveyDocument(source: source, file: "visits/2.yaml")
    return try #require(document.survey, "\(document.findings)")
  }

  static let guards = HouseFacts.Guards(
    contactKeyApart: true, secondFactorRequired: false, asksSecondPerson: true, copies: 3, copiesBringKeys: false)

  static func house() throws -> HouseFacts {
    HouseFacts(
      charity: LocalizedText(ar: "جمعية العون", en: "Aoun"), surveys: [try survey()],
      carriers: [
        HouseFacts.Carrier(
          way: .sms, name: LocalizedText(ar: "يونيفونك", en: "Unifonic"), host: "el.cloud.unifonic.com")
      ], webhooks: ["hooks.example.sa"],
      systems: [HouseFacts.System(name: "Case system", scopes: [.services, .receipts])], accounts: 4, board: 2,
      keptUntil: today + 9, guards: guards, stated: CharityStatements(contact: "privacy@example.sa"))
  }

  /// A house on its first day.
  static func empty() -> HouseFacts { HouseFacts(charity: nil, surveys: [], accounts: 1, guards: guards) }
}
