import Foundation
import Testing

/// Texts that people read, kept beside the tests; `RIDA_RECORD=1` writes them anew.
enum Golden {
  /// Expects a text to be that of a file.
  static func expect(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    } else {
      #expect(try Data(contentsOf: file) == Data(text.utf8), "\(name) differs", sourceLocation: location)
    }
  }
}
