import Foundation

/// Lines for whoever watches: written at once, also where the output is not a terminal.
enum Console {
  /// Writes one line.
  static func say(_ line: String) { try? FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8)) }

  /// Writes one line that is no part of what was asked for.
  static func warn(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8)) }
}
