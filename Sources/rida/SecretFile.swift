import Foundation

/// A secret that lies in a file of its own.
enum SecretFile {
  /// Its first line; `nil` where the file cannot be read, or is empty.
  static func secret(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(data: $0, encoding: .utf8) }?
      .split(whereSeparator: \.isNewline).first.map(String.init)
  }
}
