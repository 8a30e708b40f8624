package import Ballots
package import Crypto
import Delivery
import Foundation

/// Secrets as files, one a key, readable by their owner alone. The folder stays out of the database and of its backups.
package struct KeyFolder: Sendable {
  private let files: DurableFolder
  private var folder: String { files.folder }

  /// Keys in a folder, which is made when the first is written.
  package init(_ folder: String) { files = DurableFolder(folder: folder) }

  /// The key of a name, made at its first use.
  package func key(_ name: String) throws -> SymmetricKey {
    if let bytes = try read("\(name).key") { return SymmetricKey(data: bytes) }
    let key = SymmetricKey(size: .bits256)
    try write("\(name).key", key.withUnsafeBytes { Data($0) })
    return key
  }

  /// Keeps a key under a name, instead of one that would be made at its first use.
  package func keep(_ key: SymmetricKey, as name: String) throws {
    try write("\(name).key", key.withUnsafeBytes { Data($0) })
  }

  /// A key that must exist already; `nil` where it does not.
  package func existingKey(_ name: String) throws -> SymmetricKey? {
    try read("\(name).key").map { SymmetricKey(data: $0) }
  }

  /// Destroys the key of a name, where there is one.
  package func destroy(_ name: String) throws {
    guard FileManager.default.fileExists(atPath: path("\(name).key")) else { return }
    try shred("\(name).key")
  }

  private func path(_ name: String) -> String { files.path(name) }

  private func read(_ name: String) throws -> Data? {
    guard FileManager.default.fileExists(atPath: path(name)) else { return nil }
    return try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  /// Writes durably, or says which key could not be kept.
  private func write(_ name: String, _ bytes: Data) throws { try named { try files.write(name, bytes) } }

  private func syncFolder() throws { try named { try files.sync() } }

  /// Runs work whose faults become problems with a key.
  private func named(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let fault as FileFault {
      throw StorageProblem.keyFile(path: fault.path, reason: String(cString: strerror(fault.code)))
    }
  }

  /// Overwrites and removes durably.
  private func shred(_ name: String) throws {
    chmod(path(name), 0o600)
    let file = open(path(name), O_WRONLY)
    guard file >= 0 else { throw failed(name) }
    let zeros = [UInt8](repeating: 0, count: 64)
    let overwritten = Foundation.write(file, zeros, zeros.count) == zeros.count && fsync(file) == 0
    close(file)
    guard overwritten, unlink(path(name)) == 0 else { throw failed(name) }
    try syncFolder()
  }

  private func failed(_ name: String) -> StorageProblem {
    .keyFile(path: path(name), reason: String(cString: strerror(errno)))
  }
}

extension KeyFolder: EpochKeyStore {
  package func keep(_ key: EpochKey) throws {
    try write("epoch-\(key.number).key", key.privateKey.rawRepresentation)
  }

  package func keys() throws -> [EpochKey] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try numbers().compactMap { number in
      // A key that was being destroyed when the program was cut off is overwritten already, and no key any more.
      let bytes = try read("epoch-\(number).key") ?? Data()
      guard bytes.count == 32, bytes.contains(where: { $0 != 0 }) else { return nil }
      return EpochKey(number: number, privateKey: try .init(rawRepresentation: bytes))
    }
  }

  package func destroy(through epoch: Int) throws {
    for number in try numbers() where number <= epoch { try shred("epoch-\(number).key") }
    try removeDrafts()
  }

  /// Drafts of keys whose writing was cut off: never a key in use, or a second name of one.
  private func removeDrafts() throws {
    let drafts = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".draft") }
    for draft in drafts { unlink(path(draft)) }
    if !drafts.isEmpty { try syncFolder() }
  }

  private func numbers() throws -> [Int] {
    try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
      name.hasPrefix("epoch-") && name.hasSuffix(".key") ? Int(name.dropFirst(6).dropLast(4)) : nil
    }
    .sorted()
  }
}

extension KeyFolder: CampaignKeys {}
