import Ballots
import Fieldwork
import Surveys
import Tables
import Wording

/// What the template of an upload needs that takes a file in.
struct TakingView {
  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let findings: FindingsView?
  let notes: [String]
  let order: OrderView
  let columnsTitle: String
  let columnsText: String
  let keys: [UploadView.Keys]
  let standingTitle: String
  let standing: [PlainTable]
  let nothing: String?

  /// How many periods and files are shown.
  private static let mostShown = 12

  /// The words and tables of the page.
  init(_ taking: TakingPage) {
    let (frame, kind) = (taking.frame, taking.kind)
    let formats = frame.formats
    heading = formats.say(TakingPhrase.title(kind))
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = kind.tabs(on: frame)
    text = formats.say(TakingPhrase.text(kind))
    findings = FindingsView(
      taking.findings, heading: formats.say(TakingPhrase.findings(taking.findings.count)),
      text: formats.say(TakingPhrase.findingsText), column: \.problem.column,
      wrong: { formats.say(TakingFindingPhrase.wrong($0.problem)) },
      right: { formats.say(TakingFindingPhrase.right($0.problem)) }, formats)
    notes = taking.notes.map { formats.say(TablePhrase.note($0)) }
    let problem = taking.order.problem(.file).map { formats.say($0) }
    order = OrderView(
      frame, path: kind.path, offer: taking.offer, order: taking.order,
      fields: kind == .answers ? [.survey, .na, .dk] : [.survey],
      file: OrderView.Input(
        name: LinkOrder.Field.file.rawValue, label: formats.say(TakingPhrase.file(kind)),
        hint: formats.say(UploadPhrase.fileHint(megabytes: taking.megabytes)), problem: problem,
        describedBy: problem == nil ? "h-file" : "e-file h-file", value: ""),
      nothingOpen: .noPublished, send: formats.say(UploadPhrase.upload))
    columnsTitle = formats.say(UploadPhrase.columnsTitle)
    columnsText = formats.say(TakingPhrase.columns(kind))
    keys = TakingView.keys(kind, taking.offer.organisation, formats)
    standingTitle = formats.say(TakingPhrase.standing(kind))
    standing = taking.standing.compactMap { TakingView.table($0, formats) }
    nothing = standing.isEmpty ? formats.say(TakingPhrase.nothingYet) : nil
  }

  /// The words that stand in cells of a kind of file.
  private static func keys(
    _ kind: TakenFile.Kind, _ organisation: Organisation, _ formats: Formats
  ) -> [UploadView.Keys] {
    guard kind == .outcomes else {
      return [Dimension.channel, .department].map { UploadView.keys($0, organisation, formats) }
    }
    return [
      UploadView.Keys(
        caption: formats.say(TakingPhrase.outcomeKeys), keyHeading: formats.say(UploadPhrase.key),
        nameHeading: formats.say(TakingPhrase.meaning),
        entries: ReportedOutcome.allCases.map { outcome in
          UploadView.Entry(key: formats.code(outcome.rawValue), name: formats.say(TakingPhrase.outcome(outcome)))
        })
    ]
  }

  private static func table(_ standing: TakingPage.Standing, _ formats: Formats) -> PlainTable? {
    switch standing {
    case .services(let title, let counts):
      guard !counts.isEmpty else { return nil }
      return PlainTable(
        caption: formats(title), nameHeading: formats.say(TakingPhrase.period),
        headings: [formats.say(TakingPhrase.services)],
        rows: counts.prefix(mostShown).map { .init(name: formats.period($0.period), cells: [formats.count($0.count)]) })
    case .files(let files):
      guard !files.isEmpty else { return nil }
      return PlainTable(
        caption: formats.say(TakingPhrase.filesTaken), nameHeading: formats.say(TakingPhrase.takenOn),
        headings: [formats.say(LinksPhrase.survey), formats.say(UploadPhrase.rows)],
        rows: files.prefix(mostShown).map {
          .init(name: formats.date($0.day), cells: [formats($0.survey), formats.count($0.rows)])
        })
    }
  }
}
