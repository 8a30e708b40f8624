/// How the links of a survey go out by themselves: by which ways, when, and how often.
package struct SendingPlan: Equatable, Sendable {
  /// By what a message travels.
  package enum Way: String, Sendable, CaseIterable {
    case sms, email

    /// The way in which somebody is to be reached who was invited so; `nil` where no message is sent.
    package init?(_ mode: CollectionMode) { self.init(rawValue: mode.rawValue) }

    /// How a rating is collected whose link went this way.
    package var mode: CollectionMode { self == .sms ? .sms : .email }
  }

  /// The ways by which links go out; whoever is to be reached in another is written to by the charity.
  package let ways: [Way]
  /// How many days after her link somebody who did not answer is reminded, once; `nil` where nobody is.
  package let reminderDays: Int?
  /// How many days after her link somebody who did not answer, and whose number is known, is called; `nil` where nobody is.
  package let callDays: Int?
  /// The minutes of a day, by the charity's clocks, in which messages go out; the last one among them.
  package let hours: ClosedRange<Int>
  /// For how many days nobody is written to again, whatever survey it is about.
  package let restDays: Int
  /// After how many days numbers and addresses are erased, with everything that is known of messages.
  package let keepDays: Int
  /// What stands before the link; `nil` for the usual words.
  package let text: LocalizedText?
  /// The same in a reminder.
  package let reminderText: LocalizedText?

  /// 09:00 to 20:59 lies within what every Saudi provider allows for messages about a service.
  package static let usualHours = 9 * 60...20 * 60 + 59

  /// A plan.
  package init(
    ways: [Way], reminderDays: Int? = nil, callDays: Int? = nil, hours: ClosedRange<Int> = usualHours,
    restDays: Int = 30, keepDays: Int = 21, text: LocalizedText? = nil, reminderText: LocalizedText? = nil
  ) {
    self.ways = ways
    self.reminderDays = reminderDays
    self.callDays = callDays
    self.hours = hours
    self.restDays = restDays
    self.keepDays = keepDays
    self.text = text
    self.reminderText = reminderText
  }

  /// The way in which somebody gets a message who is to be reached so; `nil` where the plan sends none.
  package func way(for mode: CollectionMode) -> Way? { Way(mode).flatMap { ways.contains($0) ? $0 : nil } }
}
