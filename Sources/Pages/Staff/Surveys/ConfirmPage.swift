package import Surveys
import Wording

/// Asks once before something that cannot be taken back: publishing a version, retiring a survey, or a release.
package struct ConfirmPage: Sendable {
  /// What is about to be done.
  package enum Deed: Sendable {
    /// Publishing a draft; `digest` tells whether its text is still the one that was seen.
    case publish(Survey, digest: String, hasChanged: Bool)
    case retire(Survey)
    /// Publishing the results that are due.
    case release
  }

  package let frame: StaffFrame
  package let deed: Deed

  /// A question about a deed.
  package init(frame: StaffFrame, deed: Deed) {
    self.frame = frame
    self.deed = deed
  }

  /// The page.
  package var html: String { Templates.render("confirm", ConfirmView(self)) }
}

/// What the template of a question needs.
struct ConfirmView {
  let page: PageHead
  let frame: FrameView
  let heading: String
  let problem: String?
  let lines: [String]
  let version: VersionView?
  let action: String
  let csrf: String
  let digest: String?
  let button: String
  let cancel: String
  let cancelHref: String

  /// The words of the question.
  init(_ confirm: ConfirmPage) {
    let (frame, formats) = (confirm.frame, confirm.frame.formats)
    switch confirm.deed {
    case .publish(let survey, let digest, let hasChanged):
      heading = formats.say(SurveysPhrase.publishTitle(title: formats(survey.title), version: survey.version))
      lines = [SurveysPhrase.publishChange, .publishText].map { formats.say($0) }
      problem = hasChanged ? formats.say(SurveysPhrase.changedMeanwhile) : nil
      version = VersionView(survey, state: .draftState, isOpen: false, frame)
      self.digest = digest
      button = formats.say(SurveysPhrase.publishButton)
    case .retire(let survey):
      heading = formats.say(SurveysPhrase.retireTitle(formats(survey.title)))
      lines = [SurveysPhrase.retireText, .retireOpen, .retireBack].map { formats.say($0) }
      (problem, version, digest) = (nil, nil, nil)
      button = formats.say(SurveysPhrase.retireButton)
    case .release:
      heading = formats.say(ReleasesPhrase.askTitle)
      lines = [ReleasesPhrase.askText, .askAgain].map { formats.say($0) }
      (problem, version, digest) = (nil, nil, nil)
      button = formats.say(ReleasesPhrase.button)
    }
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    action = frame.link(frame.path)
    csrf = frame.csrf
    cancel = formats.say(SurveysPhrase.cancel)
    cancelHref = frame.link(confirm.deed.origin)
  }
}

extension ConfirmPage.Deed {
  /// The page from which the question was asked, and to which leads whoever says no.
  fileprivate var origin: String {
    switch self {
    case .publish, .retire: "/surveys"
    case .release: "/releases"
    }
  }
}
