import Access
import Pages
import Preferences
import Surveys

/// The pages on which a charity is set up.
extension Gallery {
  static var settingUp: [String: String] {
    [
      "start.ar": start(.arabic, done: [.charity, .places]).html,
      "start-done.en": start(.english, done: Set(StartPage.Step.allCases)).html,
      "settings-administrator.ar": settings(.arabic, fixed: nil).html,
      "carriers.ar": carriers(.arabic).html, "carriers-problem.en": carriers(.english, isWrong: true).html,
      "keys.ar": keys(.arabic).html, "keys-problems.en": keysWithProblems.html,
      "webhooks.ar": webhooks(.arabic).html, "webhooks-problems.en": webhooksWithProblems.html,
      "definition.ar": definition(.arabic).html, "definition-problem.en": definition(.english, isWrong: true).html,
      "organisation.ar": organisation(.arabic).html, "organisation-problems.en": organisationWithProblems.html,
    ]
  }

  static func start(_ language: Language, done: Set<StartPage.Step>) -> StartPage {
    StartPage(frame: administration("/start", language), done: done)
  }

  static func settings(_ language: Language, fixed: String?) -> SettingsPage {
    var frame = administration("/settings", language)
    frame.colour = "/colour.css?v=c2185b"
    let charity = CharityIdentity(
      name: LocalizedText(ar: "جمعية المثال", en: "Example"), colour: AccentColour("#c2185b"))
    return SettingsPage(
      frame: frame, settings: SiteSettings(charity: charity, address: "https://r.example.sa"), isSaved: false,
      fixedAddress: fixed)
  }

  static func carriers(_ language: Language, isWrong: Bool = false) -> CarriersPage {
    var kept = CarrierChoice()
    (kept.server, kept.password, kept.from) = ("smtps://rida@mail.example.org:465", "a secret", "rida@example.org")
    var form = TypedForm(["server": "mail", "from": "rida@example.org", "sender": "Aoun"])
    form.note(CarrierProblem.noServer, at: "server")
    form.note(CarrierProblem.missing("app-id"), at: "credential-app-id")
    return CarriersPage(
      frame: administration("/settings/carriers", language), kept: kept,
      providers: [
        CarriersPage.Provider(
          key: "example", name: LocalizedText(ar: "مثال", en: "Example"),
          note: LocalizedText(ar: "لم يُجرَّب حيًّا.", en: "Not tried live."), credentials: ["app-id"])
      ], isFixed: (mail: false, sms: false), shown: isWrong ? "example" : nil, isSaved: !isWrong,
      form: isWrong ? form : nil)
  }

  static func keys(_ language: Language, form: TypedForm = TypedForm(), ticked: Set<APIScope> = []) -> KeysPage {
    KeysPage(
      frame: administration("/settings/keys", language),
      keys: [
        APIKey(
          number: 2, name: "Power BI", scopes: [.figures, .surveys], madeBy: "admin", madeAt: 1_790_000_000,
          seenOn: "2026-09-23"),
        APIKey(number: 3, name: "سجل الخدمات", scopes: [.reports], madeBy: "admin", madeAt: 1_790_000_000),
        APIKey(
          number: 1, name: "Excel", scopes: [.figures], madeBy: "rida", madeAt: 1_780_000_000,
          ending: APIKey.Ending(by: "admin", at: 1_790_000_000)),
      ],
      fresh: form.isWrong ? nil : .init(name: "Power BI", secret: "rida_2_TOKEN"), form: form, ticked: ticked,
      description: "https://r.example.sa/api/v1/openapi.json")
  }

  static var keysWithProblems: KeysPage {
    var form = TypedForm(["name": ""])
    form.note(KeyProblem.nameMissing, at: "name")
    form.note(KeyProblem.scopeMissing, at: "scope")
    return keys(.english, form: form)
  }

  static func definition(_ language: Language, isWrong: Bool = false) -> DefinitionPage {
    var form = TypedForm([
      "title_ar": "تقرير المجلس", "title_en": "The board's report", "survey": Cast.survey.key, "language": "ar",
      "trend": isWrong ? "1" : "8", "every": "quarter", "days_after": "5", "hour": "8", "mail": "yes",
      "on-cover": "yes", "place-cover": "1", "ar-cover": "الغلاف", "en-cover": "Cover", "place-channels": "2",
      "lead-channels": "satisfied", "with-channels-mean": "yes",
    ])
    if isWrong { form.note(DefinitionProblem.number(2...40), at: "trend") }
    let shares = [DefinitionPage.Indicator(key: "satisfied", name: LocalizedText(ar: "الرضا", en: "Satisfied"))]
    let others = [DefinitionPage.Indicator(key: "mean", name: LocalizedText(ar: "المتوسط", en: "Mean"))]
    return DefinitionPage(
      frame: plain("/reports/board/definition", language), name: "board",
      surveys: [(key: Cast.survey.key, title: Cast.survey.title)],
      sheets: [
        DefinitionPage.Sheet(kind: "cover", purpose: "النتائج بالكلمات"),
        DefinitionPage.Sheet(
          kind: "channels", purpose: "القنوات", leads: shares, others: others, mayHaveEach: true),
      ], form: form, isSaved: !isWrong, isUnwritable: isWrong)
  }

  static func organisation(_ language: Language) -> OrganisationPage {
    OrganisationPage(
      frame: administration("/settings/organisation", language), organisation: charity, mayForget: false,
      records: [
        OrganisationRecord(source: source("البريد", "Post"), actor: "rida", on: Cast.period.firstDay),
        OrganisationRecord(source: source("الخطابات", "Letters"), actor: "mona", on: Cast.period.lastDay),
      ], turn: .saved)
  }

  static var organisationWithProblems: OrganisationPage {
    var form = TypedForm([
      "c-key-0": "letters", "c-ar-0": "", "c-en-0": "Letters", "c-place-0": "first", "c-ar-2": "الهاتف",
      "c-place-2": "1",
    ])
    form.note(OrganisationProblem.line(.noArabic), at: "c-ar-0")
    form.note(OrganisationProblem.noPlace, at: "c-place-0")
    return OrganisationPage(
      frame: administration("/settings/organisation", .english), organisation: charity, mayForget: true, records: [],
      turn: .refused(.channel, form))
  }

  static var organisationMeanwhile: OrganisationPage {
    let form = TypedForm([
      "c-key-0": "letters", "c-ar-0": "المراسلات", "c-en-0": "Correspondence", "c-place-0": "1",
    ])
    return OrganisationPage(
      frame: administration("/settings/organisation", .arabic), organisation: charity, mayForget: false, records: [],
      turn: .meanwhile(
        .channel, form, [.added(LocalizedText(ar: "الزيارة", en: "Visit"))],
        conflicts: ["c-ar-0": "الرسائل", "c-en-0": "Mail"]))
  }

  private static let charity = Organisation(
    channels: [
      ServiceChannel(key: "letters", name: LocalizedText(ar: "الخطابات", en: "Letters")),
      ServiceChannel(key: "phone", name: LocalizedText(ar: "الهاتف", en: "Telephone"), isRetired: true),
    ], departments: [Department(key: "reception", name: LocalizedText(ar: "الاستقبال", en: "Reception"))])

  private static func source(_ ar: String, _ en: String) -> OrganisationSource {
    OrganisationSource(
      channels: "channels:\n- { key: letters, ar: \(ar), en: \(en) }\n",
      departments: "departments:\n- { key: reception, ar: الاستقبال, en: Reception }\n")
  }
}
