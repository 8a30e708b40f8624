import Access
import Surveys
import Wording

/// What the template of a page without figures needs.
struct NoFiguresView {
  /// How many answers are in, as a bar.
  struct Progress {
    let label: String
    let value: Int
    let most: Int

    /// The bar of what may be told.
    init(_ gathered: GatheredAnswers, _ formats: Formats) {
      label = formats.say(NoFiguresPhrase.answersIn(tens: gathered.tens))
      (value, most) = (gathered.tens, GatheredAnswers.enough)
    }
  }

  /// A way on.
  struct Way {
    let href: String
    let label: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let progress: Progress?
  let steps: [FirstSteps.Step]
  let stepsHeading: String?
  let ways: [Way]

  /// The words of the page.
  init(_ page: NoFiguresPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    heading = formats.say(page.reason.heading)
    text = formats.say(page.reason.text)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    progress = page.reason.gathered.map { Progress($0, formats) }
    steps = FirstSteps(page.reason)?.view(frame) ?? []
    stepsHeading = steps.isEmpty ? nil : formats.say(NoFiguresPhrase.steps)
    ways = NoFiguresView.ways(page.reason, frame)
  }

  /// What can be shown instead, newest first.
  private static func ways(_ reason: NoFiguresPage.Reason, _ frame: StaffFrame) -> [Way] {
    switch reason {
    case .noSurvey, .gathering, .notPublishedBy: []
    case .unknownSurvey:
      frame.surveys.map { Way(href: address("survey=\($0.key)", frame), label: frame.formats($0.title)) }
    case .nothingIn, .tooFine:
      frame.periods.prefix(4).map { period in
        Way(
          href: address("survey=\(frame.survey)&period=\(period)", frame), label: frame.formats.period(period))
      }
    }
  }

  private static func address(_ query: String, _ frame: StaffFrame) -> String {
    "\(frame.path)?\(query)\(frame.language == .arabic ? "" : "&lang=\(frame.language.rawValue)")"
  }
}
