/// A file in an archive of the form that every system opens (POSIX ustar).
package struct TarEntry: Sendable {
  /// The path of the file in its archive.
  package let name: String
  /// Bytes of its content.
  package let size: Int
  /// What stands before its content.
  package let header: [UInt8]

  /// An archive is made of blocks of so many bytes.
  package static let block = 512

  /// The entry of a file; its name is of ASCII, and its folder and last part have at most 155 and 100 bytes.
  package init(name: String, size: Int) {
    (self.name, self.size) = (name, size)
    let cut = name.lastIndex(of: "/")
    let (folder, last) = (cut.map { name[..<$0] } ?? "", cut.map { name[name.index(after: $0)...] } ?? name[...])
    var header = [UInt8](repeating: 0, count: TarEntry.block)
    func put(_ text: some StringProtocol, at place: Int, most: Int) {
      for (index, byte) in text.utf8.prefix(most).enumerated() { header[place + index] = byte }
    }
    put(last, at: 0, most: 100)
    put("0000600", at: 100, most: 7)
    for place in [108, 116] { put("0000000", at: place, most: 7) }
    put(TarEntry.octal(size, digits: 11), at: 124, most: 11)
    put(TarEntry.octal(0, digits: 11), at: 136, most: 11)
    put("        0", at: 148, most: 9)
    put("ustar", at: 257, most: 5)
    put("00", at: 263, most: 2)
    put(folder, at: 345, most: 155)
    put(TarEntry.octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + "\0 ", at: 148, most: 8)
    self.header = header
  }

  /// Reads what `init(name:size:)` wrote; `nil` for anything else, and for a name that leads out of the archive's folder.
  package init?(header: [UInt8]) {
    func text(_ place: Int, _ most: Int) -> String {
      String(decoding: header[place..<place + most].prefix { $0 != 0 }, as: UTF8.self)
    }
    guard header.count == TarEntry.block, let size = Int(text(124, 12), radix: 8), size >= 0 else { return nil }
    let name = [text(345, 155), text(0, 100)].filter { !$0.isEmpty }.joined(separator: "/")
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else { return nil }
    self.init(name: name, size: size)
    if self.header != header { return nil }
  }

  /// Zeros behind its content.
  package var padding: Int { (TarEntry.block - size % TarEntry.block) % TarEntry.block }
  /// Bytes of the whole entry.
  package var fullSize: Int { TarEntry.block + size + padding }
  /// What stands at the end of an archive.
  package static let end = [UInt8](repeating: 0, count: 2 * block)

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
