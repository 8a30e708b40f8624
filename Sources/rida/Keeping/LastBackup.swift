import Foundation

/// When a data folder was copied last, in a file of its own beside the database.
enum LastBackup {
  private static func path(_ folder: String) -> String { "\(folder)/last-backup" }

  /// Notes a copy. Where the folder cannot be written, the copy is as good as it was.
  static func note(_ seconds: Int, in folder: String) {
    try? Data("\(seconds)\n".utf8).write(to: URL(fileURLWithPath: path(folder)), options: .atomic)
  }

  /// Days since the last; `nil` where none is known.
  static func days(in folder: String, now: Int) -> Int? {
    guard let text = try? String(contentsOfFile: path(folder), encoding: .utf8),
      let then = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)), then >= 0, then <= now
    else { return nil }
    return (now - then) / 86_400
  }
}
