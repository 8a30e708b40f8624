package import Surveys
import Wording

/// A round that was issued, with its list of links, which is fetched once.
package struct IssuedListPage: Sendable {
  package let frame: StaffFrame
  package let title: LocalizedText
  package let count: Int
  package let until: Day
  /// How many of the links go out by themselves, and stand in no list.
  package let sent: Int
  /// Where the list is fetched; `nil` once it was, and where it would be empty.
  package let listPath: String?

  /// A round by its numbers.
  package init(frame: StaffFrame, title: LocalizedText, count: Int, sent: Int = 0, until: Day, listPath: String?) {
    self.frame = frame
    self.title = title
    self.count = count
    self.sent = sent
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
    let fetched = [
      formats.say(list.listPath == nil ? UploadPhrase.downloaded : .downloadOnce), formats.say(UploadPhrase.lost),
    ]
    lines =
      [formats.say(UploadPhrase.issuedText(survey: formats(list.title), until: list.until))]
      + (list.sent > 0 ? [formats.say(UploadPhrase.sent(list.sent))] : []) + (list.sent < list.count ? fetched : [])
    let download = list.listPath.map { Way(href: $0, label: formats.say(UploadPhrase.download), isMain: true) }
    let more = Way(
      href: list.frame.link("/links/invitations"), label: formats.say(UploadPhrase.anotherFile), isMain: false)
    let sending = Way(href: list.frame.link("/links/sending"), label: formats.say(LinksPhrase.sending), isMain: false)
    ways = [download, list.sent > 0 ? sending : nil, more].compactMap { $0 }
  }
}
