package import Access
import Crypto
import Delivery
import Foundation
package import Storage

/// The keys of a house in its backups, sealed for a recovery key whose shares are on paper; and how they come back. The
/// keys of epochs and the secrets of rounds are never among them: what is to be forgotten is not kept.
package enum KeyRecovery {
  /// Where a data folder has the public half.
  package static func file(in folder: String) -> String { "\(folder)/recovery.key" }

  /// Beside the files of a copy.
  static let name = "keys.sealed"

  /// The recovery key of a data folder; `nil` where it has none that can be read.
  package static func key(in folder: String) -> RecoveryKey? {
    FileManager.default.contents(atPath: file(in: folder)).flatMap { RecoveryKey(String(decoding: $0, as: UTF8.self)) }
  }

  /// Makes one, keeps its public half, and hands its shares over, which nobody can ask for again.
  package static func make(in folder: String) throws -> [RecoveryShare] {
    let path = file(in: folder)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Complaint.configuration(
        "there is a recovery key at \(path); move it away first if its shares are lost: backups that are made from then on "
          + "are sealed for the new one, and earlier ones still need the old shares")
    }
    var generator = SystemRandomNumberGenerator()
    let (key, shares) = RecoveryKey.make(using: &generator)
    try Files.write("\(key.text)\n", to: path)
    return shares
  }

  /// Seals the keys of a house into the files of a copy, where it has a recovery key. A key that cannot be used is told,
  /// and keeps no backup from being made.
  /// - Returns: how many files that made.
  static func seal(_ keys: KeyFolder, of folder: String, into beside: String) throws -> Int {
    guard FileManager.default.fileExists(atPath: file(in: folder)) else { return 0 }
    guard let recovery = key(in: folder) else {
      Complaint.note("\(file(in: folder)) is no recovery key: the backup brings no keys back")
      return 0
    }
    var kept: [String: Data] = [:]
    for key in MasterKey.allCases {
      do {
        kept[key.rawValue] = try keys.existing(key)?.withUnsafeBytes { Data($0) }
      } catch {
        Complaint.note("the key ‘\(key.rawValue)’ cannot be used, and is not in the backup; see ‘rida doctor’")
      }
    }
    try FileManager.default.createDirectory(
      atPath: beside, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Files.write(try recovery.seal(kept), to: "\(beside)/\(name)")
    return 1
  }

  /// The keys that came with a copy.
  package struct Opened {
    let recovery: RecoveryKey
    let keys: [String: Data]
  }

  /// Opens what was sealed into a copy by two shares; nothing is written.
  package static func open(beside copy: String, by text: String) throws -> Opened {
    let path = "\(ArchivedFiles.folder(beside: copy))/\(name)"
    guard let sealed = FileManager.default.contents(atPath: path), let recovery = RecoveryKey(of: sealed) else {
      throw Complaint.input("\(path): no keys were sealed into this backup, since there was no recovery key")
    }
    return Opened(recovery: recovery, keys: try recovery.open(sealed, with: try RecoveryShare.read(text)))
  }

  /// Puts keys in their places, each only where none is.
  /// - Returns: those that are back, and those in whose place another was.
  package static func putBack(
    _ opened: Opened, into keys: KeyFolder, of folder: String
  ) throws -> (back: [String], kept: [String]) {
    var (back, kept): ([String], [String]) = ([], [])
    for key in MasterKey.allCases {
      guard let bytes = opened.keys[key.rawValue] else { continue }
      if try keys.make(key, as: SymmetricKey(data: bytes)) {
        back.append(key.rawValue)
      } else {
        kept.append(key.rawValue)
      }
    }
    if !FileManager.default.fileExists(atPath: file(in: folder)) {
      try Files.write("\(opened.recovery.text)\n", to: file(in: folder))
    }
    return (back, kept)
  }
}

extension RecoveryProblem {
  /// What is wrong, and what would be right.
  var words: String {
    switch self {
    case .length(let count):
      "a share has \(RecoveryShare.length) signs, hence two have \(2 * RecoveryShare.length); these are \(count)"
    case .group(let group, let share): "group \(group) of share \(share) is not what stands on the paper: read it again"
    case .notAShare(let share): "share \(share) is not what stands on the paper: read all of its groups again"
    case .count(let count): "two shares bring the keys back, not \(count)"
    case .twice: "this is the same share twice; the other one is with somebody else"
    case .otherKey(let share):
      "share \(share) belongs to another recovery key than the one for which this backup was sealed"
    case .unfit: "these shares do not make the key for which this backup was sealed"
    case .damaged: "the keys in this backup are not as they were written; take another backup"
    }
  }
}
