import Foundation
import Upkeep

/// When something of a data folder was done last, in a file of its own beside the database.
package enum TimeMark: String {
  /// The database was copied.
  case backup = "last-backup"
  /// The worker looked whether something is due.
  case work = "last-work"

  /// Notes a time. Where the folder cannot be written, what was done is as good as it was.
  package func note(_ seconds: Int, in folder: String) {
    try? Data("\(seconds)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(rawValue)"), options: .atomic)
  }

  /// The time in seconds since 1970; `nil` where none is known that can be true.
  package func seconds(in folder: String, now: Int) -> Int? {
    guard let text = try? String(contentsOfFile: "\(folder)/\(rawValue)", encoding: .utf8),
      let then = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)), then >= 0, then <= now
    else { return nil }
    return then
  }

  /// Whole days since then.
  package func days(in folder: String, now: Int) -> Int? { seconds(in: folder, now: now).map { (now - $0) / 86_400 } }
}

/// The last release, in a file of its own beside the database.
enum ReleaseNotes {
  private static func path(_ folder: String) -> String { "\(folder)/last-release" }

  /// Notes a release. Where the folder cannot be written, the release is as good as it was.
  static func keep(_ note: ReleaseNote, in folder: String) {
    guard let content = try? JSONEncoder().encode(note) else { return }
    try? content.write(to: URL(fileURLWithPath: path(folder)), options: .atomic)
  }

  /// The last release; `nil` where none is known, or the note was spoiled.
  static func last(in folder: String) -> ReleaseNote? {
    FileManager.default.contents(atPath: path(folder)).flatMap { try? JSONDecoder().decode(ReleaseNote.self, from: $0) }
  }
}
