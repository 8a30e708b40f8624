import Access
package import Ballots
package import Crypto
package import Delivery
import Foundation

/// Secrets as files, one a key, readable by their owner alone. The folder stays out of the database and of its backups.
/// The key of contacts and the keys of epochs may lie elsewhere, with other owners: no single copy has them all then.
package struct KeyFolder: Sendable {
  let files: DurableFolder
  let epochs: DurableFolder
  private let places: KeyPlaces

  /// Keys in a folder, which is made when the first is written.
  package init(_ folder: String) { self.init(KeyPlaces(folder: folder)) }

  /// Keys in their places.
  package init(_ places: KeyPlaces) {
    self.places = places
    files = DurableFolder(folder: places.folder)
    epochs = DurableFolder(folder: places.epochs ?? places.folder)
  }

  /// The file of a key of the house.
  package func path(of key: MasterKey) -> String {
    if key == .contacts, let file = places.contacts { return file }
    return files.path("\(key.rawValue).key")
  }

  /// Makes a key of the house that is not there yet, or keeps a given one instead; `false` where one is there.
  package func make(_ key: MasterKey, as given: SymmetricKey = SymmetricKey(size: .bits256)) throws -> Bool {
    let path = path(of: key)
    guard !FileManager.default.fileExists(atPath: path) else { return false }
    let place = DurableFolder(folder: (path as NSString).deletingLastPathComponent)
    let bytes = given.withUnsafeBytes { Data($0) }
    do {
      try KeyFolder.named { try place.write((path as NSString).lastPathComponent, bytes) }
    } catch {
      // Another process may have made it at this moment.
      guard FileManager.default.fileExists(atPath: path) else { throw error }
      return false
    }
    return true
  }

  /// How a key of the house is, in words.
  package func state(of key: MasterKey) -> String { KeyFile(path(of: key)).fault?.description ?? "it is there" }

  /// A key of the house; `nil` where there is none.
  package func existing(_ key: MasterKey) throws -> SymmetricKey? {
    let file = KeyFile(path(of: key))
    if file.fault == .missing { return nil }
    return SymmetricKey(data: try file.bytes())
  }

  /// Runs work whose faults become problems with a key.
  static func named(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let fault as FileFault {
      throw StorageProblem.keyFile(path: fault.path, reason: String(cString: strerror(fault.code)))
    }
  }
}

extension KeyFolder: CampaignKeys {
  package func key(_ key: MasterKey) throws -> SymmetricKey {
    let path = path(of: key)
    switch KeyFile(path).fault {
    case nil: return SymmetricKey(data: try KeyFile(path).bytes())
    case .missing: throw StorageProblem.keyLost(key, path: path)
    case let fault?: throw StorageProblem.keyFile(path: path, reason: "\(fault); \(key.loss)")
    }
  }

  package func existingSecret(of campaign: String) throws -> SymmetricKey? {
    for name in [CampaignSecret.kept(campaign), CampaignSecret.begun(campaign)] {
      let file = KeyFile(files.path(name))
      // One that was being destroyed when the program was cut off is overwritten already, and no secret any more.
      if file.fault == .missing || file.fault == .zeroed { continue }
      return SymmetricKey(data: try file.bytes())
    }
    return nil
  }

  package func destroySecret(of campaign: String) throws {
    for name in [CampaignSecret.kept(campaign), CampaignSecret.begun(campaign)] where files.holds(name) {
      try files.shred(name)
    }
  }
}

extension KeyFolder: EpochKeyStore {
  package func keep(_ key: EpochKey) throws {
    let name = "epoch-\(key.number).key"
    try KeyFolder.named { try epochs.write(name, key.privateKey.rawRepresentation) }
    // Another process may have written one of this number at the same moment; only one of them opens anything then.
    guard try KeyFile(epochs.path(name)).bytes() == key.privateKey.rawRepresentation else {
      throw StorageProblem.keyFile(path: epochs.path(name), reason: String(cString: strerror(EEXIST)))
    }
  }

  package func keys() throws -> [EpochKey] {
    try numbers().compactMap { number in
      // A key that was being destroyed when the program was cut off is overwritten already, and no key any more; what a
      // damaged one sealed is found by whoever looks for its number.
      let file = KeyFile(epochs.path("epoch-\(number).key"))
      guard file.fault == nil else { return nil }
      return EpochKey(number: number, privateKey: try .init(rawRepresentation: try file.bytes()))
    }
  }

  package func destroy(through epoch: Int) throws {
    for number in try numbers() where number <= epoch { try epochs.shred("epoch-\(number).key") }
    for place in [files, epochs] { try place.removeDrafts() }
  }

  /// The numbers of epochs that have a file.
  package func numbers() throws -> [Int] {
    try epochs.names().compactMap { name in
      name.hasPrefix("epoch-") && name.hasSuffix(".key") ? Int(name.dropFirst(6).dropLast(4)) : nil
    }
    .sorted()
  }
}

/// Where keys lie. By default all in one folder beside the database; whoever copies that folder then has them all.
package struct KeyPlaces: Sendable {
  /// Everything that has no place of its own.
  package let folder: String
  /// The file of the key that seals contacts, where it lies elsewhere.
  package let contacts: String?
  /// The folder of the keys of epochs, where they lie elsewhere.
  package let epochs: String?

  package init(folder: String, contacts: String? = nil, epochs: String? = nil) {
    self.folder = folder
    self.contacts = contacts
    self.epochs = epochs
  }

  /// Whether one copy of the folder has the key of contacts and the keys of what waits.
  package var isOneCopyEnough: Bool { contacts == nil && epochs == nil }
}
