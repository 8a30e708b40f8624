package import Surveys
import Wording

/// A round that was issued, with its list of links, which is fetched once.
package struct IssuedListPage: Sendable {
  package let frame: StaffFrame
  package let title: LocalizedText
  package let count: Int
  package let until: Day
  /// Where the list is fetched; `nil` once it was.
  package let listPath: String?

  /// A round by its numbers.
  package init(frame: StaffFrame, title: LocalizedText, count: Int, until: Day, listPath: String?) {
    self.frame = frame
    self.title = title
    self.count = count
    self.until = until
    self.listPath = listPath
  }

  /// The page.
  package var html: String { Templates.render("ready", ReadyView(self)) }
}

extension ReadyView {
  /// A list of links to be fetched.
  init(_ list: IssuedListPage) {
    let formats = list.frame.formats
    heading = formats.say(UploadPhrase.issued(list.count))
    page = PageHead(list.frame.language, title: heading)
    frame = FrameView(list.frame)
    tabs = LinkTabs(list.frame, current: "/links/invitations")
    lines = [
      formats.say(UploadPhrase.issuedText(survey: formats(list.title), until: list.until)),
      formats.say(list.listPath == nil ? UploadPhrase.downloaded : .downloadOnce), formats.say(UploadPhrase.lost),
    ]
    let download = list.listPath.map { Way(href: $0, label: formats.say(UploadPhrase.download), isMain: true) }
    let more = Way(
      href: list.frame.link("/links/invitations"), label: formats.say(UploadPhrase.anotherFile), isMain: false)
    ways = [download, more].compactMap { $0 }
  }
}
