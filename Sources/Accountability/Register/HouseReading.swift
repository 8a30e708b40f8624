import Access
package import Composition
import Delivery
import Foundation
import Messages
import Preferences
import Sending
import Storage
import Surveys
import Upkeep

extension HouseFacts {
  /// What a house is set to, with those who carry its messages and what the charity says of itself.
  package init(_ workspace: Workspace, carriers: Carriers, stated: CharityStatements) async throws {
    let settings = try await workspace.settings.settings()
    let rounds = try await KeptRounds(workspace.database).all().filter { $0.contacts > 0 }
    let copies = CopyKeeper(workspace)
    self.init(
      charity: settings.charity?.name,
      surveys: try await HouseFacts.surveys(of: workspace, holding: Set(rounds.map(\.survey))),
      carriers: carriers.named,
      webhooks: try await workspace.webhooks.webhooks().filter { $0.ending == nil }
        .map { HouseFacts.host(of: $0.address.description) }.sorted(),
      systems: try await workspace.apiKeys.keys().filter { $0.ending == nil }.sorted { $0.number < $1.number }
        .map { System(name: $0.name, scopes: $0.scopes.sorted { $0.rawValue < $1.rawValue }) },
      accounts: try await workspace.access.accounts().count, board: settings.board.count,
      keptUntil: rounds.map(\.keptUntil).max(),
      guards: Guards(
        contactKeyApart: Places.keys(of: workspace.folder).contacts != nil,
        secondFactorRequired: settings.secondFactor == .required, asksSecondPerson: settings.twoPeople != .never,
        copies: copies.copies().count, copiesBringKeys: copies.bringsKeys),
      stated: stated)
  }

  /// The newest version of each survey that asks still, or whose invited people are held still.
  private static func surveys(of workspace: Workspace, holding held: Set<String>) async throws -> [Survey] {
    let standing = try await workspace.surveys.standing()
    let newest = Dictionary(grouping: standing, by: \.survey.key)
      .compactMap { $0.value.max { $0.survey.version < $1.survey.version } }
    return newest.filter { $0.standing == .open || held.contains($0.survey.key) }.map(\.survey)
      .sorted { $0.key < $1.key }
  }

  /// The host of an address on the internet; the whole address where it has none.
  private static func host(of address: String) -> String { URLComponents(string: address)?.host ?? address }
}

extension Carriers {
  /// Those who carry text messages in their order, then the mail server.
  fileprivate var named: [HouseFacts.Carrier] {
    let texts = sms.map { HouseFacts.Carrier(way: .sms, name: $0.gateway.name, host: $0.gateway.host) }
    let post = mail.map { mail in
      HouseFacts.Carrier(way: .email, name: LocalizedText(ar: "خادم البريد", en: "The mail server"), host: mail.host)
    }
    return texts + [post].compactMap(\.self)
  }
}
