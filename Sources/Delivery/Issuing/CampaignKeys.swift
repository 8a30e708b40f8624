package import Crypto

/// The secrets by which links are made and contacts are sealed. They live outside the database.
package protocol CampaignKeys: Sendable {
  /// The key of a name, made at its first use.
  func key(_ name: String) throws -> SymmetricKey
  /// A key that must exist already; `nil` where it does not.
  func existingKey(_ name: String) throws -> SymmetricKey?
  /// Destroys the key of a name, where there is one.
  func destroy(_ name: String) throws
}

extension CampaignKeys {
  /// The key behind typed codes.
  package var codes: SymmetricKey { get throws { try key("codes") } }
  /// The key that seals contacts.
  package var contacts: SymmetricKey { get throws { try key("contacts") } }
  /// The secret of a campaign, from which its links are derived; made at its first use.
  package func secret(of campaign: String) throws -> SymmetricKey { try key("campaign-\(campaign)") }
  /// The secret of a campaign; `nil` once it is destroyed.
  package func existingSecret(of campaign: String) throws -> SymmetricKey? {
    try existingKey("campaign-\(campaign)")
  }
  /// Destroys the secret of a campaign: from then on nobody can tell whose link was used.
  package func destroySecret(of campaign: String) throws { try destroy("campaign-\(campaign)") }
}
