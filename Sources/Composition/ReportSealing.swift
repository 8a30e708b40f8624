package import Crypto
import Delivery
import Foundation
package import Seals
import Storage
package import Workbooks
package import Worker

/// How the house seals its reports.
extension Workspace {
  /// Where reports are built and kept; `base` is the address of the site, which has the pages of proof.
  /// Each report that could not be printed is told by `unprinted`.
  package func reportPublisher(
    _ base: String, unprinted: @escaping @Sendable (any Error) -> Void = { _ in }
  ) throws -> ReportPublisher {
    let secret = try keys.key(.seal).withUnsafeBytes { Data($0) }
    guard let key = SealKey(secret: secret) else { throw badKey }
    return ReportPublisher(store: reports, sealing: Workspace.sealing(key, base), unprinted: unprinted)
  }

  /// The key of a sample charity, which everybody knows, so that its reports are the same everywhere.
  package static var sampleSealKey: SymmetricKey {
    SymmetricKey(data: SHA256.hash(data: Data("the sample charity".utf8)))
  }

  /// What everybody may know of the house's key; `nil` where no report was sealed yet.
  package func publicSealKey() throws -> PublicSealKey? {
    guard let secret = try keys.existing(.seal)?.withUnsafeBytes({ Data($0) }) else { return nil }
    guard let key = SealKey(secret: secret) else { throw badKey }
    return key.publicKey
  }

  /// A key, with codes that lead to the pages of proof on a site.
  package static func sealing(_ key: SealKey, _ base: String) -> Sealing {
    Sealing(key: key, address: { "\(base)/verify/\($0)" }, picture: { QRCode($0)?.proofPicture })
  }

  private var badKey: StorageProblem { .keyFile(path: keys.path(of: .seal), reason: "it is no key for signatures") }
}
