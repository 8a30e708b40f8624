package import Foundation

/// The public half of the key to which ballots are sealed at present.
package struct Epoch: Equatable, Sendable {
  package let number: Int
  /// A Curve25519 public key, 32 bytes.
  package let publicKey: Data

  /// An epoch and its public key.
  package init(number: Int, publicKey: Data) {
    self.number = number
    self.publicKey = publicKey
  }
}
