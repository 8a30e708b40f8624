import Ballots
import Fieldwork
import Surveys
import Wording

/// What the template of such a preview needs.
struct TakingPreviewView {
  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let notices: [String]
  let tables: [PlainTable]
  let action: String
  let csrf: String
  let again: UploadPreviewView.Again?
  let confirm: String
  let kept: String
  let otherFile: String
  let otherHref: String

  /// The words and counts of the page.
  init(_ preview: TakingPreviewPage) {
    let (frame, formats, contents) = (preview.frame, preview.frame.formats, preview.contents)
    let (kind, total) = (contents.kind, contents.total)
    heading = formats.say(TakingPhrase.previewTitle(kind, total))
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = kind.tabs(on: frame)
    text = formats.say(TakingPhrase.previewText(survey: formats(preview.title)))
    var notices = preview.notes.map { formats.say(TablePhrase.note($0)) }
    if let days = preview.days { notices.append(formats.say(TakingPhrase.days(days))) }
    if case .answers(_, let told) = contents {
      notices += told.map { formats.say(TakingPhrase.note($0, formats)) }
    }
    if let mapped = preview.mapped { notices += TakingPreviewView.notices(mapped, formats) }
    self.notices = notices
    tables = TakingPreviewView.tables(contents, preview.organisation, formats)
    action = frame.link(frame.path)
    csrf = frame.csrf
    again = preview.earlier.map { TakingPreviewView.again($0, kind, preview.order, formats) }
    confirm = formats.say(TakingPhrase.confirm(kind, total))
    kept = formats.say(UploadPhrase.keptShortly)
    otherFile = formats.say(UploadPhrase.anotherFile)
    otherHref = frame.link(kind.path)
  }

  /// How many columns are named that were left out.
  private static let mostNamed = 12

  private static func notices(_ mapped: TakingPreviewPage.Mapped, _ formats: Formats) -> [String] {
    let named = mapped.columns.prefix(mostNamed).map(formats.foreign)
    let columns = MappingPhrase.columnsLeftOut(named, more: mapped.columns.count - named.count)
    let phrases: [MappingPhrase?] = [
      named.isEmpty ? nil : columns, mapped.rows > 0 ? .rowsLeftOut(mapped.rows) : nil,
    ]
    return phrases.compactMap(\.self).map { formats.say($0) }
  }

  private static func again(
    _ earlier: TakingPreviewPage.Earlier, _ kind: TakenFile.Kind, _ order: LinkOrder, _ formats: Formats
  ) -> UploadPreviewView.Again {
    let problem = order.problem(.again).map { formats.say($0) }
    switch earlier {
    case .whole(let day):
      return UploadPreviewView.Again(
        text: formats.say(TakingPhrase.takenBefore(kind, day)), label: formats.say(TakingPhrase.takeAgain(kind)),
        problem: problem, newRows: nil)
    case .rows(let lines, let new):
      return UploadPreviewView.Again(
        text: formats.say(TakingPhrase.rowsBefore(lines)), label: formats.say(TakingPhrase.takeAgain(kind)),
        problem: problem, newRows: new > 0 ? formats.say(TakingPhrase.newRows(new)) : nil)
    }
  }

  /// Counts by whatever a file tells apart, in the order of the charity's lists.
  private static func tables(
    _ contents: TakingPreviewPage.Contents, _ organisation: Organisation, _ formats: Formats
  ) -> [PlainTable] {
    switch contents {
    case .services(let counts):
      let heading = formats.say(TakingPhrase.services)
      return [
        periods(counts.map { ($0.period, $0.count) }, heading, formats),
        labels(.channel, counts.map { ($0.channel, $0.count) }, heading, organisation, formats),
        labels(.department, counts.map { ($0.department, $0.count) }, heading, organisation, formats),
      ]
    case .outcomes(let counts, let rounds):
      let rows = ReportedOutcome.allCases.compactMap { outcome in
        counts[outcome].map {
          PlainTable.Row(name: formats.say(TakingPhrase.outcome(outcome)), cells: [formats.count($0)])
        }
      }
      return [
        PlainTable(
          caption: formats.say(TakingPhrase.rounds(rounds)), nameHeading: formats.say(TakingPhrase.meaning),
          headings: [formats.say(TakingPhrase.links)], rows: rows)
      ]
    case .answers(let answers, _):
      let crowds = answers.map(\.crowd)
      let heading = formats.say(TakingPhrase.answers)
      return [
        periods(crowds.map { ($0.period, 1) }, heading, formats),
        labels(.channel, crowds.map { ($0.channel, 1) }, heading, organisation, formats),
        labels(.department, crowds.map { ($0.department, 1) }, heading, organisation, formats),
        labels(.mode, crowds.map { ($0.mode.rawValue, 1) }, heading, organisation, formats),
      ]
    }
  }

  private static func periods(_ counts: [(Period, Int)], _ heading: String, _ formats: Formats) -> PlainTable {
    let sums = Dictionary(counts, uniquingKeysWith: +).sorted { $0.key < $1.key }
    return PlainTable(
      caption: formats.say(TakingPhrase.byPeriod), nameHeading: formats.say(TakingPhrase.period), headings: [heading],
      rows: sums.map { PlainTable.Row(name: formats.period($0.key), cells: [formats.count($0.value)]) })
  }

  private static func labels(
    _ dimension: Dimension, _ counts: [(String, Int)], _ heading: String, _ organisation: Organisation,
    _ formats: Formats
  ) -> PlainTable {
    let sums = Dictionary(counts, uniquingKeysWith: +)
    return PlainTable(
      caption: formats.say(UploadPhrase.by(dimension)), nameHeading: formats(dimension.name), headings: [heading],
      rows: organisation.keys(of: dimension).compactMap { key in
        sums[key].map {
          PlainTable.Row(
            name: formats(organisation.name(of: key, in: dimension) ?? LocalizedText(ar: key)),
            cells: [formats.count($0)])
        }
      })
  }
}
