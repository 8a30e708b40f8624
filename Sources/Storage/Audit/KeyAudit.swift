package import Access
import Delivery
import Foundation
package import Surveys

/// Checks that the keys are there and whole, that secrets and campaigns belong together, and that whoever holds a link
/// can be reminded of it.
package struct KeyAudit: Sendable {
  private let keys: KeyFolder
  private let issues: IssueFolder
  private let database: any Database

  /// An audit of keys and of the database that was written with them.
  package init(_ keys: KeyFolder, issues: IssueFolder, database: any Database) {
    self.keys = keys
    self.issues = issues
    self.database = database
  }

  /// Everything.
  package func findings(today: Day) async throws -> [AuditFinding] {
    let use = try await KeyUse(database, today: today)
    return house(use) + epochs(use) + secrets(use) + strays(use) + contacts(use) + openToOthers(use)
      + (try issues.underway().sorted().map { .underway(campaign: $0) })
  }

  /// The keys of the house; one that was never used may be missing.
  private func house(_ use: KeyUse) -> [AuditFinding] {
    MasterKey.allCases.compactMap { key in
      let fault = KeyFile(keys.path(of: key)).fault
      guard let fault, fault != .missing || use.isNeeded(key) else { return nil }
      return .key(key.rawValue, fault)
    }
  }

  /// The keys of epochs under which something waits, and of the present one.
  private func epochs(_ use: KeyUse) -> [AuditFinding] {
    use.epochs.sorted().compactMap { epoch in
      KeyFile(keys.epochs.path("epoch-\(epoch).key")).fault.map { .key("epoch-\(epoch)", $0) }
    }
  }

  /// The secrets of rounds whose people can still be reminded.
  private func secrets(_ use: KeyUse) -> [AuditFinding] {
    use.campaigns.filter { $0.isOpen && $0.contacts > 0 }.compactMap { campaign in
      if (try? keys.existingSecret(of: campaign.id)) != nil { return nil }
      let fault = KeyFile(keys.files.path(CampaignSecret.kept(campaign.id))).fault
      return fault.map { .key("campaign-\(campaign.id)", $0) }
    }
  }

  /// Files that no key of this house has, and secrets of nothing.
  private func strays(_ use: KeyUse) -> [AuditFinding] {
    let known = Set(MasterKey.allCases.map { keys.path(of: $0) })
    let hasEpochs = keys.epochs.folder == keys.files.folder
    let campaigns = Set(use.campaigns.map(\.id))
    let names = (try? keys.files.names()) ?? []
    return names.compactMap { name -> AuditFinding? in
      if known.contains(keys.files.path(name)) || CampaignSecret.campaign(of: name, begun: true) != nil { return nil }
      if hasEpochs, name.wholeMatch(of: /epoch-[0-9]+\.key(\.draft)?/) != nil { return nil }
      guard let campaign = CampaignSecret.campaign(of: name) else { return .strayKey(name) }
      return campaigns.contains(campaign) ? nil : .straySecret(campaign: campaign)
    }
  }

  /// Rounds of which not everybody, or nobody, can be reminded; and contacts that their key does not open.
  private func contacts(_ use: KeyUse) -> [AuditFinding] {
    let half = use.campaigns.filter { $0.isAddressed && $0.tickets != $0.contacts + $0.erased }
    let closed = use.samples.contains { sample in
      guard let key = try? keys.existing(.contacts) else { return false }
      return (try? sample.open(key: key)) == nil
    }
    return half.map { .contacts(campaign: $0.id, tickets: $0.tickets, contacts: $0.contacts + $0.erased) }
      + (closed ? [.key(MasterKey.contacts.rawValue, .another)] : [])
  }

  /// Keys that others than their owner may read or change.
  private func openToOthers(_ use: KeyUse) -> [AuditFinding] {
    let places = [keys.files, keys.epochs].flatMap { place in ((try? place.names()) ?? []).map { place.path($0) } }
    return Set(places).sorted().filter { KeyFile($0).isOpenToOthers }
      .map { .key(($0 as NSString).lastPathComponent.replacing(".key", with: ""), .openToOthers) }
  }
}
