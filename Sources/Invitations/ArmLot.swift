import Crypto
import Foundation
package import Surveys

/// The lot that draws which words of an experiment the holder of a ticket reads: the same however often its form is
/// opened, and from nothing that is kept.
///
/// It is HMAC-SHA256(key, the ticket's key). The lot's key is drawn as the server starts and lies in its memory alone: so
/// neither the database nor the list of links nor both tell afterwards in which half somebody was.
package struct ArmLot: Sendable {
  private let key: SymmetricKey

  /// A lot with a key of its own.
  package init(using generator: inout some RandomNumberGenerator) { key = SymmetricKey(data: generator.bytes(32)) }

  /// The arm of a ticket; `nil` where its survey draws no wording.
  package func arm(of ticket: HeldTicket, in survey: Survey) -> Arm? {
    guard survey.experiment?.wording != nil else { return nil }
    let digest = HMAC<SHA256>.authenticationCode(for: ticket.key, using: key)
    return digest.first { _ in true }.map { $0 & 1 == 0 } ?? true ? .a : .b
  }
}
