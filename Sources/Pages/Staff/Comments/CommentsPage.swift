package import Indicators
package import Surveys
import Wording

/// The reading room: what comments speak of, and, once they were opened, their words.
package struct CommentsPage: FiguresPage {
  /// Comments that were opened in this session.
  package struct Opened: Sendable {
    /// Proves in the address that the opening was recorded.
    package let pass: String
    /// The comment whose themes were just saved; `nil` for none.
    package let saved: String?

    /// Comments that were opened.
    package init(pass: String, saved: String?) {
      self.pass = pass
      self.saved = saved
    }
  }

  package let frame: StaffFrame
  package let survey: Survey
  package let organisation: Organisation
  package let reading: CommentReading
  /// As whom the reader reads, what she looks for, and where she is.
  package let desk: CommentDesk
  /// `nil` while no words may be shown.
  package let opened: Opened?
  /// Those that concern the period, oldest first.
  package let openings: [CommentOpening]

  /// A page on a group of comments.
  package init(
    frame: StaffFrame, survey: Survey, organisation: Organisation, reading: CommentReading, desk: CommentDesk,
    opened: Opened?, openings: [CommentOpening]
  ) {
    self.frame = frame
    self.survey = survey
    self.organisation = organisation
    self.reading = reading
    self.desk = desk
    self.opened = opened
    self.openings = openings
  }

  /// The page.
  package var html: String { Templates.render("comments", CommentsView(self)) }
  /// Counts alone: no file holds the words of a comment.
  package var shown: [Shown] { [.themes(reading)] }

  /// How many comments stand in a list.
  package static let size = 20
  /// In the place of a theme's key: those on which there is none.
  package static let withoutTheme = "none"
}

/// What the template of the reading room needs.
struct CommentsView {
  let page: PageHead
  let frame: FrameView
  let headline: String
  let chooser: CommentChooser
  let themes: ThemesView?
  let textsHeading: String
  let doNotGuess: String
  /// Why no words are shown; `nil` where they are or may be.
  let refusal: String?
  let door: CommentButton?
  let texts: CommentTexts?
  let record: OpeningsView
  let filesHoldCounts: String
  let rules: FrameView.Link

  /// The words and tables of the page.
  init(_ comments: CommentsPage) {
    let (frame, reading) = (comments.frame, comments.reading)
    let formats = frame.formats
    page = PageHead(frame.language, title: formats.say(StaffPhrase.comments))
    self.frame = FrameView(frame)
    headline = formats.say(CommentsView.title(reading, frame.period, formats))
    chooser = CommentChooser(comments)
    themes = reading.themes.map { ThemesView($0, reading.agreement, formats) }
    textsHeading = formats.say(CommentsPhrase.texts)
    doNotGuess = formats.say(CommentsPhrase.doNotGuess)
    let isReadable = !reading.comments.isEmpty
    refusal = isReadable ? nil : formats.say(CommentsPhrase.tooFew(least: reading.smallest))
    door = isReadable && comments.opened == nil ? CommentButton(comments) : nil
    texts = isReadable ? comments.opened.map { CommentTexts(comments, $0) } : nil
    record = OpeningsView(comments)
    filesHoldCounts = formats.say(CommentsPhrase.filesHoldCounts)
    rules = FrameView.Link(
      href: frame.link("/comments/rules"), label: formats.say(RulePhrase.way), isCurrent: false)
  }

  private static func title(_ reading: CommentReading, _ period: Period?, _ formats: Formats) -> CommentsPhrase {
    guard let themes = reading.themes, let period else { return .tooFewTitle(least: reading.smallest) }
    guard let first = themes.shown.first else { return .titleWithoutThemes(themes.comments, period) }
    return .title(themes.comments, period, theme: formats(first.theme.name))
  }
}

extension Theme {
  /// Its name in both languages.
  var name: LocalizedText { LocalizedText(ar: arabicName, en: englishName) }
}
