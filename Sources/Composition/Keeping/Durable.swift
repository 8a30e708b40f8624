import Foundation

/// Files that are on the disk before they have their names.
package enum Durable {
  /// Gives a finished file its name, which no other has yet.
  package static func name(_ draft: String, _ path: String) throws(Complaint) {
    try sync(draft)
    guard link(draft, path) == 0 else { throw fault(path) }
    unlink(draft)
    try syncFolder(of: path)
  }

  /// Puts a finished file in the place of another, in one step.
  package static func replace(_ path: String, with draft: String) throws(Complaint) {
    try sync(draft)
    guard rename(draft, path) == 0 else { throw fault(path) }
    try syncFolder(of: path)
  }

  /// Gives a file a second name, or copies it where the file system knows no second names.
  static func keep(_ path: String, as other: String) throws(Complaint) {
    if link(path, other) == 0 { return }
    do {
      let draft = other + ".draft"
      unlink(draft)
      try OwnCopy.file(path, to: draft)
      try name(draft, other)
    } catch {
      throw Complaint(error) ?? fault(other)
    }
  }

  /// Puts what a file holds on the disk.
  static func sync(_ path: String) throws(Complaint) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw fault(path) }
  }

  /// Puts on the disk which files the folder of a path has.
  static func syncFolder(of path: String) throws(Complaint) {
    let folder = (path as NSString).deletingLastPathComponent
    try sync(folder.isEmpty ? "." : folder)
  }

  /// Why a file cannot be written, as the system tells it: 75 where the disk is full.
  static func fault(_ path: String) -> Complaint {
    let code: Int32 = errno == ENOSPC || errno == EDQUOT ? 75 : 65
    return Complaint(code: code, lines: ["\(path): it cannot be written: \(String(cString: strerror(errno)))"])
  }
}
