import Archive
import Crypto
import Delivery
import Foundation
import Reporting
import Storage
import Worker

/// How the house seals its reports.
extension House {
  private static let sealKey = "seal"

  /// Where reports are built and kept; `base` is the address of the site, which has the pages of proof.
  func reportDesk(_ base: String) throws -> ReportDesk {
    let secret = try keys.key(House.sealKey).withUnsafeBytes { Data($0) }
    guard let key = SealKey(secret: secret) else { throw House.badKey(folder) }
    return ReportDesk(store: reports, sealing: House.sealing(key, base))
  }

  /// Lets a sample charity seal with a key that everybody knows, so that its reports are the same everywhere.
  func keepSampleSealKey() throws {
    try keys.keep(SymmetricKey(data: SHA256.hash(data: Data("the sample charity".utf8))), as: House.sealKey)
  }

  /// What everybody may know of the house's key; `nil` where no report was sealed yet.
  func publicSealKey() throws -> PublicSealKey? {
    guard let secret = try keys.existingKey(House.sealKey)?.withUnsafeBytes({ Data($0) }) else { return nil }
    guard let key = SealKey(secret: secret) else { throw House.badKey(folder) }
    return key.publicKey
  }

  /// A key, with codes that lead to the pages of proof on a site.
  static func sealing(_ key: SealKey, _ base: String) -> Sealing {
    Sealing(key: key, address: { "\(base)/verify/\($0)" }, picture: { QRCode($0)?.proofPicture })
  }

  private static func badKey(_ folder: String) -> StorageProblem {
    .keyFile(path: "\(folder)/keys/\(sealKey).key", reason: "it does not hold 32 bytes")
  }
}
