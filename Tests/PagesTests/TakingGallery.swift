import Ballots
import Fieldwork
import Mapping
import Surveys
import Tables

@testable import Pages

/// The pages on which files are taken in, and forms filled in on paper are typed.
extension Gallery {
  static let takings: [String: String] = [
    "taking-outcomes.ar": outcomesWithProblems.html,
    "taking-services.en": servicesUpload.html,
    "taking-answers.ar": answersWithProblems.html,
    "taking-preview-services.ar": servicesPreview.html,
    "taking-preview-outcomes.en": outcomesPreview.html,
    "taking-preview-answers.ar": answersPreview.html,
    "taken.ar": TakenPage(
      frame: plainFrame("/links/served/X", .arabic), kind: .services, title: Cast.survey.title, count: 1205, replaced: 4
    ).html,
    "taken-answers.en": taken.html,
    "mapping.ar": mapping(.arabic).html,
    "mapping-problems.en": mappingWithProblems.html,
    "taking-gone.ar": TakingGonePage(frame: plainFrame("/links/served/X", .arabic), kind: .services).html,
    "papers.ar": papers.html,
    "papers-problems.en": papersWithProblems.html,
    "paper.ar": paper(.arabic).html,
    "paper-problems.en": paperWithProblems.html,
  ]

  private static let handed = Day(ordinal: 20_700)
  private static let offer = LinkOffer(surveys: [Cast.survey], organisation: Cast.organisation)

  static var outcomesWithProblems: TakingPage {
    let document = OutcomeDocument("reference,outcome\nA1,sent\nA1,delivered\n,failed\n")
    var order = LinkOrder(["survey": ["service"]])
    order.note(TakingPhrase.findings(document.findings.count), at: .file)
    return TakingPage(
      frame: plainFrame("/links/delivered", .arabic), kind: .outcomes, offer: offer, order: order,
      findings: document.findings.map { TakingFinding(line: $0.line, problem: .outcome($0.problem)) }
        + [TakingFinding(line: 9, problem: .outcome(.unknownReference("Z9")))],
      notes: [.windows1256], standing: [.files([(day: handed, survey: Cast.survey.title, rows: 340)])], megabytes: 5)
  }

  static var servicesUpload: TakingPage {
    TakingPage(
      frame: plainFrame("/links/served", .english), kind: .services, offer: offer, order: LinkOrder(),
      findings: [
        ServedProblem.dayOrPeriod, .badPeriod("Q3"), .tooLong(Cast.quarter("2026"), counted: .quarter),
        .unknownKey(column: "channel", value: "pigeon", known: ["interview"]), .badCount("many"),
        .repeatedRow(firstLine: 2),
        .overlappingRow(Cast.quarter("2026Q1"), with: Cast.quarter("2026-02"), firstLine: 3),
      ].enumerated().map { TakingFinding(line: $0 + 2, problem: .served($1)) },
      standing: [
        .services(Cast.survey.title, [(period: Cast.period, count: 1205), (period: Cast.before, count: 990)])
      ],
      megabytes: 5)
  }

  static var answersWithProblems: TakingPage {
    let problems: [AnswersDocument.Problem] = [
      .twoDayColumns, .badLanguage("x"), .badAnswer(column: "overall", value: "9", known: ["1", "2"]),
      .foreignWord(column: "overall", "NA"), .besideOther(column: "informed", value: "yes"),
      .tooLong(column: "remark", limit: 500), .table(.missingColumn("day")),
    ]
    var order = LinkOrder(["na": ["missing"]])
    order.note(LinksPhrase.missing, at: .survey)
    return TakingPage(
      frame: plainFrame("/papers/file", .arabic), kind: .answers,
      offer: LinkOffer(surveys: [Cast.survey, Cast.routed], organisation: Cast.organisation), order: order,
      findings: problems.enumerated().map { TakingFinding(line: $0 + 1, problem: .answers($1)) }, standing: [],
      megabytes: 5)
  }

  static var servicesPreview: TakingPreviewPage {
    var order = LinkOrder()
    order.note(TakingPhrase.confirmAgain, at: .again)
    return TakingPreviewPage(
      frame: plainFrame("/links/served/X", .arabic), title: Cast.survey.title,
      contents: .services([
        ServedCount(period: Cast.period, channel: "interview", department: "reception", count: 1200),
        ServedCount(period: Cast.before, channel: "letters", department: "visits", language: .english, count: 5),
      ]), days: DaySpan([handed, handed + 9]), earlier: .whole(handed), organisation: Cast.organisation, order: order,
      notes: [.otherSheets(["x"])])
  }

  static var outcomesPreview: TakingPreviewPage {
    TakingPreviewPage(
      frame: plainFrame("/links/delivered/X", .english), title: Cast.survey.title,
      contents: .outcomes(
        Dictionary(uniqueKeysWithValues: ReportedOutcome.allCases.enumerated().map { ($1, 10 * $0 + 1) }), rounds: 2),
      earlier: nil, organisation: Cast.organisation, order: LinkOrder())
  }

  static var answersPreview: TakingPreviewPage {
    let rows = (0..<12).map { index in
      AnswerRow(
        line: index + 2, day: handed,
        ballot: Ballot(
          survey: "service", version: 3, period: Cast.period,
          place: Place(channel: index < 7 ? "interview" : "letters", department: "reception", mode: .letter),
          answers: [:], isImported: true))
    }
    return TakingPreviewPage(
      frame: plainFrame("/papers/file/X", .arabic), title: Cast.survey.title,
      contents: .answers(
        rows, notes: [.everywhereNotApplicable, .leftOut(Cast.questions[4], lines: [2, 3, 4], more: 7)]),
      days: DaySpan([handed]), earlier: .rows([2, 3, 9], new: 9), organisation: Cast.organisation, order: LinkOrder())
  }

  static var taken: TakenPage {
    TakenPage(
      frame: plainFrame("/papers/file/X", .english), kind: .answers, title: Cast.survey.title, count: 12)
  }

  static var papers: PapersPage {
    let states: [PapersPage.File.State] = [.sealed, .counted, .takenBack(handed)]
    return PapersPage(
      frame: plainFrame("/papers", .arabic), offer: offer,
      form: TypedForm(["tongue": "ar", "first": "\(handed)", "last": "\(handed)"]),
      files: states.enumerated().map {
        PapersPage.File(number: 9 - $0, day: handed, survey: Cast.survey.title, rows: 12, state: $1)
      }, done: .takenBack(12))
  }

  static var papersWithProblems: PapersPage {
    var form = TypedForm(["survey": "service", "channel": "<b>", "tongue": "en", "first": "2026-09-29"])
    form.note(LinksPhrase.unknown, at: "channel")
    form.note(LinksPhrase.missing, at: "mode")
    form.note(PaperPhrase.twoPeriods(Cast.before, Cast.period), at: "last")
    return PapersPage(frame: plainFrame("/papers", .english), offer: offer, form: form, files: [], done: .gone)
  }

  static func paper(
    _ language: Language, sheet: AnswerSheet = AnswerSheet(), problems: [AnswerProblem] = [], saved: Int = 11,
    noted: PaperPage.Noted? = .saved
  ) -> PaperPage {
    let form = FormPage(
      survey: Cast.survey, questions: Cast.questions, channelName: Cast.organisation.channels[0].name, kind: .drawn,
      language: language, part: .whole, action: "/papers/X", sheet: sheet, problems: problems)
    return PaperPage(
      frame: plainFrame("/papers/X", language), place: Place(channel: "interview", department: "visits", mode: .letter),
      days: handed...handed + 6, organisation: Cast.organisation, form: form, key: "KEY", saved: saved,
      hasLast: saved > 0,
      noted: noted)
  }

  static var paperWithProblems: PaperPage {
    paper(
      .english, sheet: AnswerSheet(["informed": ["yes", "no"], "remark": ["late"]]),
      problems: [.moreThanOne(question: "informed")], saved: 0, noted: nil)
  }

  /// An export of the small survey: a code of a scale, an answer, words, and who wrote them.
  private static func form(_ text: String) -> MappingForm? {
    guard let table = try? Table(text) else { return nil }
    return MappingProposal(table, survey: Cast.survey, organisation: Cast.organisation).map { MappingForm($0) }
  }

  static func mapping(
    _ language: Language, choosing choices: [String: String] = [:], problems: [String: MappingForm.Problem] = [:],
    findings: [TakingFinding] = []
  ) -> MappingPage {
    let text =
      "submitdate,token,startlanguage,overall,informed,Mood\n2026-09-01 10:00,t1,ar,5,نعم,fine\n2026-09-02 11:00,t2,ar,4,Forse,fine\n"
    guard let form = form(text) else { preconditionFailure("the export of the gallery is a table") }
    return MappingPage(
      frame: plainFrame("/papers/file/X/columns", language),
      form: MappingForm(form.proposal, sent: form.fields.merging(choices) { $1 }).shown(), problems: problems,
      findings: findings, download: "/papers/file/X/mapping.yaml")
  }

  static var mappingWithProblems: MappingPage {
    mapping(
      .english, choosing: ["c3": "q:overall", "c4": "q:informed"],
      problems: [
        "channel": .undecided, "c5": .undecided, "v4-0": .undecided, "c3": .lookAtCells, "dates": .undecided,
      ],
      findings: [
        TakingFinding(line: 3, problem: .answers(.badAnswer(column: "Mood", value: "fine", known: ["yes", "no"])))
      ])
  }

  /// For each template of these pages the views with which it is drawn; the picker of the layout stands on others.
  static var takingViews: [(template: String, views: [Any])] {
    let layout = FrameHolder(frame: FrameView(frame("/", .arabic)))
    let views: [(String, [Any])] = [
      (
        "taking",
        [
          TakingView(outcomesWithProblems), TakingView(servicesUpload), TakingView(answersWithProblems),
          OneLinkView(cards(.arabic)),
        ]
      ),
      ("taking-preview", [TakingPreviewView(servicesPreview), TakingPreviewView(answersPreview)]),
      ("mapping", [MappingView(mapping(.arabic)), MappingView(mappingWithProblems)]),
      ("papers", [PapersView(papers), PapersView(papersWithProblems)]),
      ("paper", [PaperView(paper(.arabic)), PaperView(paperWithProblems)]),
    ]
    return views.map { (template: $0, views: $1 + [layout]) }
  }
}
