import Access
import Foundation
package import Storage
package import Upkeep

/// A copy that was put in the place of a house: in one step, before which the house is as it was. A crash at any moment
/// leaves the old one or the new, whole.
package struct PutBack {
  package let copy: ReadBack
  /// Under which name the database that was there is kept; `nil` where there was none.
  package let old: String?

  /// Reads the copy back and, only when it is whole, puts it in place. Whoever asks for it has the folder alone.
  /// - Parameter word: exactly what somebody of the staff asked for; `nil` for whoever sits at the machine.
  package init(_ file: String, in folder: String, keys: KeyFolder, on word: RestoreWord? = nil) async throws {
    copy = try await ReadBack(file, folder: folder, keys: keys, on: word)
    if let word, copy.digest != word.order.mark { throw CopyProblem.untried }
    _ = try ArchivedFiles.copy(from: ArchivedFiles.folder(beside: file), to: folder)
    _ = try WrittenFiles.copy(from: ArchivedFiles.folder(beside: file), to: folder, keeping: true)
    let path = "\(folder)/rida.sqlite"
    old = try await SetAside.database(path)
    SetAside.removeLog(of: path)
    try Durable.replace(path, with: copy.draft)
  }
}
