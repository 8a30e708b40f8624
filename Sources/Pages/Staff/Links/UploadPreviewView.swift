import Surveys
import Wording

/// What the template of the preview needs.
struct UploadPreviewView {
  /// The rows by one dimension.
  struct CountTable {
    let caption: String
    let nameHeading: String
    let countHeading: String
    let entries: [Entry]
  }

  /// One label.
  struct Entry {
    let name: String
    let count: String
  }

  /// One of the first rows.
  struct Row {
    let reference: String
    let day: String
    let channel: String
    let department: String
    let contact: String
  }

  /// Asks whether people who were invited before are invited again.
  struct Again {
    let text: String
    let label: String
    let problem: String?
    /// The button that issues links for the other rows alone; `nil` where these are too few.
    let newRows: String?
  }

  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let notices: [String]
  let few: String?
  let second: String?
  let tables: [CountTable]
  let firstRows: String
  let masked: String
  let headings: [String]
  let referenceHeading: String
  let rows: [Row]
  let action: String
  let csrf: String
  let again: Again?
  let issue: String
  let kept: String
  let otherFile: String
  let otherHref: String

  /// The words and tables of the page.
  init(_ preview: UploadPreviewPage) {
    let (frame, formats) = (preview.frame, preview.frame.formats)
    heading = formats.say(UploadPhrase.previewTitle(preview.total))
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = LinkTabs(frame, current: "/links/invitations")
    text = formats.say(UploadPhrase.previewText(survey: formats(preview.title)))
    notices =
      (preview.isSecondLook ? [formats.say(UploadPhrase.meanwhile)] : [])
      + preview.notes.map { formats.say(TablePhrase.note($0)) } + preview.notices.map { formats.say($0) }
    let isProposed = preview.mostAlone.map { preview.total + preview.invitedToday > $0 } ?? false
    second =
      isProposed
      ? formats.say(UploadPhrase.secondAsked(most: preview.mostAlone ?? 0, today: preview.invitedToday)) : nil
    few = preview.total < preview.enough ? formats.say(UploadPhrase.few(preview.enough)) : nil
    tables = [Dimension.channel, .department].map { UploadPreviewView.table($0, preview, formats) }
    firstRows = formats.say(UploadPhrase.firstRows(preview.rows.count))
    masked = formats.say(UploadPhrase.masked)
    referenceHeading = formats.say(UploadPhrase.reference)
    headings = [
      referenceHeading, formats.say(UploadPhrase.day), formats(Dimension.channel.name),
      formats(Dimension.department.name), formats.say(UploadPhrase.contact),
    ]
    rows = preview.rows.map { UploadPreviewView.row($0, preview.organisation, formats) }
    action = frame.link(frame.path)
    csrf = frame.csrf
    again = UploadPreviewView.again(preview, formats)
    issue = formats.say(isProposed ? UploadPhrase.propose(preview.total) : .issue(preview.total))
    kept = formats.say(UploadPhrase.keptShortly)
    otherFile = formats.say(UploadPhrase.anotherFile)
    otherHref = frame.link("/links/invitations")
  }

  private static func again(_ preview: UploadPreviewPage, _ formats: Formats) -> Again? {
    guard !preview.repeated.isEmpty else { return nil }
    let new = preview.total - preview.repeated.count
    return Again(
      text: formats.say(UploadPhrase.repeated(lines: preview.repeated)) + " "
        + formats.say(UploadPhrase.notInvited(new)), label: formats.say(UploadPhrase.issueAgain),
      problem: preview.order.problem(.again).map { formats.say($0) },
      newRows: new > 1 ? formats.say(UploadPhrase.issueNew(new)) : nil)
  }

  private static func table(
    _ dimension: Dimension, _ preview: UploadPreviewPage, _ formats: Formats
  ) -> CountTable {
    let (counts, organisation) = (preview.counts[dimension] ?? [:], preview.organisation)
    return CountTable(
      caption: formats.say(UploadPhrase.by(dimension)), nameHeading: formats(dimension.name),
      countHeading: formats.say(UploadPhrase.rows),
      entries: organisation.keys(of: dimension).compactMap { key in
        counts[key].map { Entry(name: name(key, dimension, organisation, formats), count: formats.count($0)) }
      })
  }

  private static func row(
    _ row: UploadPreviewPage.Row, _ organisation: Organisation, _ formats: Formats
  ) -> Row {
    Row(
      reference: formats.code(row.reference), day: formats.day(row.day),
      channel: name(row.channel, .channel, organisation, formats),
      department: name(row.department, .department, organisation, formats),
      contact: row.contacts.isEmpty ? formats.absent : row.contacts.map(formats.code).joined(separator: " "))
  }

  private static func name(
    _ key: String, _ dimension: Dimension, _ organisation: Organisation, _ formats: Formats
  ) -> String {
    formats(organisation.name(of: key, in: dimension) ?? LocalizedText(ar: key))
  }
}
