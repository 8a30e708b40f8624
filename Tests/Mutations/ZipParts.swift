import CZip

/// The parts of a genuine workbook, in the order of its directory.
package enum ZipParts {
  /// Unpacks a file by its bytes; nothing where it is no such file.
  package static func of(_ file: [UInt8]) -> [ZipWriter.Entry] {
    file.withUnsafeBytes { bytes in
      guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else { return [] }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        return []
      }
      defer { zip_discard(archive) }
      return (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).compactMap { entry(archive, $0) }
    }
  }

  private static func entry(_ archive: OpaquePointer, _ place: UInt64) -> ZipWriter.Entry? {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(archive, place, 0, &facts) == 0, let name = facts.name,
      let file = zip_fopen_index(archive, place, 0)
    else { return nil }
    defer { zip_fclose(file) }
    var content = [UInt8](repeating: 0, count: Int(facts.size))
    let read = zip_fread(file, &content, facts.size)
    return ZipWriter.Entry(name: String(cString: name), content: Array(content.prefix(max(0, Int(read)))))
  }
}
