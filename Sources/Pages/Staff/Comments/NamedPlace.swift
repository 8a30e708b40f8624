import Indicators
import Releases
import Surveys
import Wording

/// A name beside a comment, which leads to the page of what it names.
struct NamedPlace {
  /// What stands before it: nothing, or what keeps it from the one before.
  let lead: String
  let name: String
  /// Its page; `nil` where it has none.
  let href: String?

  /// The question that a comment answers, and the channel under which it was published.
  static func all(of comment: PublishedComment, on page: CommentsPage) -> [NamedPlace] {
    let (frame, formats) = (page.frame, page.frame.formats)
    let question = page.survey.question(comment.question)
    let asked = NamedPlace(
      lead: "", name: question.map { formats($0.title) } ?? comment.question,
      href: question.map { frame.link("/questions/\($0.key)") })
    guard let key = comment.label else {
      return [
        asked,
        NamedPlace(lead: LabelNames.separator, name: formats.say(CommentsPhrase.withoutLabel), href: nil),
      ]
    }
    let label = Label([key])
    return [
      asked,
      NamedPlace(
        lead: LabelNames.separator, name: formats(page.organisation.name(of: label, in: Breakdown(.channel))),
        href: frame.link(to: label, in: Breakdown(.channel))),
    ]
  }
}
