import Access
import Foundation

/// A file that should hold a key of 32 bytes.
struct KeyFile {
  private static let length = 32

  let path: String
  /// What is wrong with it; `nil` where it holds a key.
  let fault: KeyFault?
  private let content: Data

  /// Reads a file, where there is one.
  init(_ path: String) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      (content, fault) = (Data(), .missing)
      return
    }
    guard let content = FileManager.default.contents(atPath: path) else {
      (self.content, fault) = (Data(), .unreadable)
      return
    }
    self.content = content
    fault =
      if content.isEmpty {
        .empty
      } else if content.allSatisfy({ $0 == 0 }) {
        .zeroed
      } else if content.count < KeyFile.length {
        .short(content.count)
      } else if content.count > KeyFile.length {
        .long(content.count)
      } else {
        nil
      }
  }

  /// The key.
  func bytes() throws(StorageProblem) -> Data {
    if let fault { throw .keyFile(path: path, reason: fault.description) }
    return content
  }

  /// Whether others than its owner can read or change it.
  var isOpenToOthers: Bool {
    let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
    return (mode ?? 0) & 0o077 != 0
  }
}

/// The names of the secret of a campaign.
enum CampaignSecret {
  private static let prefix = "campaign-"

  /// Of a campaign that is issued.
  static func kept(_ campaign: String) -> String { "\(prefix)\(campaign).key" }

  /// Of a campaign whose issue is under way.
  static func begun(_ campaign: String) -> String { "\(prefix)\(campaign).issuing" }

  /// The same while it is written.
  static func draft(_ campaign: String) -> String { "\(begun(campaign)).draft" }

  /// The campaign of a file; `nil` for other files.
  static func campaign(of name: String, begun: Bool = false) -> String? {
    let name = begun && name.hasSuffix(".draft") ? String(name.dropLast(6)) : name
    let end = begun ? ".issuing" : ".key"
    return name.hasPrefix(prefix) && name.hasSuffix(end)
      ? String(name.dropFirst(prefix.count).dropLast(end.count)) : nil
  }
}
