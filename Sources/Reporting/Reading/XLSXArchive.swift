import CZip
import Foundation

/// The parts of an `.xlsx` file, each unpacked when it is asked for. A file from outside may be anything: what it
/// unpacks to is bounded.
package final class XLSXArchive {
  /// Bytes of a file that is read at all; a board's workbook has about sixty thousand.
  static let largestFile = 32 << 20
  /// Bytes that all its parts together may unpack to.
  package static let largestWhole = 256 << 20

  private let archive: OpaquePointer
  /// The archive reads from here as long as it lives.
  private let content: NSData
  private let largest: Int
  private var unpacked = 0

  /// Opens a file by its bytes; all its parts together may unpack to `largest` bytes.
  init(_ content: Data, unpacking largest: Int) throws(XLSXReadProblem) {
    guard content.count <= XLSXArchive.largestFile else { throw .tooLarge }
    self.content = NSData(data: content)
    guard let source = zip_source_buffer_create(self.content.bytes, UInt64(content.count), 0, nil) else {
      throw .noWorkbook
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .noWorkbook
    }
    self.archive = archive
    self.largest = largest
  }

  deinit { zip_discard(archive) }

  /// A part by its name; `nil` where there is none.
  func part(_ name: String) throws(XLSXReadProblem) -> Data? {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat(archive, name, 0, &facts) == 0 else { return nil }
    guard facts.size <= UInt64(largest - unpacked) else { throw .tooLarge }
    guard let file = zip_fopen(archive, name, 0) else { throw .damaged(part: name) }
    defer { zip_fclose(file) }
    let size = Int(facts.size)
    var bytes = Data(count: size + 1)
    let read = bytes.withUnsafeMutableBytes { XLSXArchive.fill($0, from: file) }
    guard read == size else { throw .damaged(part: name) }
    unpacked += size
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

/// Why a file cannot be read as a workbook.
package enum XLSXReadProblem: Error, Equatable, Sendable {
  /// No `.xlsx` file at all.
  case noWorkbook
  /// Larger, or unpacking to more, than any report.
  case tooLarge
  /// A part is missing or broken.
  case damaged(part: String)
}

extension XLSXReadProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noWorkbook: "this is no .xlsx workbook; give the file that ‘rida report’ wrote, or that was mailed"
    case .tooLarge: "the file is larger than any report: a report has less than 32 MiB, and 256 MiB unpacked"
    case .damaged(let part): "the workbook is damaged: its part ‘\(part)’ cannot be read; fetch the file again"
    }
  }
}
