import Access
import Wording

/// The steps from an empty house to its first figures.
struct FirstSteps {
  private let hasSurvey: Bool
  private let hasLinks: Bool

  /// A step as pages list it.
  struct Step {
    enum State: String {
      case past, now, later
      /// It may be left out.
      case optional

      fileprivate var word: NoFiguresPhrase {
        switch self {
        case .past: .done
        case .now: .now
        case .later: .later
        case .optional: .optional
        }
      }
    }

    let name: String
    /// Where it is taken; `nil` where it is no step of this reader's now.
    let href: String?
    let text: String
    /// Its state, and the same in a word.
    let state: String
    let word: String

    /// A step with its words.
    init(_ name: String, _ text: String, at href: String?, state: State, _ formats: Formats) {
      (self.name, self.text, self.href, self.state) = (name, text, href, state.rawValue)
      word = formats.say(state.word)
    }
  }

  /// `nil` where figures exist already.
  init?(_ reason: NoFiguresPage.Reason) {
    switch reason {
    case .noSurvey: (hasSurvey, hasLinks) = (false, false)
    case .gathering(let gathered): (hasSurvey, hasLinks) = (true, gathered.hasLinks)
    case .unknownSurvey, .nothingIn, .tooFine, .notPublishedBy: return nil
    }
  }

  /// The steps; those of other people have no way to them.
  func view(_ frame: StaffFrame) -> [Step] {
    let (formats, role) = (frame.formats, frame.role)
    func step(_ name: NoFiguresPhrase, _ text: NoFiguresPhrase, isDone: Bool, isNow: Bool, _ path: String?) -> Step {
      Step(
        formats.say(name), formats.say(text), at: isNow ? path.map { frame.link($0) } : nil,
        state: isDone ? .past : isNow ? .now : .later, formats)
    }
    let mayIssue = role.may(.invitations, isAlone: frame.isAlone)
    let practice =
      hasSurvey && role.may(.surveys)
      ? [
        Step(
          formats.say(NoFiguresPhrase.practise), formats.say(NoFiguresPhrase.practiseText),
          at: frame.link("/surveys/\(frame.survey)/practice"), state: .optional, formats)
      ] : []
    return [
      step(
        .publishSurvey, role.may(.surveys) ? .publishSurveyText : .publishSurveyOther, isDone: hasSurvey,
        isNow: !hasSurvey, role.may(.surveys) ? "/surveys" : nil)
    ] + practice + [
      step(
        .issueLinks, mayIssue ? .issueLinksText : .issueLinksOther, isDone: hasLinks, isNow: hasSurvey && !hasLinks,
        mayIssue ? "/links" : nil),
      step(.waitForAnswers, .waitForAnswersText, isDone: false, isNow: hasLinks, nil),
    ]
  }
}
