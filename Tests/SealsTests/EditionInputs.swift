import Fieldwork
import Indicators
import Releases
import Reporting
import Samples
import Seals
import Surveys
import Workbooks

/// The inputs of the sample's report, of which each test changes one.
struct EditionInputs {
  var survey = Sample.survey
  var organisation = Sample.organisation
  var sheets = Sample.evidence.sheets
  var fieldwork = Sample.fieldwork
  var actions = Sample.asked.actions
  var comments = Sample.comments
  var document = Sample.document
  var targets: [Target] = []

  var build: ReportBuild {
    get throws {
      let evidence = Evidence(
        survey: survey, organisation: organisation, sheets: sheets, fieldwork: fieldwork, actions: actions,
        targets: targets)
      return try ReportBuild(document, of: evidence, comments: comments, period: Sample.period)
    }
  }

  /// What a reader reads, but for the cover and the proof, which say what the fingerprint is.
  func read() throws -> [String: String] {
    let workbook = try build.workbook(in: .arabic, edition: Sample.edition, sealing: Sample.sealing)
    let sheets = workbook.sheets.filter { $0.name != "الغلاف" && $0.name != "الإثبات" }
    return Dictionary(uniqueKeysWithValues: sheets.map { ($0.name, "\($0)") })
  }

  static let changes: [(name: String, tables: [EditionTable], change: @Sendable (inout EditionInputs) -> Void)] = [
    ("a count of the period", [.figures, .actions, .fieldwork], { $0.sheets[1] = raised($0.sheets[1]) }),
    ("a count of the period before", [.figures], { $0.sheets[0] = raised($0.sheets[0]) }),
    ("more invitations", [.fieldwork, .figures], { $0.fieldwork = [invited(400)] }),
    ("a theme that the officer coded", [.themes], { $0.comments[11] = coded($0.comments[11]) }),
    ("an action that was registered", [.actions, .limits], { $0.actions.append(later) }),
    ("an action that ended", [.actions], { try? $0.actions[0].end(on: Sample.period.firstDay) }),
    ("a channel with another name", [.definition], { $0.organisation = renamed($0.organisation) }),
    ("a question in other words", [.definition], { $0.survey = reworded($0.survey) }),
    ("a target that was set", [.targets], { $0.targets = Sample.targets }),
    ("a sheet for each channel", [.definition, .figures], { $0.document = each(.channels, $0.document) }),
    ("a sheet that is gone", [.definition], { $0.document = without(.departments, $0.document) }),
  ]

  /// Five more answers, good ones.
  private static func raised(_ sheet: TallySheet) -> TallySheet {
    let more = TallySheet(
      period: sheet.period, version: sheet.version, counts: Sample.cell("interview", "reception", 5, happy: 5))
    return TallySheet(period: sheet.period, summing: [sheet, more])
  }

  private static func invited(_ number: Int) -> FieldworkCount {
    FieldworkCount(
      period: Sample.period, place: Place(channel: "interview", department: "reception", mode: .sms), invited: number,
      answered: 149)
  }

  private static func coded(_ comment: PublishedComment) -> PublishedComment {
    PublishedComment(
      id: comment.id, period: comment.period, question: comment.question, label: comment.label, text: comment.text,
      first: [.speed])
  }

  private static let later = ImprovementAction(
    number: 2, survey: "service", scope: Scope(breakdown: .none, label: .everybody), question: nil,
    text: LocalizedText(ar: "موعد محدد لكل مراجع", en: "An appointment for everybody"), since: Sample.period.firstDay)

  private static func renamed(_ organisation: Organisation) -> Organisation {
    let channels = organisation.channels.map { channel in
      channel.key == "phone"
        ? channel
        : ServiceChannel(key: channel.key, name: LocalizedText(ar: "\(channel.name.ar) الجديدة", en: channel.name.en))
    }
    return Organisation(channels: channels, departments: organisation.departments)
  }

  private static func reworded(_ survey: Survey) -> Survey {
    let old = survey.questions[0]
    let question = Question(
      key: old.key, kind: old.kind, text: LocalizedText(ar: "كيف وجدتم خدمتنا؟"), policy: old.policy,
      isOverall: old.isOverall)
    return Survey(
      key: survey.key, version: survey.version, audience: survey.audience, languages: survey.languages,
      title: survey.title, intro: survey.intro, thanks: survey.thanks, urgent: survey.urgent,
      invitations: survey.invitations, validDays: survey.validDays, release: survey.release,
      questions: [question] + survey.questions.dropFirst())
  }

  private static func each(_ kind: SheetPlan.Kind, _ document: ReportDocument) -> ReportDocument {
    ReportDocument(
      key: document.key, title: document.title, organisation: document.organisation, survey: document.survey,
      language: document.language, trend: document.trend,
      sheets: document.sheets.map { plan in
        SheetPlan(kind: plan.kind, title: plan.title, indicators: plan.indicators, hasEach: plan.kind == kind)
      })
  }

  private static func without(_ kind: SheetPlan.Kind, _ document: ReportDocument) -> ReportDocument {
    ReportDocument(
      key: document.key, title: document.title, organisation: document.organisation, survey: document.survey,
      language: document.language, trend: document.trend, sheets: document.sheets.filter { $0.kind != kind })
  }
}
