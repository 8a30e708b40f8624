import Access
import Indicators
import Releases
import Surveys
import Wording

/// The record of who opened the comments of the period: roles and days, never names.
struct OpeningsView {
  /// One opening.
  struct Row {
    let day: String
    let group: String
    let role: String
  }

  let heading: String
  let times: String
  let nobodyNamed: String
  let caption: String
  let dayHeading: String
  let groupHeading: String
  let roleHeading: String
  let hasRows: Bool
  let rows: [Row]

  /// The newest openings first; the sentence counts them all.
  private static let most = 12

  init(_ page: CommentsPage) {
    let formats = page.frame.formats
    heading = formats.say(CommentsPhrase.openings)
    times =
      page.frame.period.map { period in
        formats.say(
          page.openings.isEmpty
            ? CommentsPhrase.neverOpened(period) : .openedTimes(page.openings.count, period))
      } ?? ""
    nobodyNamed = formats.say(CommentsPhrase.nobodyNamed)
    caption = formats.say(StaffPhrase.tableOf(heading))
    dayHeading = formats.say(CommentsPhrase.day)
    groupHeading = formats.say(CommentsPhrase.group)
    roleHeading = formats.say(CommentsPhrase.role)
    rows = page.openings.reversed().prefix(OpeningsView.most).map { opening in
      Row(
        day: formats.day(opening.day), group: OpeningsView.words(opening.group, page, formats),
        role: Role(rawValue: opening.role).map { formats($0.name) } ?? formats.say(CommentsPhrase.commandLine))
    }
    hasRows = !rows.isEmpty
  }

  private static func words(_ group: CommentGroup, _ page: CommentsPage, _ formats: Formats) -> String {
    let label = group.label.map { key in
      key == Label.other
        ? formats.say(CommentsPhrase.withoutLabel)
        : page.organisation.name(of: key, in: .channel).map { formats($0) } ?? key
    }
    let parts = [
      group.question.map { page.survey.question($0).map { formats($0.title) } ?? formats.code($0) }, label,
      group.theme.map { formats($0.name) },
    ].compactMap(\.self)
    return parts.isEmpty ? formats.say(CommentsPhrase.everything) : parts.joined(separator: LabelNames.separator)
  }
}
