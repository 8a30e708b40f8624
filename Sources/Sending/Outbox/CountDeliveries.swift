package import Delivery
package import Fieldwork
import Foundation
package import Invitations
import Messages
import Surveys

/// Counts what became of the links that went out by themselves, for fieldwork: by what they were about, of nobody.
package struct CountDeliveries: Sendable {
  private let outbox: any OutboxStore
  private let invitations: any InvitationStore
  private let outreach: any OutreachStore
  private let keys: any CampaignKeys

  /// Counts what `outbox` keeps into `outreach`.
  package init(
    outbox: any OutboxStore, invitations: any InvitationStore, outreach: any OutreachStore, keys: any CampaignKeys
  ) {
    self.outbox = outbox
    self.invitations = invitations
    self.outreach = outreach
    self.keys = keys
  }

  /// Counts every round of which something ended, in place of what was counted of it before; where it comes to the same,
  /// nothing is written. Cost: one derived link for each message of an open round.
  /// - Returns: how many rounds stand otherwise now.
  package func count() async throws -> Int {
    var changed: [OutreachReport] = []
    let key = try keys.contacts
    for (campaign, messages) in Dictionary(grouping: try await outbox.ended(), by: \.contact.campaign) {
      guard let secret = try keys.existingSecret(of: campaign) else { continue }
      var report = OutreachReport(campaign: campaign)
      for message in messages {
        guard let ticket = try await invitations.ticket(key: message.contact.token(secret: secret).key),
          let outcome = Outcome(message.state)
        else { continue }
        let language = try message.contact.open(key: key).language.flatMap(Language.init)
        report.add(outcome, in: OutreachStratum(place: ticket.place, language: language))
      }
      let kept = try await outreach.report(of: campaign)
      if !report.modes.isEmpty, kept.among(report.modes) != report { changed.append(report) }
    }
    _ = try await outreach.keep(changed)
    return changed.count
  }
}

extension Outcome {
  /// As what a message counts; `nil` while it is under way. What a provider took, and did not say that it arrived, nobody
  /// knows.
  fileprivate init?(_ state: MessageProgress.State) {
    switch state {
    case .delivered: self = .delivered
    case .failed: self = .failed
    case .accepted, .unknown: self = .unknown
    case .waiting, .handed, .dropped: return nil
    }
  }
}
