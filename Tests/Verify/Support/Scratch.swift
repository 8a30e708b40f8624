import Foundation

/// A folder that is gone when nobody needs it any more; in memory where the machine has room there.
final class Scratch {
  let path: String

  init(inMemory: Bool = false) throws {
    let memory = "/dev/shm"
    let parent = inMemory && FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    path = (parent.hasSuffix("/") ? parent : parent + "/") + "verify-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension String {
  /// As it stands in a form that is sent.
  var encoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self }
}
