package import Composition
package import Delivery
import Foundation
import Messages
import Sending
import Storage
package import Surveys
import Wording

/// What is held of one person, as she may be told it: never an answer, nor whether there is one. Of messages it knows how
/// the link was sent, and not of a reminder: that one was left out would tell that she had answered.
package struct HeldAnswer: Equatable, Sendable {
  /// One invitation in which she stands.
  package struct Invitation: Equatable, Sendable {
    package let survey: LocalizedText
    package let key: String
    /// The last day on which her link opens the form.
    package let opensUntil: Day
    /// The last day on which her contact is kept.
    package let keptUntil: Day
    /// What of her is in it.
    package let contents: [HeldPart]
    /// How the message with her link stands; `nil` where nothing is known of one.
    package let message: SentState?

    /// An invitation.
    package init(
      survey: LocalizedText, key: String, opensUntil: Day, keptUntil: Day, contents: [HeldPart], message: SentState?
    ) {
      self.survey = survey
      self.key = key
      self.opensUntil = opensUntil
      self.keptUntil = keptUntil
      self.contents = contents
      self.message = message
    }
  }

  /// The number or the address, as it is kept.
  package let contact: String
  package let invitations: [Invitation]
  /// Whether it is known when it was last written to.
  package let isAsked: Bool
  /// Why it is used no more; `nil` where it may be.
  package let quiet: QuietReason?

  /// What is held.
  package init(contact: String, invitations: [Invitation], isAsked: Bool, quiet: QuietReason?) {
    self.contact = contact
    self.invitations = invitations
    self.isAsked = isAsked
    self.quiet = quiet
  }

  /// Whether nothing at all is held.
  package var isNothing: Bool { invitations.isEmpty && !isAsked && quiet == nil }
}

/// A kind of what an invitation holds of a person.
package enum HeldPart: String, Sendable {
  case name, phone, email, reference, language
}

/// How the message with a link stands.
package enum SentState: String, Sendable {
  case sent, delivered, failed, unknown

  /// Of a message that was handed over; `nil` for one that was not.
  init?(_ state: MessageProgress.State) {
    switch state {
    case .accepted: self = .sent
    case .delivered: self = .delivered
    case .failed: self = .failed
    case .unknown: self = .unknown
    case .waiting, .handed, .dropped: return nil
    }
  }
}

extension HeldAnswer {
  /// Looks through all that is kept, as erasing does.
  package init(of contact: SoughtContact, in workspace: Workspace) async throws {
    let held = try await workspace.issuer.held(of: contact)
    let rounds = try await KeptRounds(workspace.database).all().reduce(into: [:]) { $0[$1.campaign] = $1 }
    let ended = try await workspace.outbox.ended().reduce(into: [Data: MessageProgress.State]()) {
      $0[$1.contact.person] = $1.state
    }
    let surveys = try await workspace.surveys.published().reduce(into: [String: LocalizedText]()) {
      $0[$1.survey.key] = $1.survey.title
    }
    let key = try workspace.keys.key(.contacts)
    let invitations = try held.people.compactMap { person -> Invitation? in
      guard let round = rounds[person.campaign] else { return nil }
      return Invitation(
        survey: surveys[round.survey] ?? LocalizedText(ar: round.survey), key: round.survey,
        opensUntil: round.opensUntil, keptUntil: round.keptUntil, contents: HeldPart.all(of: try person.open(key: key)),
        message: ended[person.person].flatMap { SentState($0) })
    }
    self.init(
      contact: contact.text,
      invitations: invitations.sorted { ($0.keptUntil, $0.key) < ($1.keptUntil, $1.key) }, isAsked: held.isAsked,
      quiet: held.suppressed)
  }
}

extension HeldPart {
  /// What is there of a contact.
  fileprivate static func all(of contact: Contact) -> [HeldPart] {
    let there: [(HeldPart, Bool)] = [
      (.name, contact.name != nil), (.phone, contact.phone != nil), (.email, contact.email != nil), (.reference, true),
      (.language, contact.language != nil),
    ]
    return there.filter(\.1).map(\.0)
  }
}
