package import Access

/// A copy of the database with the documents and reports beside it, as the program keeps it.
package struct KeptCopy: Codable, Equatable, Sendable {
  /// How it was checked.
  package struct Check: Codable, Equatable, Sendable {
    /// When, in seconds since 1970.
    package let at: Int
    package let isSound: Bool

    /// A check.
    package init(at: Int, isSound: Bool) {
      self.at = at
      self.isSound = isSound
    }
  }

  /// The name of its file.
  package let name: String
  /// When it was made, in seconds since 1970.
  package let at: Int
  /// Bytes of all its files.
  package let size: Int
  /// The last drill; `nil` where it was never tried.
  package let check: Check?

  /// A copy.
  package init(name: String, at: Int, size: Int, check: Check?) {
    self.name = name
    self.at = at
    self.size = size
    self.check = check
  }

  /// How many are kept; the oldest makes room.
  package static let most = 7
  /// Days after which the newest is too old.
  package static let goodFor = 7
}

extension KeptCopy {
  /// Removing it.
  package var order: GraveOrder { GraveOrder(.copy, name, amount: size, mark: "\(at)") }
}

/// Why a copy was not made, not tried or not removed.
package enum CopyProblem: Error, Equatable, Sendable {
  /// The disk has not so many bytes left.
  case noRoom(needed: Int, free: Int)
  /// There is none of this name.
  case unknown
  /// It cannot be written, or read.
  case unwritable
}

/// How a drill ended: a copy put back into a folder of its own, audited there and removed again.
package struct DrillReport: Equatable, Sendable {
  /// What became of it.
  package enum End: Equatable, Sendable {
    /// It can be put back; empty where everything in it is as it was written.
    case found([AuditFinding])
    /// It cannot be put back: it is damaged, or none of this program's.
    case unusable
    /// It could not be tried.
    case untried(CopyProblem)
    /// It took longer than it may.
    case cutOff
  }

  /// The copy that was tried.
  package let name: String
  package let at: Int
  package let end: End
  /// Documents and reports of which it tells and which are not beside it.
  package let missingFiles: Int

  /// A drill that ended.
  package init(name: String, at: Int, end: End, missingFiles: Int = 0) {
    self.name = name
    self.at = at
    self.end = end
    self.missingFiles = missingFiles
  }

  /// Whether the copy would bring everything back.
  package var isSound: Bool { end == .found([]) && missingFiles == 0 }
}

/// Makes copies, keeps the newest, and tries whether they can be put back.
package protocol CopyDesk: Sendable {
  /// Those that are kept, the newest first.
  func copies() throws -> [KeptCopy]
  /// Makes one, and removes the oldest beyond `KeptCopy.most`.
  func copy() async throws(CopyProblem) -> KeptCopy
  /// Tries one, and notes how it ended beside it.
  func drill(_ name: String) async -> DrillReport
  /// Removes one.
  func remove(_ name: String) throws(CopyProblem)
  /// Its files, by their paths on the disk, under the names by which they belong together.
  func files(of name: String) throws(CopyProblem) -> [(path: String, name: String, size: Int)]
}
