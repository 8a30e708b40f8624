import CZip
package import Foundation

/// The parts of an `.xlsx` file, each unpacked when it is asked for. A file from outside may be anything: what it
/// unpacks to is bounded, and a name stands in it once.
package final class PackageArchive {
  /// Bytes of a file that is read at all; a board's workbook has about sixty thousand.
  package static let largestFile = 32 << 20
  /// How many parts a file may have; a board's workbook has about forty.
  static let mostParts = 2000

  /// The names of its parts as they are written, by their names in small letters: as Office takes them.
  package let names: [String: String]
  private let archive: OpaquePointer
  /// The archive reads from here as long as it lives.
  private let content: NSData
  private let budget: ReadingBudget

  /// Opens a file by its bytes. One that need not show the same to every program, because nobody vouches for what stands in
  /// it, may be laid out in any way that zip allows.
  package init(_ content: Data, budget: ReadingBudget, isLoose: Bool = false) throws(PackageProblem) {
    guard content.count <= PackageArchive.largestFile else { throw .tooLarge }
    self.content = NSData(data: content)
    guard let source = zip_source_buffer_create(self.content.bytes, UInt64(content.count), 0, nil) else {
      throw .noWorkbook
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .noWorkbook
    }
    do throws(PackageProblem) {
      names = try PackageArchive.names(of: archive, isLoose: isLoose)
      guard !names.isEmpty else { throw .noWorkbook }
      guard isLoose || ZipLayout.isPlain(content) else { throw .twofold }
    } catch {
      zip_discard(archive)
      throw error
    }
    self.archive = archive
    self.budget = budget
  }

  deinit { zip_discard(archive) }

  private static func names(of archive: OpaquePointer, isLoose: Bool) throws(PackageProblem) -> [String: String] {
    let count = zip_get_num_entries(archive, 0)
    guard count <= mostParts else { throw .tooLarge }
    var names: [String: String] = [:]
    for index in 0..<max(count, 0) {
      guard let raw = zip_get_name(archive, UInt64(index), zip_flags_t(ZIP_FL_ENC_RAW)) else { throw .noWorkbook }
      let name = String(cString: raw)
      // Some programs list folders too; nothing stands in them.
      if name.hasSuffix("/") { continue }
      guard name.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != 0x5C }),
        !name.hasPrefix("/"), !name.split(separator: "/", omittingEmptySubsequences: false).contains(where: isNoName)
      else {
        // Nobody asks for a part of such a name.
        if isLoose { continue }
        throw .damaged(part: name)
      }
      guard names.updateValue(name, forKey: name.lowercased()) == nil else { throw .twofold }
    }
    return names
  }

  private static func isNoName(_ piece: Substring) -> Bool { piece.isEmpty || piece.allSatisfy { $0 == "." } }

  /// A part that must be there.
  package func needed(_ name: String) throws(PackageProblem) -> Data {
    guard let part = try part(name) else { throw .damaged(part: name) }
    return part
  }

  /// A part by its name; `nil` where there is none.
  package func part(_ name: String) throws(PackageProblem) -> Data? {
    guard let name = names[name.lowercased()] else { return nil }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat(archive, name, zip_flags_t(ZIP_FL_ENC_RAW), &facts) == 0 else { throw .damaged(part: name) }
    try budget.unpack(facts.size)
    guard let file = zip_fopen(archive, name, zip_flags_t(ZIP_FL_ENC_RAW)) else { throw .damaged(part: name) }
    defer { zip_fclose(file) }
    let size = Int(facts.size)
    var bytes = Data(count: size + 1)
    let read = bytes.withUnsafeMutableBytes { PackageArchive.fill($0, from: file) }
    guard read == size else { throw .damaged(part: name) }
    return bytes.prefix(size)
  }

  /// Reads to the end, where the checksum is compared, or to the end of the room: one byte more than was announced.
  private static func fill(_ room: UnsafeMutableRawBufferPointer, from file: OpaquePointer) -> Int? {
    var filled = 0
    while filled < room.count, let start = room.baseAddress?.advanced(by: filled) {
      let count = Int(zip_fread(file, start, UInt64(room.count - filled)))
      guard count >= 0 else { return nil }
      guard count > 0 else { break }
      filled += count
    }
    return filled
  }
}
