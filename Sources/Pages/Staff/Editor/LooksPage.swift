import Drafts
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

    /// A phone of a draft; `nil` where there is nothing to see, or nothing in that language.
    init?(_ frame: EditorPhrase.Frame, of draft: CheckedDraft, _ formats: Formats) {
      guard let survey = draft.readable, !survey.questions.isEmpty,
        frame != .english || survey.languages.contains(.english)
      else { return nil }
      let query =
        switch frame {
        case .arabic: ""
        case .english: "lang=en"
        case .large: "view=easy"
        }
      let path = "\(draft.survey)/preview"
      title = formats.say(EditorPhrase.frameOf(frame))
      source = "\(path)?\(PreviewRibbon.framed)\(query.isEmpty ? "" : "&\(query)")"
      href = query.isEmpty ? path : "\(path)?\(query)"
    }
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
    phones = EditorPhrase.Frame.allCases.compactMap { Phone($0, of: draft, formats) }
    warning =
      phones.isEmpty
      ? formats.say(EditorPhrase.looksNone) : draft.findings.isEmpty ? nil : formats.say(EditorPhrase.looksFaulty)
    back = formats.say(EditorPhrase.back)
    backHref = frame.link(draft.path)
  }
}
