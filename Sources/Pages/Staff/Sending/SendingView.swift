import Access
import Messages
import Surveys
import Wording

/// What the template of the page needs.
struct SendingView {
  /// The messages of one survey: a table of where they stand, and what is in the way.
  struct Round {
    let name: String
    let when: String
    let caption: String
    let columns: [String]
    let rows: [Row]
    let problems: [String]
  }

  /// One state, counted for each step.
  struct Row {
    let name: String
    let hint: String
    let cells: [String]
  }

  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let carriersTitle: String
  let carriers: [CarrierView]
  let nobody: String
  /// Where that is chosen, for whoever may.
  let carriersWay: FrameView.Link?
  let trial: TrialView?
  let rounds: [Round]
  let nothing: String

  /// The words and numbers of the page.
  init(_ sending: SendingPage) {
    let (frame, formats) = (sending.frame, sending.frame.formats)
    heading = formats.say(SendingPhrase.title)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = LinkTabs(frame, current: "/links/sending")
    text = formats.say(SendingPhrase.text)
    carriersTitle = formats.say(SendingPhrase.carriers)
    carriers = sending.carriers.map { CarrierView($0, formats) }
    nobody = formats.say(SendingPhrase.nobody)
    carriersWay =
      frame.role.may(.people)
      ? FrameView.Link(
        href: frame.link("/settings/carriers"), label: formats.say(CarriersPhrase.title), isCurrent: false) : nil
    trial = sending.carriers.isEmpty ? nil : sending.trial.map { TrialView($0, by: sending.carriers, frame) }
    rounds = sending.rounds.map { SendingView.round($0, formats) }
    nothing = formats.say(SendingPhrase.nothing)
  }

  private static func round(_ round: SendingPage.Round, _ formats: Formats) -> Round {
    let rows = MessageProgress.State.shown.map { states, phrase, hint in
      Row(
        name: formats.say(phrase), hint: formats.say(hint),
        cells: MessageStep.allCases.map { step in
          formats.count(
            round.counts.filter { $0.step == step && states.contains($0.state) }.reduce(0) { $0 + $1.count })
        })
    }
    let failed = Dictionary(grouping: round.counts.filter { $0.state == .failed || $0.state == .waiting }) {
      $0.problem ?? ""
    }
    return Round(
      name: formats(round.title),
      when: round.opensAt.map { formats.say(SendingPhrase.opens(at: $0)) } ?? formats.say(SendingPhrase.isOpen),
      caption: formats.say(SendingPhrase.caption),
      columns: MessageStep.allCases.map { formats.say(SendingPhrase.step($0)) },
      rows: rows,
      problems: failed.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map { problem, counts in
        formats.say(SendingPhrase.problem(problem, count: counts.reduce(0) { $0 + $1.count }))
      })
  }
}

extension MessageProgress.State {
  /// The states that are told, each with its name and what it means.
  fileprivate static let shown: [(states: [Self], name: SendingPhrase, hint: SendingPhrase)] = [
    ([.waiting, .handed], .waiting, .waitingHint), ([.accepted], .accepted, .acceptedHint),
    ([.delivered], .delivered, .deliveredHint), ([.failed], .failed, .failedHint), ([.unknown], .unknown, .unknownHint),
  ]
}
