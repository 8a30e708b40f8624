import Access
import Wording

/// What the template of the page of erasing needs.
struct ErasingView {
  /// What is held of the number or address that was typed.
  struct Found {
    let title: String
    let lines: [String]
    /// That it is proposed already.
    let waits: String?
    let erasing: Erasing?
  }

  /// What is told before it is erased.
  struct Erasing {
    let text: String
    let contact: String
    let button: String
    let spoken: String
  }

  let page: PageHead
  let frame: FrameView
  let tabs: UpkeepTabs
  let heading: String
  let text: String
  let backups: String
  let done: String?
  let summary: ProblemSummary?
  let action: String
  let csrf: String
  let contact: FieldView
  let look: String
  let found: Found?
  let approvals: String
  let approvalsHref: String

  /// The words of the page.
  init(_ page: ErasingPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    heading = formats.say(UpkeepPhrase.erasing)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = UpkeepTabs(frame, current: "/upkeep/erasing")
    text = formats.say(ErasingPhrase.text)
    backups = formats.say(ErasingPhrase.backups)
    done = page.isDone ? formats.say(ErasingPhrase.done) : nil
    summary = ProblemSummary(page.form, fields: ["contact"], formats)
    action = frame.link("/upkeep/erasing")
    csrf = frame.csrf
    contact = FieldView(
      "contact", ErasingPhrase.label, hint: ErasingPhrase.hint, direction: "ltr", in: page.form, formats)
    look = formats.say(ErasingPhrase.look)
    found = page.found.map { ErasingView.found($0, frame) }
    approvals = formats.say(CopiesPhrase.toApprovals)
    approvalsHref = frame.link("/approvals")
  }

  private static func found(_ found: ErasingPage.Found, _ frame: StaffFrame) -> Found {
    let formats = frame.formats
    let held: [ErasingPhrase?] = [
      found.isEmpty ? .nothing : nil, found.invitations > 0 ? .invitations(found.invitations) : nil,
      found.isAsked ? .asked : nil, found.quiet.map { .quiet($0) },
    ]
    let button = formats.say(ErasingPhrase.erase)
    let erasing = Erasing(
      text: ApprovalPhrase.beside(formats.say(ErasingPhrase.before), .erasing, on: frame), contact: found.contact,
      button: button, spoken: "\(button): \(found.contact)")
    return Found(
      title: formats.say(ErasingPhrase.title(found.contact)),
      lines: held.compactMap(\.self).map { formats.say($0) },
      waits: found.isProposed ? formats.say(ErasingPhrase.waits) : nil,
      erasing: found.isEmpty || found.isProposed ? nil : erasing)
  }
}
