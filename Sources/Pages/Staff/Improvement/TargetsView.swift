import Indicators
import Surveys
import Wording

/// The targets of a survey with where they stand.
struct TargetsView {
  /// One target.
  struct Row {
    let name: String
    let question: String?
    let place: String
    let since: String
    let target: String
    let value: String
    let interval: String?
    let shape: String
    let standing: String
    let tone: String
    /// What can be seen of it at the present rate of answers.
    let sight: String?
    let href: String
    /// What the link leads to, for those who hear it without what stands around.
    let label: String
  }

  let caption: String
  let nameHeading: String
  let targetHeading: String
  let valueHeading: String
  let standingHeading: String
  let correctHeading: String
  let correct: String
  let rows: [Row]

  /// The table; `nil` where the survey has no target.
  init?(_ register: SurveyRegister, _ organisation: Organisation, _ frame: StaffFrame) {
    let formats = frame.formats
    guard !register.standings.isEmpty || !register.later.isEmpty else { return nil }
    let title = formats(register.survey.title)
    caption = register.period.map { "\(title): \(formats.say(ImprovementPhrase.targetsCaption($0)))" } ?? title
    nameHeading = formats.say(ImprovementPhrase.indicator)
    targetHeading = formats.say(ImprovementPhrase.target)
    valueHeading = formats.say(ImprovementPhrase.nowAt)
    standingHeading = formats.say(ImprovementPhrase.standing)
    correctHeading = formats.say(ImprovementPhrase.correctHeading)
    correct = formats.say(ImprovementPhrase.correctTarget)
    rows =
      register.standings.map { TargetsView.row($0.target, $0, register, organisation, frame) }
      + register.later.map { TargetsView.row($0, nil, register, organisation, frame) }
  }

  private static func row(
    _ target: Target, _ standing: TargetStanding?, _ register: SurveyRegister, _ organisation: Organisation,
    _ frame: StaffFrame
  ) -> Row {
    let (formats, survey) = (frame.formats, register.survey)
    let (aim, mark) = (target.aim, TargetsView.mark(standing?.standing))
    let question = aim.question.flatMap(survey.question).map { formats($0.title) }
    return Row(
      name: formats(aim.indicator.name), question: question,
      place: formats(organisation.name(of: aim.scope.label, in: aim.scope.breakdown)),
      since: formats.say(ImprovementPhrase.fromPeriod(target.since)),
      target: formats.value(target.value, of: aim.indicator),
      value: standing?.figure.map(formats.value) ?? formats.absent,
      interval: standing?.figure.flatMap { $0.interval == nil ? nil : formats.interval($0) }, shape: mark.shape,
      standing: standing.map { formats($0.standing.name) } ?? formats.say(ImprovementPhrase.beginsLater),
      tone: mark.tone,
      sight: register.sights[target].map { formats.say(DetectablePhrase.target($0, aim.indicator.unit)) },
      href: frame.link("/actions/target", asking: target.query),
      label: formats.isolating(.none).say(
        ImprovementPhrase.correctTargetOf(formats(aim.indicator.name), question ?? formats(survey.title))))
  }

  private static func mark(_ standing: Standing?) -> (shape: String, tone: String) {
    switch standing {
    case .reached: ("✓", "better")
    case .open: ("…", "worse")
    case .cannotTell: ("○", "few")
    case nil: ("–", "few")
    }
  }
}
