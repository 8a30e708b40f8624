import Access
import Documents
import Foundation
import Indicators
import Mail
import Preferences
import Releases
import Surveys
import Wording

@testable import Pages

/// The pages of the register, of what is kept at hand, and of what beneficiaries are told.
extension Gallery {
  static func improvement(_ language: Language) -> [String: String] {
    let code = language.rawValue
    return [
      "register.\(code)": register(language).html, "action.\(code)": action(language).html,
      "action-problems.\(code)": actionProblems(language).html,
      "action-correction.\(code)": actionCorrection(language).html, "target.\(code)": target(language).html,
      "target-empty.\(code)": noTarget(language).html,
      "documents.\(code)": documents(language).html, "reports.\(code)": reports(language).html,
      "settings.\(code)": settings(language).html,
      "settings-problem.\(code)": settingsWithProblem(language).html, "did.\(code)": did(language).html,
      "did-empty.\(code)": DidPage(language: language, digits: .western, answers: []).html,
    ]
  }

  static func plain(_ path: String, _ language: Language, role: Role = .officer) -> StaffFrame {
    StaffFrame(
      language: language, role: role, path: path, survey: "", period: nil, comparison: nil, surveys: [], periods: [],
      hasMatrix: true, csrf: "csrf-token")
  }

  static let day = Day("2026-01-15") ?? Day(ordinal: 0)

  /// One that shows an effect, one with too few answers behind it, one of the whole charity that ended.
  static let actions = [
    ImprovementAction(
      number: 1, survey: Cast.survey.key, scope: Scope(breakdown: Breakdown(.channel), label: Label("interview")),
      question: nil, text: LocalizedText(ar: "فتحنا نافذة ثانية للاستقبال", en: "We opened a second window"), since: day
    ),
    ImprovementAction(
      number: 2, survey: Cast.survey.key, scope: .everybody, question: "informed",
      text: LocalizedText(ar: "نكتب موعد الرد <على> بطاقة"), since: day + 200),
    ImprovementAction(
      number: 3, survey: Cast.survey.key, scope: .everybody, question: "ease",
      text: LocalizedText(ar: "نموذج أقصر", en: "A shorter form"), since: day, ended: day + 60),
  ]

  static let told = [
    1: PublicWords(kept: LocalizedText(ar: "الانتظار طويل", en: "The wait is long"), isShown: true),
    2: PublicWords(kept: LocalizedText(ar: "لا نعرف متى يأتي الرد"), isShown: false),
  ]

  static let surveyRegister: SurveyRegister = {
    func target(_ value: Double, _ indicator: Indicator, _ question: String?, _ since: Period) -> Target {
      Target(
        aim: Target.Aim(survey: Cast.survey.key, question: question, indicator: indicator, scope: .everybody),
        value: value, since: since)
    }
    let held = [target(0.6, .satisfied, "overall", Cast.before), target(4.9, .mean, "overall", Cast.before)]
    let later = [
      target(0.5, .responseRate, nil, Cast.period.advanced(by: 2)),
      target(0.8, .satisfied, "overall", Cast.period.advanced(by: 1)),
    ]
    return SurveyRegister(
      survey: Cast.survey, effects: Cast.evidence.effects(of: actions), told: told, period: Cast.period,
      standings: Cast.evidence.standings(of: held, in: Cast.period),
      later: later, sights: Cast.evidence.sights(of: held + later, in: Cast.period),
      withdrawn: [WithdrawnTarget(target: target(0.8, .easy, "ease", Cast.before), day: day)])
  }()

  static func register(_ language: Language) -> RegisterPage {
    RegisterPage(
      frame: plain("/actions", language), registers: [surveyRegister], organisation: Cast.organisation)
  }

  static func action(_ language: Language, form: TypedForm? = nil) -> ActionPage {
    ActionPage(
      frame: plain("/actions/1", language), register: surveyRegister, effect: surveyRegister.effects[0],
      organisation: Cast.organisation,
      form: form ?? TypedForm(["said_ar": "الانتظار طويل", "shown": "yes", "ended": "2026-11-24"]))
  }

  static let choices = ImprovementChoices(surveys: [Cast.survey], organisation: Cast.organisation)

  static func actionProblems(_ language: Language) -> ActionFormPage {
    var form = TypedForm([
      "ar": "شكراً \u{2066}محمد\u{2069} <b>", "en": "\"x\"", "place": "channel/social", "question": "service/ease",
    ])
    form.note(ImprovementProblem.pointsAtSomebody("شكراً […]"), at: "ar")
    form.note(ImprovementProblem.longText(301, most: 300), at: "en")
    form.note(ImprovementPhrase.needsDay, at: "since")
    return ActionFormPage(frame: plain("/actions/new", language), choices: choices, form: form)
  }

  static func actionCorrection(_ language: Language) -> ActionFormPage {
    ActionFormPage(
      frame: plain("/actions/3/correct", language), choices: choices,
      form: TypedForm(["ar": "نموذج أقصر", "en": "A shorter form", "since": "2026-01-15", "ended": "2026-03-16"]),
      correcting: 3)
  }

  static func target(_ language: Language) -> TargetFormPage {
    TargetFormPage(
      frame: plain("/actions/target", language), choices: choices, periods: [Cast.before, Cast.period],
      form: TypedForm(["since": "2026Q3", "aim": "service//response_rate", "place": "none/"]), isKept: true)
  }

  /// Where no survey is published.
  static func noTarget(_ language: Language) -> TargetFormPage {
    TargetFormPage(
      frame: plain("/actions/target", language),
      choices: ImprovementChoices(surveys: [], organisation: Cast.organisation), periods: [Cast.period],
      form: TypedForm())
  }

  private static func version(_ text: String, _ day: Day) -> ArchivedDocument {
    ArchivedDocument(
      tool: .bylaws, kind: .pdf, size: 1_600_000, fingerprint: Fingerprint(of: Data(text.utf8)), keptOn: day)
  }

  static func documents(_ language: Language, role: Role = .officer) -> DocumentsPage {
    DocumentsPage(
      frame: plain("/documents", language, role: role), documents: [version("new", day + 90), version("old", day)],
      problem: (.supportForm, .wrongKind))
  }

  static func reports(_ language: Language) -> ReportsPage {
    let built = [3, 2, 1].map { number in
      ArchivedReport(
        number: number, name: "board", period: Cast.period, language: number == 2 ? .english : .arabic,
        builtOn: day + number, size: 25_000, fingerprint: Fingerprint(of: Data("\(number)".utf8)),
        figures: Fingerprint(of: Data((number == 3 ? "new" : "old").utf8)), chainHead: number == 1 ? nil : "00ff",
        isScheduled: number != 2,
        papers: number == 3
          ? [.full, .page].map {
            ArchivedPaper(extent: $0, size: 80_000, fingerprint: Fingerprint(of: Data($0.rawValue.utf8)))
          } : [])
    }
    let title = LocalizedText(ar: "تقرير مجلس الإدارة", en: "Report to the board")
    return ReportsPage(
      frame: plain("/reports", language),
      plans: [
        ReportsPage.Plan(
          name: "board", title: title, language: .arabic, periods: [Cast.period, Cast.before],
          schedule: .init(every: .quarter, daysAfter: 5, hour: 8, isMailed: true)),
        ReportsPage.Plan(
          name: "other", title: title, language: .english, periods: [],
          schedule: .init(every: .year, daysAfter: 0, hour: 8, isMailed: false, impossibleFrom: 7)),
      ], built: built,
      post: .init(letters: [3: refused, 1: sent], hasServer: false, hasBoard: true, fiscalYear: .july))
  }

  /// A letter that a server refused and that is tried again.
  private static var refused: MailProgress {
    var progress = MailProgress(queuedAt: 1_795_806_300)
    progress.begin(at: 1_795_806_300)
    progress.end(MailOutcome(problem: .refused(code: 451, said: "4.3.0 <later>")), at: 1_795_806_301)
    return progress
  }

  private static var sent: MailProgress {
    var progress = MailProgress(queuedAt: 1_795_806_300)
    progress.begin(at: 1_795_806_300)
    progress.end(MailOutcome(), at: 1_795_806_301)
    return progress
  }

  static func settings(_ language: Language) -> SettingsPage {
    SettingsPage(
      frame: plain("/settings", language),
      settings: SiteSettings(
        charity: CharityIdentity(name: LocalizedText(ar: "جمعية المثال", en: "Example"), logo: logo)),
      isSaved: true)
  }

  static func settingsWithProblem(_ language: Language) -> SettingsPage {
    var form = TypedForm(["board": "chair@board.example\n<b>", "charity_ar": "", "charity_en": "Example"])
    form.note(MailPhrase.notAddress(line: 2, "<b>"), at: "board")
    form.note(CharityNameProblem.arabicMissing, at: "charity_ar")
    return SettingsPage(
      frame: plain("/settings", language),
      settings: SiteSettings(fiscalYear: .july, charity: CharityIdentity(name: LocalizedText(ar: "جمعية المثال"))),
      isSaved: false, form: form, logoProblem: .noPicture)
  }

  /// The end of a PNG is all that a page looks at.
  private static var logo: Data { Data([1, 2, 3, 4] + Array(repeating: 0, count: 12)) }

  static func did(_ language: Language, digits: Formats.Numerals = .western) -> DidPage {
    DidPage(
      language: language, digits: digits,
      answers: surveyRegister.effects.map { effect in
        DidPage.Answer(
          said: told[effect.action.number]?.said ?? LocalizedText(ar: "النموذج طويل"), effect: effect)
      })
  }

  /// For each of these templates the views with which the gallery draws it; the layout that they share has a picker, which
  /// none of them shows.
  static func improvementViews() -> [(template: String, views: [Any])] {
    let english = Language.english
    let form = ImprovementFormView(actionProblems(english))
    let pages: [(template: String, views: [Any])] = [
      ("register", [RegisterView(register(english))]), ("action", [ActionPageView(action(english)), form]),
      ("improvement-form", [form, ImprovementFormView(target(.arabic)), ImprovementFormView(noTarget(.english))]),
      ("documents", [DocumentsView(documents(english))]),
      ("reports", [ReportsView(reports(english))]),
      (
        "settings",
        [
          SettingsView(settings(english)), SettingsView(settingsWithProblem(english)),
          SettingsView(settings(english, fixed: nil)), SettingsView(settings(english, fixed: "https://r.example.sa")),
        ]
      ),
    ]
    let layout = FrameHolder(frame: FrameView(frame("/", english)))
    return pages.map { ($0.template, $0.views + [layout]) } + [("did", [DidView(did(english))])]
  }
}
