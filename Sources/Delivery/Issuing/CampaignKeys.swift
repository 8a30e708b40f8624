package import Crypto

/// The secrets by which links are made and contacts are sealed. They live outside the database.
package protocol CampaignKeys: Sendable {
  /// A key of the house, which must be there and whole.
  func key(_ key: MasterKey) throws -> SymmetricKey
  /// The secret of a campaign; `nil` once it is destroyed.
  func existingSecret(of campaign: String) throws -> SymmetricKey?
  /// Destroys the secret of a campaign: from then on nobody can tell whose link was used.
  func destroySecret(of campaign: String) throws
}

extension CampaignKeys {
  /// The key behind typed codes.
  package var codes: SymmetricKey { get throws { try key(.codes) } }
  /// The key that seals contacts.
  package var contacts: SymmetricKey { get throws { try key(.contacts) } }
}
