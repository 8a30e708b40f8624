package import Foundation

/// Texts that people read, and files that other programs do, kept beside the tests; `RIDA_RECORD=1` writes them anew.
package enum Golden {
  /// Whether a text is that of a file in the folder `Golden` beside a test.
  package static func holds(_ text: String, _ name: String, beside test: String = #filePath) throws -> Bool {
    try holds(Data(text.utf8), name, beside: test)
  }

  /// Whether a content is that of a file in the folder `Golden` beside a test.
  package static func holds(_ content: Data, _ name: String, beside test: String = #filePath) throws -> Bool {
    let file = URL(fileURLWithPath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] == "1" { try content.write(to: file) }
    return try Data(contentsOf: file) == content
  }
}
