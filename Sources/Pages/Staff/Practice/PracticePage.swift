package import Surveys
import Wording

/// Links of a practice round of a survey: the real form for the staff to try, which keeps nothing.
package struct PracticePage: Sendable {
  /// A link, and for which channel.
  package struct Link: Sendable {
    package let channel: LocalizedText
    package let url: String
    /// A drawing of the link, to be photographed with a telephone.
    package let picture: String

    /// A link of a channel.
    package init(channel: LocalizedText, url: String, picture: String) {
      self.channel = channel
      self.url = url
      self.picture = picture
    }
  }

  package let frame: StaffFrame
  package let title: LocalizedText
  package let links: [Link]
  /// When it ends by itself, in seconds since 1970.
  package let until: Int

  /// A page of links.
  package init(frame: StaffFrame, title: LocalizedText, links: [Link], until: Int) {
    self.frame = frame
    self.title = title
    self.links = links
    self.until = until
  }

  /// The page.
  package var html: String { Templates.render("practice", PracticeView(self)) }
}

/// What the template of a practice round needs.
struct PracticeView {
  /// A link with its picture.
  struct Link {
    let id: String
    let name: String
    let label: String
    let url: String
    let chart: Drawing
    let open: String
    let openSpoken: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let until: String
  let links: [Link]
  let none: String
  let copy: String
  let copied: String
  let back: String
  let backHref: String

  /// The words of the page.
  init(_ page: PracticePage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    heading = formats.say(PracticePhrase.title(formats(page.title)))
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    text = formats.say(PracticePhrase.text)
    until = formats.say(PracticePhrase.until(page.until))
    links = page.links.enumerated().map { index, link in
      let name = formats(link.channel)
      return Link(
        id: "link-\(index)", name: name, label: formats.say(PracticePhrase.link(name)), url: link.url,
        chart: Drawing(svg: link.picture), open: formats.say(PracticePhrase.open),
        openSpoken: "\(formats.say(PracticePhrase.open)): \(name)")
    }
    none = formats.say(PracticePhrase.none)
    copy = formats.say(LinksPhrase.copy)
    copied = formats.say(LinksPhrase.copied)
    back = formats.say(SurveysPhrase.backToSurveys)
    backHref = frame.link("/surveys")
  }
}
