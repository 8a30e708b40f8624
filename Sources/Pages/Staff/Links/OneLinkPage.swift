import Messages
package import Surveys
import Wording

/// The form that orders one link, for one person whose name nobody notes.
package struct OneLinkPage: Sendable {
  package let frame: StaffFrame
  package let offer: LinkOffer
  package let order: LinkOrder

  /// An empty form, or one that comes back.
  package init(frame: StaffFrame, offer: LinkOffer, order: LinkOrder) {
    self.frame = frame
    self.offer = offer
    self.order = order
  }

  /// The page.
  package var html: String { Templates.render("one-link", OneLinkView(self)) }
}

/// What the template of an order needs.
struct OneLinkView {
  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let order: OrderView

  /// The form of one link.
  init(_ one: OneLinkPage) {
    let formats = one.frame.formats
    heading = formats.say(LinksPhrase.oneLink)
    page = PageHead(one.frame.language, title: heading)
    frame = FrameView(one.frame)
    tabs = LinkTabs(one.frame, current: "/links")
    text = formats.say(LinksPhrase.oneLinkText)
    order = OrderView(
      one.frame, path: "/links", offer: one.offer, order: one.order,
      fields: [.survey, .channel, .department, .tongue], send: formats.say(LinksPhrase.issueLink))
  }
}

/// One link that was issued, as it is shown once.
package struct IssuedLinkPage: Sendable {
  package let frame: StaffFrame
  package let title: LocalizedText
  package let url: String
  package let code: String
  /// The link as an SVG picture.
  package let picture: String
  package let until: Day
  /// The language of the message.
  package let tongue: Language
  /// The address at which the same can be ordered again.
  package let again: String

  /// A link with everything that hands it over.
  package init(
    frame: StaffFrame, title: LocalizedText, url: String, code: String, picture: String, until: Day, tongue: Language,
    again: String
  ) {
    self.frame = frame
    self.title = title
    self.url = url
    self.code = code
    self.picture = picture
    self.until = until
    self.tongue = tongue
    self.again = again
  }

  /// The page.
  package var html: String { Templates.render("issued-link", IssuedLinkView(self)) }
}

/// What the template of an issued link needs.
struct IssuedLinkView {
  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let once: String
  let linkLabel: String
  let url: String
  let copyHint: String
  let copy: String
  let copied: String
  let messageLabel: String
  let message: String
  let messageLanguage: String
  let messageDirection: String
  /// Opens a chat programme with the message, which is sent from the officer's own telephone.
  let chat: FrameView.Link
  let codeLabel: String
  let code: String
  let pictureLabel: String
  let chart: Drawing
  let until: String
  let keepNoNote: String
  let again: String
  let againHref: String

  /// The words around a link.
  init(_ issued: IssuedLinkPage) {
    let formats = issued.frame.formats
    heading = formats.say(LinksPhrase.linkReady)
    page = PageHead(issued.frame.language, title: heading)
    frame = FrameView(issued.frame)
    tabs = LinkTabs(issued.frame, current: "/links")
    once = formats.say(LinksPhrase.linkOnce)
    linkLabel = formats.say(LinksPhrase.linkLabel)
    url = issued.url
    copyHint = formats.say(LinksPhrase.copyHint)
    copy = formats.say(LinksPhrase.copy)
    copied = formats.say(LinksPhrase.copied)
    messageLabel = formats.say(LinksPhrase.messageLabel)
    let spoken = Formats(language: issued.tongue)
    message = spoken.say(LinksPhrase.message(title: spoken(issued.title), url: issued.url, until: issued.until))
    messageLanguage = issued.tongue.rawValue
    messageDirection = issued.tongue.direction
    chat = FrameView.Link(
      href: "https://wa.me/?text=\(Escaping.percent(message))", label: formats.say(LinksPhrase.openChat),
      isCurrent: false)
    codeLabel = formats.say(LinksPhrase.codeLabel)
    code = formats.code(issued.code)
    pictureLabel = formats.say(LinksPhrase.pictureLabel)
    chart = Drawing(svg: issued.picture)
    until = formats.say(LinksPhrase.until(issued.until))
    keepNoNote = formats.say(LinksPhrase.keepNoNote)
    again = formats.say(LinksPhrase.anotherLink)
    againHref = issued.again
  }
}
