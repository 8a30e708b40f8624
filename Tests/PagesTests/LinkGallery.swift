import Invitations
import Messages
import Surveys
import Wording

@testable import Pages

/// The pages on which links are issued and surveys are kept.
extension Gallery {
  static let linkGoldens = [
    "one-link.ar", "one-link-problems.ar", "issued-link.ar", "issued-link.en", "cards.ar", "cards-ready.ar",
    "upload-findings.ar", "upload-findings.en", "upload-preview.ar", "issued-list.ar", "reminders.ar", "sending.ar",
    "sending.en", "gone.ar",
    "surveys.ar", "surveys.en", "publish.ar", "retire.ar", "preview.ar", "preview-sent.en",
  ]

  static func links(_ language: Language) -> [String: String] {
    let code = language.rawValue
    return [
      "one-link.\(code)": oneLink(language).html,
      "one-link-problems.\(code)": oneLink(language, order: wrongOrder).html,
      "issued-link.\(code)": issuedLink(language).html,
      "cards.\(code)": cards(language).html,
      "cards-ready.\(code)": CardsReadyPage(
        frame: plain("/links/cards/X", language), count: 25, printPath: "/links/cards/X/print",
        tablePath: "/links/cards/X/cards.csv", again: "/links/cards?survey=service"
      ).html,
      "upload-findings.\(code)": upload(language).html,
      "upload-preview.\(code)": uploadPreview(language).html,
      "issued-list.\(code)": IssuedListPage(
        frame: plain("/links/lists/X", language), title: Cast.survey.title, count: 12, until: Day(ordinal: 20_777),
        listPath: "/links/lists/X/links.csv"
      ).html,
      "reminders.\(code)": reminders(language).html,
      "sending.\(code)": sending(language).html,
      "gone.\(code)": GonePage(frame: plain("/links", language)).html,
      "surveys.\(code)": surveys(language).html,
      "publish.\(code)": confirm(.publish(Cast.survey, digest: "00ff", hasChanged: true), language).html,
      "retire.\(code)": confirm(.retire(Cast.survey), language).html,
      "preview.\(code)": preview(language).html,
      "preview-sent.\(code)": previewSent(language).html,
    ]
  }

  /// The frame of a page without figures.
  private static func plain(_ path: String, _ language: Language) -> StaffFrame {
    StaffFrame(
      language: language, role: .officer, path: path, survey: "", period: nil, comparison: nil, surveys: [],
      periods: [], hasMatrix: true, csrf: "csrf-token")
  }

  private static let offer = LinkOffer(surveys: [Cast.survey, second], organisation: Cast.organisation)

  /// Another survey, so that there is a choice.
  private static let second = Survey(
    key: "short", version: 2, audience: .internal, languages: [.arabic],
    title: LocalizedText(ar: "رأيكم في دقيقة", en: "A minute"), intro: Cast.survey.intro, thanks: Cast.survey.thanks,
    urgent: Cast.survey.urgent, invitations: [.addressed, .drawn], validDays: 2,
    release: ReleaseRule(breakdowns: [Breakdown(.channel), Breakdown(.department)], every: .month),
    questions: [Cast.questions[0]])

  private static var wrongOrder: LinkOrder {
    var order = LinkOrder(["survey": ["short"], "channel": ["<b>"], "department": ["reception"], "tongue": ["en"]])
    order.note(LinksPhrase.unknown, at: .channel)
    order.note(LinksPhrase.noEnglish, at: .tongue)
    order.note(LinksPhrase.badCount(most: 500), at: .count)
    order.note(UploadPhrase.findings(3), at: .file)
    return order
  }

  static func oneLink(_ language: Language, order: LinkOrder = LinkOrder()) -> OneLinkPage {
    OneLinkPage(frame: plain("/links", language), offer: offer, order: order)
  }

  static func issuedLink(_ language: Language) -> IssuedLinkPage {
    IssuedLinkPage(
      frame: plain("/links", language), title: Cast.survey.title, url: "https://r.example.sa/r/TOKEN",
      code: "7K3F-9QXM-2BHT-5", picture: "<svg role=\"img\" aria-label=\"QR\"></svg>", until: Day(ordinal: 20_777),
      tongue: language, again: "/links?survey=service")
  }

  static func cards(_ language: Language, order: LinkOrder = LinkOrder()) -> CardsPage {
    CardsPage(frame: plain("/links/cards", language), offer: offer, order: order, most: 500)
  }

  static func upload(_ language: Language) -> UploadPage {
    let text = "reference,day,channel,department\nA1,2026-13-01,pigeon,reception\nA1,2026-01-01,,reception\nA2,x\n"
    let read = InteractionsDocument.read(text, organisation: Cast.organisation, today: Day(ordinal: 20_700))
    guard case .failure(let problems) = read else {
      return UploadPage(frame: plain("/links/invitations", language), offer: offer, order: LinkOrder(), megabytes: 5)
    }
    var order = LinkOrder(["survey": ["service"]])
    order.note(UploadPhrase.findings(problems.findings.count), at: .file)
    return UploadPage(
      frame: plain("/links/invitations", language), offer: offer, order: order,
      findings: problems.findings
        + (0..<100).map { InteractionFinding(line: 6 + $0, problem: problems.findings[0].problem) },
      notes: [.windows1256], megabytes: 5)
  }

  static func uploadPreview(_ language: Language) -> UploadPreviewPage {
    var order = LinkOrder()
    order.note(UploadPhrase.confirmAgain, at: .again)
    return UploadPreviewPage(
      frame: plain("/links/invitations/X", language), title: Cast.survey.title,
      counts: [.channel: ["interview": 6, "letters": 2], .department: ["reception": 8]],
      rows: [
        .init(
          reference: "A-1 <b>", day: Day(ordinal: 20_700), channel: "interview", department: "reception",
          contacts: ["+966 5•• ••• 123", "h•••@•••.sa", "ه•••"]),
        .init(reference: "A-2", day: Day(ordinal: 20_701), channel: "letters", department: "reception", contacts: []),
      ], total: 8,
      notices: [
        .contact(.repaired(lines: [2, 3, 4, 9])), .contact(.samePerson(lines: [5, 6])), .contact(.noContacts),
        .optedOut([7]),
        .wrongContact([8]),
      ], repeated: [2, 3], isSecondLook: true, enough: 10, organisation: Cast.organisation, order: order)
  }

  static func reminders(_ language: Language) -> RemindersPage {
    RemindersPage(
      frame: plain("/links/reminders", language),
      rounds: [(300, 0.45), (8, nil)].map { invited, rate in
        RemindersPage.Round(
          title: Cast.survey.title, sentOn: Day(ordinal: 20_756), openUntil: Day(ordinal: 20_777), invited: invited,
          rate: rate, listPath: "/links/reminders/\(invited)/links.csv")
      })
  }

  private static var wrongTrial: TypedForm {
    var form = TypedForm(["carrier": "unifonic", "to": "0112345678"])
    form.note(TrialProblem.landline, at: "to")
    return form
  }

  static func sending(_ language: Language) -> SendingPage {
    func count(
      _ step: MessageStep, _ state: MessageProgress.State, _ count: Int, _ problem: String? = nil
    ) -> SendingPage.Count {
      SendingPage.Count(step: step, state: state, problem: problem, count: count)
    }
    return SendingPage(
      frame: plain("/links/sending", language),
      carriers: [
        .init(
          key: "whatsapp", way: .sms, name: LocalizedText(ar: "واتساب", en: "WhatsApp"), sender: "Aoun",
          discloses: LocalizedText(ar: "تعلم ميتا من خُدم ومتى.", en: "Meta learns who was served, and when."),
          state: SenderState(templates: [
            .init(step: .invitation, language: .arabic, state: .approved),
            .init(step: .invitation, language: .english, state: .waiting),
            .init(step: .reminder, language: .arabic, state: .refused("REJECTED")),
            .init(step: .reminder, language: .english, state: .missing),
          ])),
        .init(
          key: "unifonic", way: .sms, name: LocalizedText(ar: "يونيفونك", en: "Unifonic"), sender: "Aoun",
          state: SenderState(balance: "1240.5 SAR")),
        .init(
          key: "smtp", way: .email, name: LocalizedText(ar: "خادم البريد", en: "The mail server"),
          sender: "rida@aoun.example.org"),
      ],
      rounds: [
        .init(
          title: Cast.survey.title, opensAt: 1_796_018_400,
          counts: [
            count(.invitation, .waiting, 3, "http 503"), count(.invitation, .accepted, 1240),
            count(.invitation, .delivered, 310), count(.invitation, .failed, 12, "number"),
            count(.invitation, .failed, 1, "ER-482"), count(.invitation, .unknown, 2), count(.reminder, .waiting, 1555),
          ])
      ], trial: .init(form: wrongTrial, answer: .unserved("sender")))
  }

  static func surveys(_ language: Language) -> SurveysPage {
    func version(_ survey: Survey, _ standing: SurveyStanding) -> StandingSurvey {
      StandingSurvey(
        published: PublishedSurvey(survey: survey, source: "", publishedOn: Day(ordinal: 20_600)), standing: standing)
    }
    let good = SurveyDraft(file: "tiny/1.yaml", source: tiny, channels: nil)
    let bad = SurveyDraft(
      file: "tiny/2.yaml", source: "key: Bad Key\nversion: x\nquestions: 3\n", channels: nil)
    return SurveysPage(
      frame: plain("/surveys", language),
      versions: [version(Cast.survey, .open), version(second, .retired(on: Day(ordinal: 20_650)))],
      drafts: [good, bad].map { SurveysPage.Draft($0, findings: $0.document.findings) },
      done: .published(key: "service", version: 3))
  }

  /// The smallest survey that can be published.
  private static let tiny = """
    key: tiny
    version: 1
    audience: external
    languages: [ar]
    title: { ar: رأيكم }
    intro: { ar: رأيكم حق لكم }
    thanks: { ar: شكراً لكم }
    urgent: { ar: اتصلوا بنا }
    invitations: [drawn]
    release: { breakdowns: [channel] }
    questions:
      - { key: overall, type: rating, overall: true, text: { ar: كيف؟ }, scale: [{ ar: سيئ }, { ar: جيد }] }
    """

  private static func confirm(_ deed: ConfirmPage.Deed, _ language: Language) -> ConfirmPage {
    ConfirmPage(frame: plain("/surveys/service/3/publish", language), deed: deed)
  }

  private static func ribbon(backTo form: String? = nil) -> PreviewRibbon {
    var ribbon = PreviewRibbon(
      path: "/surveys/service/3/preview", channels: Cast.organisation.channels, channel: "interview",
      csrf: "csrf-token", form: form)
    ribbon.wordings = Arm.allCases.map { arm in
      PreviewRibbon.Wording(
        arm: arm, href: "/surveys/service/3/preview?channel=interview&arm=\(arm.rawValue)", isShown: arm == .a)
    }
    return ribbon
  }

  static func preview(_ language: Language, reading: Reading = .usual) -> FormPage {
    var page = form(language, reading: reading)
    page.preview = ribbon()
    return page
  }

  static func previewSent(_ language: Language) -> ThanksPage {
    var page = ThanksPage(survey: Cast.survey, language: language)
    page.preview = ribbon(backTo: "/surveys/service/3/preview?channel=interview&lang=\(language.rawValue)")
    return page
  }

  /// For each template of these pages the views with which it is drawn; the picker of the layout stands on others.
  static var linkViews: [(template: String, views: [Any])] {
    let wrongCards = OneLinkView(cards(.arabic, order: wrongOrder))
    let list = IssuedListPage(
      frame: plain("/links", .arabic), title: Cast.survey.title, count: 2, until: Day(ordinal: 1), listPath: "/x")
    let publish = ConfirmPage.Deed.publish(Cast.survey, digest: "00", hasChanged: true)
    let views: [(String, [Any])] = [
      ("one-link", [OneLinkView(oneLink(.arabic, order: wrongOrder)), wrongCards, UploadView(upload(.arabic))]),
      ("issued-link", [IssuedLinkView(issuedLink(.arabic))]),
      ("ready", [ReadyView(list)]),
      ("upload", [UploadView(upload(.arabic)), wrongCards]),
      ("upload-preview", [UploadPreviewView(uploadPreview(.arabic))]),
      ("reminders", [RemindersView(reminders(.arabic))]), ("sending", [SendingView(sending(.arabic))]),
      ("surveys", [SurveysView(surveys(.arabic)), SurveysView(faultyStart)]),
      ("confirm", [ConfirmView(confirm(publish, .arabic))]),
    ]
    let layout = FrameHolder(frame: FrameView(frame("/", .arabic)))
    return views.map { (template: $0, views: $1 + [layout]) }
  }
}
