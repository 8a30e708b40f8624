package import Crypto
package import Foundation
import Invitations

/// Keyed hashes of the rows of files, by which a row is recognised whatever the format, the encoding, the order of columns
/// or the order of lines. They are made of what was understood, not of the text.
package struct RowHashes: Sendable {
  private let key: SymmetricKey
  /// Below so many rows the hash of a whole file could be guessed row by row.
  package static let crowd = 10

  /// Hashes of a house, made with a key that lies outside the database.
  package init(masterKey: SymmetricKey) {
    key = HKDF<SHA256>.deriveKey(inputKeyMaterial: masterKey, info: Data("rida files 1".utf8), outputByteCount: 32)
  }

  /// The hash of a row of fields, each behind its length: sixteen bytes.
  package func row(_ fields: [String]) -> Data {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    for field in fields {
      bytes += String(field.utf8.count).utf8
      bytes.append(UInt8(ascii: ":"))
      bytes += field.utf8
    }
    return Data(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(16))
  }

  /// The hash of a whole file, of its rows in whatever order.
  package func file(_ kind: TakenFile.Kind, of survey: String, rows: [Data]) -> Data {
    var hmac = HMAC<SHA256>(key: key)
    hmac.update(data: Data("\(kind.rawValue) \(survey)\n".utf8))
    for place in KeyOrder.places(rows) { hmac.update(data: rows[place]) }
    return Data(hmac.finalize().prefix(16))
  }
}
