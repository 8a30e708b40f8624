package import Foundation

/// Who can be written to: everything that a reminder needs, encrypted, and nothing about answers.
package struct SealedContact: Equatable, Sendable {
  /// The random number from which the token is derived.
  package let person: Data
  package let campaign: String
  /// AES-256-GCM over reference, telephone, e-mail and name.
  package let sealed: Data

  package init(person: Data, campaign: String, sealed: Data) {
    self.person = person
    self.campaign = campaign
    self.sealed = sealed
  }
}
