import Access
import Ballots
import Indicators
import Pages
import Surveys
import Wording

/// Every page of the cast by the name of its golden file.
enum Gallery {
  static func pages() throws -> [String: String] { try drawn.get() }

  /// Drawn once: hundreds of tests read them, each another.
  private static let drawn = Result {
    try beneficiary.merging(doors) { own, _ in own }.merging(accounts) { own, _ in own }
      .merging(approvals) { own, _ in own }.merging(settingUp) { own, _ in own }.merging(upkeep) { own, _ in own }
      .merging(staff(.arabic)) { own, _ in own }.merging(story(.arabic)) { own, _ in own }
      .merging(assisted) { own, _ in own }.merging(editor()) { own, _ in own }
      .merging(assisted) { own, _ in own }.merging(takings) { own, _ in own }.merging(rules) { own, _ in own }
      .merging(improvement(.arabic)) { own, _ in own }.merging(proofs(.arabic)) { own, _ in own }
      .merging(links(.arabic)) { own, _ in own }.merging(links(.english)) { own, _ in own }
      .merging([
        "overview.en": OverviewPage(Cast.self, .english).html, "channel.en": channel(.english).html,
        "did.en": did(.english).html,
        "file-altered.en": proofs(.english)["file-altered.en"] ?? "",
      ]) { own, _ in own }
  }

  static var beneficiary: [String: String] {
    [
      "form.ar": form(.arabic).html,
      "form.en": form(.english).html,
      "form-drawn.ar": form(.arabic, kind: .drawn).html,
      "form-problems.ar": formWithProblems.html,
      "form-problems-damaged.ar": damagedForm.html,
      "form-easy.ar": form(.arabic, reading: .easy).html,
      "form-tapped.en": form(.english, sheet: AnswerSheet(["overall": ["4"]]), isAnsweredByLink: true).html,
      "form-second.ar": secondPage(.arabic).html,
      "form-core.ar": core(.arabic).html,
      "form-core.en": core(.english, reading: .easy).html,
      "form-rest.ar": core(.arabic, part: .second).html,
      "thanks.ar": ThanksPage(survey: Cast.survey, language: .arabic).html,
      "thanks.en": ThanksPage(survey: Cast.survey, language: .english, reading: .easy).html,
      "already-used.ar": NoticePage(.alreadyUsed, language: .arabic).html,
      "not-kept.ar": NoticePage(
        notKept: SentBefore(
          to: "/r/TOKEN", ["overall": ["4"], "told": ["1", "2"], "improve": ["السطر الأول\n\"الثاني\" <b>"]]),
        language: .arabic
      ).html,
      "unknown-link.en": NoticePage(.unknownLink, language: .english).html,
      "stop.ar": StopPage(.question(token: "TOKEN"), language: .arabic).html,
      "stop-done.en": StopPage(.done, language: .english).html,
      "code.ar": CodePage(language: .arabic).html,
      "code-refused.ar": CodePage(language: .arabic, typed: "K7M4-\"x", isRefused: true).html,
    ]
  }

  static func staff(_ language: Language) throws -> [String: String] {
    let code = language.rawValue
    let channels = try Cast.scorecard(Breakdown(.channel))
    let departments = try Cast.scorecard(Breakdown(.department))
    return [
      "overview.\(code)": try OverviewPage(Cast.self, language).html,
      "channels.\(code)": try breakdown(channels, "/channels", language).html,
      "departments.\(code)": try breakdown(departments, "/departments", language).html,
      "departments-small.\(code)": try smallBreakdown(language).html,
      "matrix.\(code)": try matrix(language).html,
      "question.\(code)": try question(language).html,
      "questions.\(code)": try questions(language).html,
      "questions-analyst.\(code)": try questions(language, .analyst).html,
      "question-long.\(code)": try longQuestion(language).html,
      "question-trial.\(code)": try trial((450, 600), (390, 600), language).html,
      "question-words.\(code)": try wordless(language).html,
      "channels-by-mode.\(code)": try breakdownByMode(language).html,
      "channels-analyst.\(code)": try breakdownByMode(language, .analyst).html,
      "fieldwork.\(code)": try fieldwork(language).html,
      "comments.\(code)": comments(language).html,
      "comments-open.\(code)": comments(language, isOpen: true, saved: Cast.comments[3].id).html,
      "comments-second.\(code)": comments(language, coder: .second, isOpen: true).html,
      "comments-words.\(code)": comments(language, isOpen: true, words: "الموظفه").html,
      "comments-few.\(code)": comments(language, in: Cast.before).html,
    ]
  }

  static func form(
    _ language: Language, survey: Survey = Cast.survey, kind: Survey.InvitationKind = .addressed,
    reading: Reading = .usual, part: FormPart = .first, sheet: AnswerSheet = AnswerSheet(),
    problems: [AnswerProblem] = [], isAnsweredByLink: Bool = false
  ) -> FormPage {
    FormPage(
      survey: survey, questions: survey.questions(askedThrough: "interview"),
      channelName: Cast.organisation.channels[0].name, kind: kind, language: language, reading: reading, part: part,
      action: "/r/TOKEN", sheet: sheet, problems: problems, isAnsweredByLink: isAnsweredByLink)
  }

  /// The core questions of a survey, each to be heard; or the rest of them.
  static func core(_ language: Language, reading: Reading = .usual, part: FormPart = .first) -> FormPage {
    let sheet = AnswerSheet(part == .second ? ["overall": ["4"], "remark": ["سطر"]] : [:])
    var form = form(language, survey: Cast.stepped, reading: reading, part: part, sheet: sheet)
    let channel = Cast.organisation.channels[0]
    for question in form.questions {
      form.sounds[question.key] =
        SpokenQuestion(question, of: form.survey, channel: (channel.key, channel.name), in: language).path
    }
    return form
  }

  /// What follows a first page on which the deciding question was answered «no».
  static func secondPage(
    _ language: Language, reading: Reading = .usual, problems: [AnswerProblem] = []
  ) -> FormPage {
    let sheet = AnswerSheet(["overall": ["4"], "answered": ["no"], "remark": ["سطر\nوآخر \u{2066}x\u{2069} \"<b>"]])
    return form(language, survey: Cast.routed, reading: reading, part: .second, sheet: sheet, problems: problems)
  }

  static var formWithProblems: FormPage {
    form(
      .arabic,
      sheet: AnswerSheet([
        "overall": ["4"], "informed": ["yes", "no"], "recommend": ["9"],
        "remark": ["\nشكراً <script>alert(1)</script> & \u{2066}سلام"],
      ]), problems: [.moreThanOne(question: "informed"), .tooLong(question: "remark", limit: 500)])
  }

  /// A form of which some bytes arrived as no text.
  static var damagedForm: FormPage {
    form(
      .arabic, sheet: AnswerSheet(["overall": ["4"], "remark": ["ش\u{FFFD}كراً"]], damaged: ["remark"]),
      problems: [.damaged(question: "remark")])
  }

  static func frame(
    _ path: String, _ language: Language, comparison: Period? = Cast.before, timeAxis: TimeAxis = .reading,
    detail: Detail = .reader, as role: Role = .officer
  ) -> StaffFrame {
    var frame = StaffFrame(
      language: language, timeAxis: timeAxis, role: role, path: path,
      survey: Cast.survey.key, period: Cast.period, comparison: comparison,
      surveys: [StaffFrame.PickableSurvey(key: Cast.survey.key, title: Cast.survey.title)],
      periods: Cast.evidence.periods.reversed(), hasMatrix: true, csrf: "csrf-token")
    frame.detail = detail
    return frame
  }

  static func breakdown(_ scorecard: Scorecard, _ path: String, _ language: Language) throws -> BreakdownPage {
    BreakdownPage(
      frame: frame(path, language), scorecard: scorecard, question: Cast.questions[0],
      organisation: Cast.organisation, comparison: try Cast.comparison(scorecard.breakdown))
  }

  static func questions(_ language: Language, _ detail: Detail = .reader) throws -> QuestionsPage {
    QuestionsPage(
      frame: frame("/questions", language, detail: detail), overall: try Cast.scorecard(.none),
      drivers: try Cast.evidence.drivers(in: Cast.period))
  }

  static func matrix(_ language: Language) throws -> MatrixPage {
    MatrixPage(
      frame: frame("/matrix", language),
      scorecard: try Cast.crossed.scorecard(
        Query(
          survey: Cast.survey.key, period: Cast.period, breakdown: Breakdown(.channel, .department),
          comparison: Cast.before)),
      question: Cast.questions[0], organisation: Cast.organisation)
  }

  static func question(_ language: Language) throws -> QuestionPage {
    let question = Cast.questions[0]
    return QuestionPage(
      frame: frame("/questions/overall", language), question: question, overall: try Cast.scorecard(.none),
      distribution: try Cast.evidence.distributions(of: question, in: Cast.period, by: .none).first,
      byChannel: try Cast.scorecard(Breakdown(.channel)), byDepartment: try Cast.scorecard(Breakdown(.department)),
      organisation: Cast.organisation, history: try Cast.history(),
      drivers: try Cast.evidence.drivers(in: Cast.period), standings: Cast.standings)
  }
}

extension OverviewPage {
  /// The overview of the cast.
  init(_ cast: Cast.Type, _ language: Language) throws {
    self.init(
      frame: Gallery.frame("/", language), overall: try Cast.scorecard(.none),
      byChannel: try Cast.scorecard(Breakdown(.channel)), byDepartment: try Cast.scorecard(Breakdown(.department)),
      organisation: Cast.organisation, responseRate: Cast.rates(nil).first,
      reading: try Cast.evidence.reconciliation(in: Cast.period),
      rolling: Cast.evidence.rolling(Cast.questions[0], until: Cast.period), history: try Cast.history())
    standings = Cast.standings
    for question in Cast.questions {
      courses[question.key] = try Cast.evidence.series(by: .none, of: question.key).first
    }
    fieldwork = try Cast.asked.fieldwork(in: Cast.period)
  }
}
