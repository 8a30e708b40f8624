import Indicators
import Surveys
import Wording

/// The words of opened comments: the one before the reader, and the list among which it stands.
struct CommentTexts {
  /// A page of the chosen comments.
  struct List {
    let heading: String
    let comments: [CommentView]
    let page: String
    let previous: FrameView.Link?
    let next: FrameView.Link?
  }

  let count: String
  let notPrinted: String
  /// Where a reader sees nothing of what another said.
  let blind: String?
  /// How many of the opened comments are what the reader looks for; `nil` where she looks for nothing.
  let found: String?
  let nothing: String?
  let desk: DeskView?
  let list: List?

  /// The chosen comments, and the desk at one of them.
  init(_ page: CommentsPage, _ opened: CommentsPage.Opened) {
    let (formats, desk) = (page.frame.formats, page.desk)
    let all = page.reading.comments(for: desk.coder).count
    count = formats.say(CommentsPhrase.openedNow(page.reading.comments.count))
    notPrinted = formats.say(CommentsPhrase.notPrinted)
    blind = desk.coder == .second ? formats.say(CommentsPhrase.blind) : nil
    let isChosen = !desk.search.isEmpty || desk.isWithoutTheme
    found = isChosen && all > 0 ? formats.say(CommentsPhrase.found(desk.comments.count, of: all)) : nil
    nothing = all == 0 ? formats.say(CommentsPhrase.nothingToReadTwice) : nil
    self.desk = desk.place.map { DeskView(desk.comments[$0], at: $0, on: page, opened) }
    list = desk.place.map { CommentTexts.list(page, opened, around: $0) }
  }

  private static func list(_ page: CommentsPage, _ opened: CommentsPage.Opened, around place: Int) -> List {
    let (formats, comments, size) = (page.frame.formats, page.desk.comments, CommentsPage.size)
    let (number, pages) = (place / size, (comments.count + size - 1) / size)
    func link(_ phrase: CommentsPhrase, _ target: Int) -> FrameView.Link? {
      guard (0..<pages).contains(target) else { return nil }
      return FrameView.Link(
        href: address(page, opened, at: comments[target * size]), label: formats.say(phrase), isCurrent: false)
    }
    return List(
      heading: formats.say(CommentsPhrase.list),
      comments: comments.enumerated().dropFirst(number * size).prefix(size).map { index, comment in
        CommentView(
          comment, at: index, isHere: index == place, href: address(page, opened, at: comment), on: page)
      },
      page: formats.say(CommentsPhrase.page(number + 1, of: pages)), previous: link(.previousPage, number - 1),
      next: link(.nextPage, number + 1))
  }

  /// The page with the desk at a comment.
  static func address(
    _ page: CommentsPage, _ opened: CommentsPage.Opened, at comment: PublishedComment, part: String = "#desk"
  ) -> String {
    let reader = page.desk.coder == .second ? "&reader=second" : ""
    return "\(page.frame.here())\(reader)&opening=\(opened.pass)&at=\(comment.id)\(part)"
  }
}

/// One comment of the list.
struct CommentView {
  let id: String
  let pieces: [CommentSearch.Piece]
  /// What was asked, and where it was published.
  let about: [NamedPlace]
  /// What is said of it so far.
  let coding: String?
  /// Whether it is the one at the desk.
  let isHere: Bool
  let href: String
  let label: String

  /// A comment by its place among those chosen, from 0.
  init(_ comment: PublishedComment, at place: Int, isHere: Bool, href: String, on page: CommentsPage) {
    let formats = page.frame.formats
    id = comment.id
    pieces = page.desk.search.pieces(of: comment.text)
    about = NamedPlace.all(of: comment, on: page)
    coding = CommentView.coding(comment, page, formats)
    self.isHere = isHere
    self.href = href
    label = formats.say(CommentsPhrase.toDesk(place + 1))
  }

  /// What this reader may know that is said of it: the second sees whether she has read it, nothing else.
  static func coding(_ comment: PublishedComment, _ page: CommentsPage, _ formats: Formats) -> String? {
    guard page.desk.coder == .first else { return comment.second.map { _ in formats.say(CommentsPhrase.alreadyRead) } }
    let names = comment.coding.themes.map { formats($0.name) }
    let themes =
      names.isEmpty
      ? formats.say(CommentsPhrase.noTheme) : names.joined(separator: formats.language == .arabic ? "، " : ", ")
    return formats.say(comment.coding.origin == .officer ? CommentsPhrase.byOfficer(themes) : .byRules(themes))
  }
}
