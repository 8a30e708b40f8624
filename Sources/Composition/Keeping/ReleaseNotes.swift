import Foundation
import Upkeep

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
