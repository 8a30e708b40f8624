import Documents
import Foundation
import Surveys

/// Files of the charity, each under the name of its own fingerprint.
package struct FileStore: Sendable {
  private let files: DurableFolder

  /// The files of a folder, which is made when the first is kept.
  package init(_ folder: String) { files = DurableFolder(folder: folder) }

  /// Keeps a content; one that is there already is not written again.
  func keep(_ content: Data, as fingerprint: Fingerprint) throws {
    guard !files.holds("\(fingerprint)") else { return }
    do {
      try files.write("\(fingerprint)", content)
    } catch let fault as FileFault {
      // Somebody else may have kept the very same content at this moment.
      guard !files.holds("\(fingerprint)") else { return }
      throw fault.code == ENOSPC || fault.code == EDQUOT ? StoreProblem.full : StoreProblem.failed
    }
  }

  /// Whether a content was kept.
  func holds(_ fingerprint: Fingerprint) -> Bool { files.holds("\(fingerprint)") }

  /// A content that was kept, and is still what it was.
  func content(_ fingerprint: Fingerprint) throws -> Data {
    let path = files.path("\(fingerprint)")
    guard let content = FileManager.default.contents(atPath: path), Fingerprint(of: content) == fingerprint else {
      throw StorageProblem.damaged(reason: "\(path) is missing or is not what was kept")
    }
    return content
  }

  /// A path at which a program that writes files itself may leave one.
  func draft() throws -> String {
    try files.make()
    return files.path("\(UUID().uuidString).draft")
  }
}
