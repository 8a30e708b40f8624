import Crypto
import Foundation
import GRDBSQLite

/// Somebody with an old copy of the database and the keys that are left, who opens every ballot that any of them opens.
/// Arguments: the database and the folder of keys. Prints `opened N of M`.
@main
enum Opener {
  static func main() throws {
    let (path, folder) = (CommandLine.arguments[1], CommandLine.arguments[2])
    let keys = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").flatMap { bytes in
        try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
      }
    }
    let envelopes = ballots(path)
    let opened = envelopes.count { envelope in keys.contains { opens(envelope, $0) } }
    print("opened \(opened) of \(envelopes.count)")
  }

  private static func opens(_ envelope: Data, _ key: Curve25519.KeyAgreement.PrivateKey) -> Bool {
    var recipient = try? HPKE.Recipient(
      privateKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data("rida ballot 1".utf8),
      encapsulatedKey: envelope.prefix(32))
    return (try? recipient?.open(envelope.dropFirst(32))) != nil
  }

  private static func ballots(_ path: String) -> [Data] {
    var (handle, statement): (OpaquePointer?, OpaquePointer?)
    sqlite3_open(path, &handle)
    defer { sqlite3_close(handle) }
    guard sqlite3_prepare_v2(handle, "SELECT envelope FROM ballot", -1, &statement, nil) == SQLITE_OK else { return [] }
    defer { sqlite3_finalize(statement) }
    var envelopes: [Data] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      guard let bytes = sqlite3_column_blob(statement, 0) else { continue }
      envelopes.append(Data(bytes: bytes, count: Int(sqlite3_column_bytes(statement, 0))))
    }
    return envelopes
  }
}
