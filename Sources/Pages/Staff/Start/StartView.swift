import Wording

/// What the template of the start page needs.
struct StartView {
  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let stepsHeading: String
  let steps: [FirstSteps.Step]

  /// The words of the page.
  init(_ page: StartPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    let isDone = page.done.isSuperset(of: StartPage.Step.allCases.filter { !$0.isOptional })
    heading = formats.say(isDone ? StartPhrase.doneTitle : .title)
    text = formats.say(isDone ? StartPhrase.doneText : .text)
    stepsHeading = formats.say(StartPhrase.steps)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    let next = StartPage.Step.allCases.first { !page.done.contains($0) && !$0.isOptional }
    steps = StartPage.Step.allCases.map { step in
      FirstSteps.Step(
        formats.say(StartPhrase.name(step)), formats.say(StartPhrase.about(step)),
        at: step.path.map { frame.link($0) },
        state: page.done.contains(step) ? .past : step == next ? .now : step.isOptional ? .optional : .later, formats)
    }
  }
}

extension StartPage.Step {
  /// Where it is taken; `nil` for a step that somebody else takes.
  fileprivate var path: String? {
    switch self {
    case .charity, .address: "/settings"
    case .places: "/settings/organisation"
    case .people: "/people"
    case .carriers: "/settings/carriers"
    case .survey, .links: nil
    }
  }

  fileprivate var isOptional: Bool { self == .carriers }
}
