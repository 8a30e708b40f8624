package import Invitations
import Surveys
package import Tables
import Wording

/// The form that takes a file of services, with what stands in such a file and what is wrong with one.
package struct UploadPage: Sendable {
  package let frame: StaffFrame
  package let offer: LinkOffer
  package let order: LinkOrder
  package let findings: [InteractionFinding]
  /// What is to be told of the file.
  package let notes: [TableForm.Note]
  /// The largest file.
  package let megabytes: Int

  /// An empty form, or one that comes back.
  package init(
    frame: StaffFrame, offer: LinkOffer, order: LinkOrder, findings: [InteractionFinding] = [],
    notes: [TableForm.Note] = [], megabytes: Int
  ) {
    self.frame = frame
    self.offer = offer
    self.order = order
    self.findings = findings
    self.notes = notes
    self.megabytes = megabytes
  }

  /// The page.
  package var html: String { Templates.render("upload", UploadView(self)) }
}

/// What the template of the upload needs.
struct UploadView {
  /// The keys of a dimension as they are written in a file.
  struct Keys {
    let caption: String
    let keyHeading: String
    let nameHeading: String
    let entries: [Entry]
  }

  /// One key.
  struct Entry {
    let key: String
    let name: String
  }

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
  let keys: [Keys]

  /// The words and tables of the page.
  init(_ upload: UploadPage) {
    let formats = upload.frame.formats
    heading = formats.say(LinksPhrase.invitations)
    page = PageHead(upload.frame.language, title: heading)
    frame = FrameView(upload.frame)
    tabs = LinkTabs(upload.frame, current: "/links/invitations")
    text = formats.say(UploadPhrase.text)
    findings = FindingsView(
      upload.findings, heading: formats.say(UploadPhrase.findings(upload.findings.count)),
      text: formats.say(UploadPhrase.findingsText), column: \.problem.column,
      wrong: { formats.say(InteractionPhrase.wrong($0.problem)) },
      right: { formats.say(InteractionPhrase.right($0.problem)) }, formats)
    notes = upload.notes.map { formats.say(TablePhrase.note($0)) }
    let problem = upload.order.problem(.file).map { formats.say($0) }
    order = OrderView(
      upload.frame, path: "/links/invitations", offer: upload.offer, order: upload.order, fields: [.survey],
      file: OrderView.Input(
        name: LinkOrder.Field.file.rawValue, label: formats.say(UploadPhrase.file),
        hint: formats.say(UploadPhrase.fileHint(megabytes: upload.megabytes)), problem: problem,
        describedBy: problem == nil ? "h-file" : "e-file h-file", value: ""),
      send: formats.say(UploadPhrase.upload))
    columnsTitle = formats.say(UploadPhrase.columnsTitle)
    let optional = InteractionsDocument.columns.filter { !InteractionsDocument.required.contains($0) }
    columnsText = formats.say(UploadPhrase.columnsText(required: InteractionsDocument.required, optional: optional))
    keys = [Dimension.channel, .department].map { UploadView.keys($0, upload.offer.organisation, formats) }
  }

  static func keys(_ dimension: Dimension, _ organisation: Organisation, _ formats: Formats) -> Keys {
    Keys(
      caption: formats.say(UploadPhrase.keysOf(dimension)), keyHeading: formats.say(UploadPhrase.key),
      nameHeading: formats.say(UploadPhrase.name),
      entries: organisation.keys(of: dimension).map { key in
        Entry(
          key: formats.code(key), name: formats(organisation.name(of: key, in: dimension) ?? LocalizedText(ar: key)))
      })
  }
}
