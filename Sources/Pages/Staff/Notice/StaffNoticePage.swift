import Surveys
import Wording

/// What went wrong, inside what surrounds every page of the staff.
package struct StaffNoticePage: Sendable {
  package let frame: StaffFrame
  package let kind: NoticePage.Kind

  /// A notice for somebody who is signed in.
  package init(_ kind: NoticePage.Kind, frame: StaffFrame) {
    self.kind = kind
    self.frame = frame
  }

  /// The page.
  package var html: String { Templates.render("staff-notice", StaffNoticeView(self)) }
}

/// What the template of such a notice needs.
struct StaffNoticeView {
  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String

  /// The words of a notice, in the reader's language alone.
  init(_ notice: StaffNoticePage) {
    let (formats, (title, text)) = (notice.frame.formats, notice.kind.words)
    heading = formats.say(title)
    self.text = formats.say(text)
    page = PageHead(notice.frame.language, title: heading)
    frame = FrameView(notice.frame)
  }
}
