package import Drafts
import Surveys
import Wording

/// The form of a draft on three phones: in Arabic, in English, in large letters.
package struct LooksPage: Sendable {
  package let frame: StaffFrame
  package let draft: CheckedDraft

  /// A draft as it looks.
  package init(frame: StaffFrame, draft: CheckedDraft) {
    self.frame = frame
    self.draft = draft
  }

  /// The page.
  package var html: String { Templates.render("looks", LooksView(self)) }
}

/// What the template of the phones needs.
struct LooksView {
  /// One phone.
  struct Phone {
    let title: String
    let source: String
    /// The same form by itself.
    let href: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let warning: String?
  let phones: [Phone]
  let back: String
  let backHref: String

  /// The phones of a draft.
  init(_ looks: LooksPage) {
    let (frame, formats, draft) = (looks.frame, looks.frame.formats, looks.draft)
    heading = formats.say(EditorPhrase.looksTitle)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    text = formats.say(EditorPhrase.looksText)
    let isThere = !(draft.readable?.questions.isEmpty ?? true)
    warning =
      !isThere
      ? formats.say(EditorPhrase.looksNone) : draft.findings.isEmpty ? nil : formats.say(EditorPhrase.looksFaulty)
    let speaksEnglish = draft.readable?.languages.contains(.english) ?? false
    let shown = EditorPhrase.Frame.allCases.filter { isThere && ($0 != .english || speaksEnglish) }
    phones = shown.map { phone in
      let query =
        switch phone {
        case .arabic: ""
        case .english: "lang=en"
        case .large: "view=easy"
        }
      let path = "\(draft.survey)/preview"
      return Phone(
        title: formats.say(EditorPhrase.frameOf(phone)),
        source: "\(path)?\(PreviewRibbon.framed)\(query.isEmpty ? "" : "&\(query)")",
        href: query.isEmpty ? path : "\(path)?\(query)")
    }
    back = formats.say(EditorPhrase.back)
    backHref = frame.link(draft.path)
  }
}
