package import Messages
package import Surveys
import Wording

/// What goes out by itself: what waits, what went, what arrived, what did not and why, by survey.
package struct SendingPage: Sendable {
  /// The messages of one survey.
  package struct Round: Sendable {
    package let title: LocalizedText
    /// When what waits may go out next, in seconds since 1970; `nil` where that is now.
    package let opensAt: Int?
    /// How many messages stand where.
    package let counts: [Count]

    package init(title: LocalizedText, opensAt: Int?, counts: [Count]) {
      self.title = title
      self.opensAt = opensAt
      self.counts = counts
    }
  }

  /// Some messages that stand alike.
  package struct Count: Sendable {
    package let step: MessageStep
    package let state: MessageProgress.State
    package let problem: String?
    package let count: Int

    package init(step: MessageStep, state: MessageProgress.State, problem: String?, count: Int) {
      self.step = step
      self.state = state
      self.problem = problem
      self.count = count
    }
  }

  /// Who carries messages of a way.
  package struct Carrier: Sendable {
    package let key: String
    package let way: SendingPlan.Way
    package let name: LocalizedText
    /// What the telephone or the mail program shows.
    package let sender: String
    /// What others learn when messages go this way; `nil` where it is no more than of any message.
    package let discloses: LocalizedText?
    /// What the provider says of the charity's account.
    package let state: SenderState

    package init(
      key: String, way: SendingPlan.Way, name: LocalizedText, sender: String, discloses: LocalizedText? = nil,
      state: SenderState = SenderState()
    ) {
      self.key = key
      self.way = way
      self.name = name
      self.sender = sender
      self.discloses = discloses
      self.state = state
    }
  }

  /// A message to oneself.
  package struct Trial: Sendable {
    package var form: TypedForm
    /// What the provider answered; `nil` before anything was sent.
    package let answer: HandoverAnswer?

    package init(form: TypedForm = TypedForm(), answer: HandoverAnswer? = nil) {
      self.form = form
      self.answer = answer
    }
  }

  package let frame: StaffFrame
  package let carriers: [Carrier]
  package let rounds: [Round]
  /// `nil` where there is no survey of which a message could be sent.
  package let trial: Trial?

  /// What stands now.
  package init(frame: StaffFrame, carriers: [Carrier], rounds: [Round], trial: Trial? = nil) {
    self.frame = frame
    self.carriers = carriers
    self.rounds = rounds
    self.trial = trial
  }

  /// The page.
  package var html: String { Templates.render("sending", SendingView(self)) }
}
