import Indicators
package import Surveys
import Wording

/// The register of improvement: what is done, what changed since, and what is aimed at.
package struct RegisterPage: Sendable {
  package let frame: StaffFrame
  package let registers: [SurveyRegister]
  package let organisation: Organisation

  /// A page from the register of every survey.
  package init(frame: StaffFrame, registers: [SurveyRegister], organisation: Organisation) {
    self.frame = frame
    self.registers = registers
    self.organisation = organisation
  }

  /// The page.
  package var html: String { Templates.render("register", RegisterView(self)) }
}

/// What the template of the register needs.
struct RegisterView {
  let page: PageHead
  let frame: FrameView
  let headline: String
  let reading: String
  let ways: [FrameView.Link]
  let actionsHeading: String
  let hasActions: Bool
  let actions: [ActionView]
  let notTheCause: String
  let targetsHeading: String
  let targets: [TargetsView]
  let noTargets: String?
  let withdrawn: WithdrawnView?
  let notes: NotesView?

  /// The words of the page: what is under way first, the newest before the older.
  init(_ register: RegisterPage) {
    let frame = register.frame
    let formats = frame.formats
    let kept = register.registers.flatMap { survey in survey.effects.map { (survey, $0) } }
    let running = kept.filter { $0.1.action.ended == nil }
    let ended = kept.filter { $0.1.action.ended != nil }
    page = PageHead(frame.language, title: formats.say(StaffPhrase.actions))
    self.frame = FrameView(frame)
    headline =
      kept.isEmpty
      ? formats.say(ImprovementPhrase.nothingYet)
      : formats.say(ImprovementPhrase.headline(running: running.count, ended: ended.count))
    reading = formats.say(ImprovementPhrase.reading)
    ways = [("/actions/new", ImprovementPhrase.addAction), ("/actions/target", .setTarget), ("/did", .seeItThere)].map {
      FrameView.Link(href: frame.link($0), label: formats.say($1), isCurrent: false)
    }
    actionsHeading = formats.say(ImprovementPhrase.actionsHeading)
    hasActions = !kept.isEmpty
    actions = [running, ended].flatMap { part in
      part.sorted { $0.1.action.since > $1.1.action.since }.map {
        ActionView($1, in: $0, register.organisation, frame)
      }
    }
    notTheCause = formats.say(ImprovementPhrase.notTheCause)
    targetsHeading = formats.say(ImprovementPhrase.targetsHeading)
    targets = register.registers.compactMap { TargetsView($0, register.organisation, frame) }
    withdrawn = WithdrawnView(register.registers, register.organisation, formats)
    noTargets = targets.isEmpty ? formats.say(ImprovementPhrase.noTargets) : nil
    notes = kept.isEmpty ? nil : NotesView(formats)
  }
}

extension NotesView {
  /// How the comparison of an action is read.
  fileprivate init(_ formats: Formats) {
    heading = formats.say(StaffPhrase.howToRead)
    lines = [
      formats.say(ImprovementPhrase.outsidePeriods), formats.say(StatusPhrase.intervalNote),
      formats.say(StatusPhrase.verdictNote),
    ]
  }
}
