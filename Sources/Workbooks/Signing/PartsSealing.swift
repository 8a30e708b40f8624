import Crypto
import CZip
import Foundation
import Numerals

/// Signs every part of a file that was just written, and puts the signature among its properties. Cost: the file is
/// unpacked once, piece by piece; what is packed stays as it is.
struct PartsSealing {
  private let archive: OpaquePointer
  private let key: SealKey

  /// Seals the file at a path.
  static func seal(_ path: String, by key: SealKey) throws(ReportProblem) {
    guard let archive = zip_open(path, 0, nil) else { throw .cannotWrite(path: path) }
    guard let content = try? PartsSealing(archive: archive, key: key).content() else {
      zip_discard(archive)
      throw .cannotWrite(path: path)
    }
    try put(content, into: archive, at: path)
  }

  /// The properties with the seal.
  private func content() throws -> Data {
    var (parts, properties) = ([String: String](), Data())
    for index in 0..<UInt64(max(zip_get_num_entries(archive, 0), 0)) {
      guard let raw = zip_get_name(archive, index, 0) else { throw ReportProblem.cannotWrite(path: "") }
      let name = String(cString: raw)
      if name == PartsSeal.part {
        try read(index) { properties.append(contentsOf: $0) }
      } else {
        var hash = SHA256()
        try read(index) { hash.update(bufferPointer: $0) }
        parts[name] = hash.finalize().hexadecimal
      }
    }
    let lines = PartsSeal.lines(parts)
    let listed = lines.enumerated().map { (name: "\(PartsSeal.listed)\($0 + 1)", value: $1) }
    let marked = (name: PartsSeal.marked, value: try key.signature(of: PartsSeal.text(lines)))
    let blank = PropertyList.adding(listed + [marked, (name: PartsSeal.sealed, value: "")], to: properties)
    let seal = try key.signature(of: PartsSeal.text(parts, blank ?? Data()))
    guard let sealed = PropertyList.adding(listed + [marked, (name: PartsSeal.sealed, value: seal)], to: properties)
    else { throw ReportProblem.cannotWrite(path: "") }
    return sealed
  }

  /// Hands the content of an entry over, piece by piece.
  private func read(_ index: UInt64, _ take: (UnsafeRawBufferPointer) -> Void) throws(ReportProblem) {
    guard let file = zip_fopen_index(archive, index, 0) else { throw .cannotWrite(path: "") }
    defer { zip_fclose(file) }
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &room, UInt64(room.count)))
      guard count > 0 else {
        if count < 0 { throw .cannotWrite(path: "") }
        return
      }
      room.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
    }
  }

  /// Replaces the properties, with the day that all other parts have, so that the same figures give the same bytes.
  private static func put(_ content: Data, into archive: OpaquePointer, at path: String) throws(ReportProblem) {
    let bytes = NSData(data: content)
    let index = zip_name_locate(archive, PartsSeal.part, 0)
    guard index >= 0, let source = zip_source_buffer(archive, bytes.bytes, UInt64(bytes.length), 0) else {
      zip_discard(archive)
      throw .cannotWrite(path: path)
    }
    guard zip_file_replace(archive, UInt64(index), source, 0) == 0 else {
      zip_source_free(source)
      zip_discard(archive)
      throw .cannotWrite(path: path)
    }
    zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0)
    let isClosed = withExtendedLifetime(bytes) { zip_close(archive) == 0 }
    guard isClosed else {
      zip_discard(archive)
      throw .cannotWrite(path: path)
    }
  }

  /// 1 January 1980, as zip files write a day.
  private static let firstDay: UInt16 = 0x21
}
