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

  /// How far it has come: after each of these the program may end for good.
  package enum Step: CaseIterable, Sendable {
    case read, archived, waiting, setAside, logRemoved, inPlace, done
  }

  /// Reads the copy back and, only when it is whole, puts it in place. Whoever asks for it has the folder alone.
  /// - Parameters:
  ///   - word: exactly what somebody of the staff asked for, with whom what stood there is kept as a copy and not under
  ///     another name as well; `nil` for whoever sits at the machine.
  ///   - reached: is told each step.
  package init(
    _ file: String, in folder: String, keys: KeyFolder, on word: RestoreWord? = nil,
    reached: (Step) throws -> Void = { _ in }
  ) async throws {
    copy = try await ReadBack(file, folder: folder, keys: keys, on: word)
    if let word, copy.digest != word.order.mark { throw CopyProblem.untried }
    try reached(.read)
    let beside = ArchivedFiles.folder(beside: file)
    _ = try ArchivedFiles.copy(from: beside, to: folder)
    try reached(.archived)
    let path = "\(folder)/rida.sqlite"
    let passing = word == nil ? nil : SetAside.nextName(of: path)
    try ComingFiles.wait(for: copy.draft, from: beside, in: folder, passing: passing)
    try reached(.waiting)
    old = try await SetAside.database(path)
    try reached(.setAside)
    SetAside.removeLog(of: path)
    try reached(.logRemoved)
    try Durable.replace(path, with: copy.draft)
    try reached(.inPlace)
    try ComingFiles.finish(in: folder)
    try reached(.done)
  }
}
