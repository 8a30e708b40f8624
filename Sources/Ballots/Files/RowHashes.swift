package import Crypto
package import Foundation
import Invitations

/// Keyed hashes of the rows of files, by which a row is recognised whatever the format, the encoding, the order of columns
/// or the order of lines. They are made of what was understood, not of the text.
package struct RowHashes: Sendable {
  /// What has taken in the key and nothing else; each hash begins with a copy.
  private let keyed: HMAC<SHA256>
  /// Below so many rows the hash of a whole file could be guessed row by row.
  package static let crowd = 10

  /// Hashes of a house, made with a key that lies outside the database.
  package init(masterKey: SymmetricKey) {
    keyed = HMAC(
      key: HKDF<SHA256>.deriveKey(inputKeyMaterial: masterKey, info: Data("rida files 1".utf8), outputByteCount: 32))
  }

  /// The hash of a row of fields: sixteen bytes.
  package func row(_ fields: MeasuredFields) -> Data {
    var hmac = keyed
    hmac.update(data: fields.bytes)
    return Data(hmac.finalize().prefix(16))
  }

  /// The hash of a whole file, of its rows in whatever order.
  package func file(_ kind: TakenFile.Kind, of survey: String, rows: [Data]) -> Data {
    var hmac = keyed
    hmac.update(data: Data("\(kind.rawValue) \(survey)\n".utf8))
    for place in KeyOrder.places(rows) { hmac.update(data: rows[place]) }
    return Data(hmac.finalize().prefix(16))
  }
}

/// Fields one after another, each behind its length: no two lists of fields give the same bytes.
package struct MeasuredFields: Equatable, Sendable {
  private(set) var bytes: [UInt8] = []

  /// Fields in their order.
  package init(_ fields: [String]) {
    bytes.reserveCapacity(512)
    for field in fields { add(field.utf8) }
  }

  /// One more field.
  mutating func add(_ field: some Collection<UInt8>) {
    bytes += String(field.count).utf8
    bytes.append(UInt8(ascii: ":"))
    bytes += field
  }
}
