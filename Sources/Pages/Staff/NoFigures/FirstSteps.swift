import Access
import Wording

/// The steps from an empty house to its first figures.
struct FirstSteps {
  private let hasSurvey: Bool
  private let hasLinks: Bool

  /// `nil` where figures exist already.
  init?(_ reason: NoFiguresPage.Reason) {
    switch reason {
    case .noSurvey: (hasSurvey, hasLinks) = (false, false)
    case .gathering(let gathered): (hasSurvey, hasLinks) = (true, gathered.hasLinks)
    case .unknownSurvey, .nothingIn, .tooFine, .notPublishedBy: return nil
    }
  }

  /// The steps; those of other people have no way to them.
  func view(_ frame: StaffFrame) -> [NoFiguresView.Step] {
    let (formats, role) = (frame.formats, frame.role)
    func step(_ name: NoFiguresPhrase, _ text: NoFiguresPhrase, isDone: Bool, isNow: Bool, _ path: String?)
      -> NoFiguresView.Step
    {
      let (state, word): (String, NoFiguresPhrase) =
        isDone ? ("past", .done) : isNow ? ("now", .now) : ("later", .later)
      return NoFiguresView.Step(
        name: formats.say(name), href: isNow ? path.map { frame.link($0) } : nil, text: formats.say(text),
        state: state, word: formats.say(word))
    }
    let mayIssue = role.may(.invitations, isAlone: frame.isAlone)
    return [
      step(
        .publishSurvey, role.may(.surveys) ? .publishSurveyText : .publishSurveyOther, isDone: hasSurvey,
        isNow: !hasSurvey, role.may(.surveys) ? "/surveys" : nil),
      step(
        .issueLinks, mayIssue ? .issueLinksText : .issueLinksOther, isDone: hasLinks, isNow: hasSurvey && !hasLinks,
        mayIssue ? "/links" : nil),
      step(.waitForAnswers, .waitForAnswersText, isDone: false, isNow: hasLinks, nil),
    ]
  }
}
