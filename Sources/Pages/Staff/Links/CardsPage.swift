import Wording

/// The form that orders cards to print.
package struct CardsPage: Sendable {
  package let frame: StaffFrame
  package let offer: LinkOffer
  package let order: LinkOrder
  /// The most cards that are issued at a time.
  package let most: Int

  /// An empty form, or one that comes back.
  package init(frame: StaffFrame, offer: LinkOffer, order: LinkOrder, most: Int) {
    self.frame = frame
    self.offer = offer
    self.order = order
    self.most = most
  }

  /// The page.
  package var html: String { Templates.render("one-link", OneLinkView(self)) }
}

extension OneLinkView {
  /// The form of cards.
  init(_ cards: CardsPage) {
    let formats = cards.frame.formats
    heading = formats.say(LinksPhrase.cards)
    page = PageHead(cards.frame.language, title: heading)
    frame = FrameView(cards.frame)
    tabs = LinkTabs(cards.frame, current: "/links/cards")
    text = formats.say(LinksPhrase.cardsText)
    let problem = cards.order.problem(.count).map { formats.say($0) }
    order = OrderView(
      cards.frame, path: "/links/cards", offer: cards.offer, order: cards.order,
      fields: [.survey, .channel, .department, .mode],
      number: OrderView.Input(
        name: LinkOrder.Field.count.rawValue, label: formats.say(LinksPhrase.count),
        hint: formats.say(LinksPhrase.countHint(most: cards.most)), problem: problem,
        describedBy: problem == nil ? "h-count" : "e-count h-count", value: cards.order[.count]),
      send: formats.say(LinksPhrase.issueCards))
  }
}

/// Cards that were issued and wait to be printed.
package struct CardsReadyPage: Sendable {
  package let frame: StaffFrame
  package let count: Int
  /// Where they are printed, and where they are had as a table.
  package let printPath: String
  package let tablePath: String
  /// The address at which the same can be ordered again.
  package let again: String

  /// Cards by their number.
  package init(frame: StaffFrame, count: Int, printPath: String, tablePath: String, again: String) {
    self.frame = frame
    self.count = count
    self.printPath = printPath
    self.tablePath = tablePath
    self.again = again
  }

  /// The page.
  package var html: String { Templates.render("ready", ReadyView(self)) }
}

/// What the template of something ready to be fetched needs.
struct ReadyView {
  /// A way on from here.
  struct Way {
    let href: String
    let label: String
    let isMain: Bool
  }

  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let lines: [String]
  let ways: [Way]

  /// Cards to print.
  init(_ ready: CardsReadyPage) {
    let formats = ready.frame.formats
    heading = formats.say(LinksPhrase.cardsReady(ready.count))
    page = PageHead(ready.frame.language, title: heading)
    frame = FrameView(ready.frame)
    tabs = LinkTabs(ready.frame, current: "/links/cards")
    lines = [formats.say(LinksPhrase.cardsKept)]
    ways = [
      Way(href: ready.printPath, label: formats.say(LinksPhrase.cardsPrint), isMain: true),
      Way(href: ready.tablePath, label: formats.say(LinksPhrase.cardsTable), isMain: false),
      Way(href: ready.again, label: formats.say(LinksPhrase.moreCards), isMain: false),
    ]
  }
}

/// Said where somebody looks for links that are kept no longer.
package struct GonePage: Sendable {
  package let frame: StaffFrame

  /// The page in a frame.
  package init(frame: StaffFrame) { self.frame = frame }

  /// The page.
  package var html: String { Templates.render("ready", ReadyView(self)) }
}

extension ReadyView {
  /// Nothing is here any more.
  init(_ gone: GonePage) {
    let formats = gone.frame.formats
    heading = formats.say(LinksPhrase.goneTitle)
    page = PageHead(gone.frame.language, title: heading)
    frame = FrameView(gone.frame)
    tabs = LinkTabs(gone.frame, current: "")
    lines = [formats.say(LinksPhrase.goneText)]
    ways = []
  }
}
