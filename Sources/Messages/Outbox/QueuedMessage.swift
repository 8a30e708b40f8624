package import Foundation
package import Surveys

/// Which message to somebody it is: nobody gets more than these two about one link.
package enum MessageStep: String, Sendable, CaseIterable {
  /// The link.
  case invitation
  /// The same link, to somebody who has not answered.
  case reminder
}

/// A message that waits from a day on. It holds no text and no link: both are made at the moment of sending, and kept
/// nowhere.
package struct QueuedMessage: Equatable, Sendable {
  /// The random number that stands for whom it goes to.
  package let person: Data
  package let step: MessageStep
  package let way: SendingPlan.Way
  /// The first day on which it may go out.
  package let on: Day

  /// A message to a person.
  package init(person: Data, step: MessageStep, way: SendingPlan.Way, on: Day) {
    self.person = person
    self.step = step
    self.way = way
    self.on = on
  }

  /// The messages of a plan to somebody whose link is issued on a day; none where the plan does not write to her.
  package static func all(to person: Data, by plan: SendingPlan, mode: CollectionMode, issuedOn day: Day) -> [Self] {
    guard let way = plan.way(for: mode) else { return [] }
    let reminder = plan.reminderDays.map { QueuedMessage(person: person, step: .reminder, way: way, on: day + $0) }
    return [QueuedMessage(person: person, step: .invitation, way: way, on: day), reminder].compactMap(\.self)
  }
}

/// What a round leaves to be sent by itself, written in the transaction that writes its contacts.
package struct RoundSending: Equatable, Sendable {
  package let messages: [QueuedMessage]
  /// The keyed hashes of the contacts that are written to, each of which rests from now on.
  package let asked: [Data]
  package let today: Day
  /// The last day on which contacts and messages are kept.
  package let keptUntil: Day

  /// What is to be sent of a round that is issued today.
  package init(messages: [QueuedMessage], asked: [Data], today: Day, keptUntil: Day) {
    self.messages = messages
    self.asked = asked
    self.today = today
    self.keptUntil = keptUntil
  }
}
