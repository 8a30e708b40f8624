package import Access
import Ballots
package import Crypto
import Delivery
import Fieldwork
package import Indicators
import Invitations
package import Messages
package import Preferences
package import Releases
import Sending
import Storage
package import Surveys
import Upkeep

/// What is done with a whole house.
extension Workspace {
  /// The charity's channels and departments.
  package func organisation() async throws -> Organisation {
    guard let source = try await surveys.organisation() else {
      throw StorageProblem.notInitialised(path: place.shown)
    }
    return source.read().organisation
  }

  /// The address of the site that an administrator has chosen; `nil` where nobody has.
  package func chosenAddress() async throws -> String? { try await settings.settings().address }

  /// By whom messages go out, as an administrator has chosen; `nil` where nobody has.
  package func chosenCarriers() async throws -> CarrierChoice? {
    let sealed = try await settings.settings().carriers
    return sealed.isEmpty ? nil : CarrierChoice(sealed: sealed, key: try carriersKey)
  }

  /// What that choice is sealed with.
  package var carriersKey: SymmetricKey { get throws { CarrierChoice.key(from: try keys.codes) } }

  /// Makes webhooks and tells them.
  /// - Parameter peer: a receiver on this machine that is allowed.
  package func webhookDesk(allowing peer: LocalPeer?) throws -> WebhookDesk {
    WebhookDesk(webhooks, codes: try keys.codes, peer: peer)
  }

  /// The charity's name; `nil` where nobody has said it.
  package func charity() async throws -> LocalizedText? { try await settings.settings().charity?.name }

  /// Destroys the secrets of campaigns whose links open no more, what is known of their calls, and their contacts: from
  /// then on the charity cannot tell whose link was used, who was reached, or who was invited. A week later the links
  /// themselves are forgotten, for whoever else has them.
  package func endCampaigns(today: Day) async throws {
    _ = try await CountDeliveries(outbox: outbox, invitations: invitations, outreach: outreach, keys: keys).count()
    let ended = try await invitations.campaigns(endedBefore: today)
    for id in ended { try keys.destroySecret(of: id) }
    try await calls.end(ended)
    _ = try await contacts.erase(endedBefore: today)
    _ = try await invitations.forgetLinks()
    // Rows that waited a day for a second person name people, and nobody may confirm them any more.
    try await proposals.forget(at: Clock.seconds)
    // What a call was answered holds links.
    try await apiCalls.forget(at: Clock.seconds)
  }

  /// Publishes what may leave the ballot box, closes what is over, and notes it: what the worker does by itself, and what
  /// `rida release` and the page of releases do on somebody's word.
  package func releaseDue(closing period: Period? = nil) async throws -> ReleaseReport {
    let report = try await release(
      surveys: surveys.published().map(\.survey), today: today, closing: period)
    ReleaseNotes.keep(ReleaseNote(report, at: Clock.seconds), in: folder)
    return report
  }

  /// Changes who may sign in, on the word of whoever sits at this machine.
  package func change(_ change: StaffChange) async throws {
    try await access.apply(change, by: StaffEvent.commandLine, at: Clock.seconds)
  }

  /// Whether a crowd waits that may leave at once.
  package func hasCrowd() async throws -> Bool {
    WaitingCrowd.mayLeave(try await box.waiting(), surveys: try await surveys.published().map(\.survey))
  }

  /// Everything from which figures of a survey are made.
  package func evidence(_ survey: String) async throws -> Evidence {
    try await Evidence(of: survey, surveys: surveys, tallies: tallies, fieldwork: fieldwork, improvements: improvements)
  }
}
