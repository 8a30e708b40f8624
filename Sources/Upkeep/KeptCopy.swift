package import Access

/// A copy of the database with the documents and reports beside it, as the program keeps it.
package struct KeptCopy: Codable, Equatable, Sendable {
  /// How it was checked.
  package struct Check: Codable, Equatable, Sendable {
    /// When, in seconds since 1970.
    package let at: Int
    package let isSound: Bool
    /// SHA-256 of the copy that was tried, in hexadecimal digits; `nil` where it cannot be put back.
    package let digest: String?
    /// What it holds; `nil` where it cannot be put back.
    package let contents: CopyContents?

    /// A check.
    package init(at: Int, isSound: Bool, digest: String? = nil, contents: CopyContents? = nil) {
      self.at = at
      self.isSound = isSound
      self.digest = digest
      self.contents = contents
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

  /// Putting it in the place of the house, as it was when it was tried; `nil` where it was not, or cannot be put back.
  package var restoring: GraveOrder? {
    check?.digest.map { GraveOrder(.restoring, name, amount: size, mark: $0) }
  }
}

/// Why a copy was not made, not tried, not put back or not removed.
package enum CopyProblem: Error, Equatable, Sendable {
  /// The disk has not so many bytes left.
  case noRoom(needed: Int, free: Int)
  /// There is none of this name.
  case unknown
  /// It cannot be written, or read.
  case unwritable
  /// It was not tried as it is now, or the trial found something.
  case untried
  /// Another trial is under way.
  case busy
  /// The house is on a server, to which no copy is put back in one step.
  case onServer
}

/// How a drill ended: a copy put back into a folder of its own, audited there and removed again.
package struct DrillReport: Equatable, Sendable {
  /// What became of it.
  package enum End: Equatable, Sendable {
    /// It can be put back; empty where everything in it is as it was written.
    case found([AuditFinding])
    /// It cannot be put back: it is damaged, or none of this program's.
    case unusable
    /// A newer version of the program wrote it.
    case newer
    /// It is a copy of another charity's house.
    case foreign
    /// What it holds, the ends of its chains or its bytes are not what was written down when it was made.
    case unlike
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
  /// SHA-256 of what was tried with what it holds; `nil` where it cannot be put back.
  package let digest: String?
  package let contents: CopyContents?

  /// A drill that ended.
  package init(
    name: String, at: Int, end: End, missingFiles: Int = 0, digest: String? = nil, contents: CopyContents? = nil
  ) {
    self.name = name
    self.at = at
    self.end = end
    self.missingFiles = missingFiles
    self.digest = digest
    self.contents = contents
  }

  /// Whether the copy would bring everything back.
  package var isSound: Bool { end == .found([]) && missingFiles == 0 }
}

/// Makes copies, keeps the newest, tries whether they can be put back, and has them put back.
package protocol CopyDesk: Sendable {
  /// Those that are kept, the newest first.
  func copies() throws -> [KeptCopy]
  /// Makes one, and removes the oldest beyond `KeptCopy.most`.
  func copy() async throws(CopyProblem) -> KeptCopy
  /// Tries one, and notes how it ended beside it.
  func drill(_ name: String) async -> DrillReport
  /// Removes one.
  func remove(_ name: String) throws(CopyProblem)
  /// What the house itself holds now.
  func present() async throws -> CopyContents
  /// That a copy is still what an order says, byte by byte, and was found sound.
  func check(_ order: GraveOrder) async throws(CopyProblem)
  /// Has a copy put in the place of the house: in a moment the service ends, does it, and begins again.
  func restore(_ word: RestoreWord) async throws(CopyProblem)
  /// How the last one ended, if this run of the service began with it.
  var restored: RestoreEnd? { get }
  /// Whether copies that are made now bring the keys of the house back too, by two shares of its recovery key.
  var bringsKeys: Bool { get }
  /// The last trial of the newest; `nil` where none was tried yet.
  var lastDrill: DrillNote? { get }
  /// Its files, by their paths on the disk, under the names by which they belong together.
  func files(of name: String) throws(CopyProblem) -> [(path: String, name: String, size: Int)]
}
