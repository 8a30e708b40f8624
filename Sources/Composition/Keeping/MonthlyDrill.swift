import Foundation
import Storage
package import Upkeep

/// The trial of the newest copy that comes about by itself.
extension CopyKeeper {
  /// Beside the files of a copy: what it says of itself.
  static let statement = "contents.json"

  /// Where a copy is put back as a trial.
  static func place(in folder: String) -> String { "\(folder)/drill" }

  /// The last trial of the newest.
  package var lastDrill: DrillNote? { DrillNotes.last(in: workspace.folder) }

  /// Tries the newest copy, where one is there and a trial is due.
  /// - Returns: how it ended; `nil` where none was due.
  package func drillDue(at now: Int) async -> DrillReport? {
    sweep()
    guard DrillNote.isDue(after: lastDrill, at: now, in: workspace.zone), let newest = copies().first else {
      return nil
    }
    return await drill(newest.name)
  }

  /// Removes what a trial left behind that was ended in the middle; one that is under way is left alone.
  package func sweep() {
    let place = CopyKeeper.place(in: folder)
    guard FileManager.default.fileExists(atPath: place) else { return }
    (try? ScratchFolder(place))?.remove()
  }
}

/// The last trial of the newest copy, in a file of its own beside the database.
enum DrillNotes {
  private static func path(_ folder: String) -> String { "\(folder)/last-drill" }

  /// Notes a trial. Where the folder cannot be written, the trial is as good as it was.
  static func keep(_ report: DrillReport, in folder: String) {
    guard let content = try? JSONEncoder().encode(DrillNote(report, after: last(in: folder))) else { return }
    try? content.write(to: URL(fileURLWithPath: path(folder)), options: .atomic)
  }

  /// The last trial; `nil` where none is known, or the note was spoiled.
  static func last(in folder: String) -> DrillNote? {
    FileManager.default.contents(atPath: path(folder)).flatMap { try? JSONDecoder().decode(DrillNote.self, from: $0) }
  }
}
