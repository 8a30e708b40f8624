import Indicators
import Surveys
import Wording

/// The comment before the reader with the form that says what it is about, and the ways on from it.
struct DeskView {
  /// A theme that can be ticked, by the mouse or by a key.
  struct Tick {
    let key: String
    let letter: String
    let name: String
    let isTicked: Bool
  }

  /// A way to another comment.
  struct Step {
    let href: String
    let letter: String
    let label: String
  }

  let id: String
  let title: String
  let unread: String
  let saved: String?
  let pieces: [CommentSearch.Piece]
  let about: [NamedPlace]
  /// What is said of it so far.
  let coding: String?
  let tick: String
  let ticks: [Tick]
  let hint: String
  let save: String
  let steps: [Step]
  let keys: String
  let csrf: String
  let survey: String
  let reader: Int
  /// Where the form leads: to the next that is not read, else to this one again.
  let back: String

  /// Keys in the order of the themes. `j`, `k` and `n` are the ways on.
  private static let letters = Array("1234567890qwertyuiop")

  /// The form of a comment.
  init(_ comment: PublishedComment, at place: Int, on page: CommentsPage, _ opened: CommentsPage.Opened) {
    let (formats, desk) = (page.frame.formats, page.desk)
    let themes = comment.themes(for: desk.coder)
    id = comment.id
    title = formats.say(CommentsPhrase.deskTitle(place + 1, of: desk.comments.count))
    unread = formats.say(CommentsPhrase.unread(desk.unread))
    saved = opened.saved == nil ? nil : formats.say(CommentsPhrase.saved)
    pieces = desk.search.pieces(of: comment.text)
    about = NamedPlace.all(of: comment, on: page)
    coding = CommentView.coding(comment, page, formats)
    tick = formats.say(CommentsPhrase.tick)
    ticks = zip(Theme.allCases, DeskView.letters).map { theme, letter in
      Tick(key: theme.key, letter: "\(letter)", name: formats(theme.name), isTicked: themes.contains(theme))
    }
    hint = formats.say(CommentsPhrase.noneTicked)
    let next = desk.nextUnread
    save = formats.say(next == nil ? CommentsPhrase.save : .saveAndNext)
    let ways: [(PublishedComment?, String, CommentsPhrase)] = [
      (desk.comment(-1), "k", .previous), (desk.comment(1), "j", .next), (next, "n", .nextUnread),
    ]
    steps = ways.compactMap { target, letter, phrase in
      target.map {
        Step(href: CommentTexts.address(page, opened, at: $0), letter: letter, label: formats.say(phrase))
      }
    }
    keys = formats.say(CommentsPhrase.keys)
    csrf = page.frame.csrf
    survey = page.survey.key
    reader = desk.coder.rawValue
    back = CommentTexts.address(page, opened, at: next ?? comment, part: "")
  }
}
