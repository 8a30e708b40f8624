package import Foundation
package import Workbooks

/// With what reports are sealed, and where their proof is found.
package struct Sealing: Sendable {
  package let key: SealKey
  /// The address of the page that tells of the figures with a fingerprint.
  let address: @Sendable (String) -> String
  /// A picture (PNG) that leads a telephone to an address; `nil` where none can be drawn.
  package let picture: @Sendable (String) -> Data?

  /// What everybody may know of the key.
  package var publicKey: PublicSealKey { key.publicKey }

  /// A key, with the way to its page of proof.
  package init(
    key: SealKey, address: @escaping @Sendable (String) -> String, picture: @escaping @Sendable (String) -> Data?
  ) {
    self.key = key
    self.address = address
    self.picture = picture
  }
}
