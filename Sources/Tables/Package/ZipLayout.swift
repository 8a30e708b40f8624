import Foundation

/// How the entries of a zip file lie: one behind the other from its first byte, then their directory, then its end, and
/// nothing between, before or behind (PKWARE APPNOTE 6.3.9, 4.3). Any other file may show one content to one program and
/// another to the next. Read here, since libzip's `ZIP_CHECKCONS` lets bytes between entries pass, and entries that the
/// directory does not name.
struct ZipLayout {
  private let bytes: [UInt8]

  private init(_ content: Data) { bytes = Array(content) }

  /// Whether a file is laid out so.
  static func isPlain(_ content: Data) -> Bool { ZipLayout(content).isPlain }

  private struct Entry {
    let name: ArraySlice<UInt8>
    let offset: Int
    let packed: Int
    let facts: Facts
    var isStreamed: Bool { facts.flags & 8 != 0 }
  }

  /// What the directory says of an entry, and the entry's own head once more.
  private struct Facts: Equatable {
    let flags: Int
    let method: Int
    let checksum: Int
    let packed: Int
    let size: Int

    /// Whether every program reads it: stored or deflated, not encrypted, with no sizes elsewhere (4.4.4, 4.4.5).
    var isPlain: Bool { [0, 8].contains(method) && flags & ~0x80E == 0 }
    /// What the head of a streamed entry says, whose sizes stand behind it.
    var withoutSizes: Facts { Facts(flags: flags, method: method, checksum: 0, packed: 0, size: 0) }
  }

  private var isPlain: Bool {
    let end = bytes.count - 22
    guard end >= 0, number(at: end, 4) == 0x0605_4B50, number(at: end + 20, 2) == 0,
      let count = number(at: end + 10, 2), number(at: end + 8, 2) == count, let size = number(at: end + 12, 4),
      let start = number(at: end + 16, 4), start + size == end, let entries = entries(count, from: start, to: end)
    else { return false }
    var index = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset == index, let next = self.end(of: entry) else { return false }
      index = next
    }
    return index == start
  }

  /// The directory's entries; `nil` where it is not made of so many. None has a remark.
  private func entries(_ count: Int, from start: Int, to end: Int) -> [Entry]? {
    var (index, entries) = (start, [Entry]())
    for _ in 0..<count {
      guard number(at: index, 4) == 0x0201_4B50, let facts = facts(at: index + 8), facts.isPlain,
        let name = number(at: index + 28, 2), let extra = number(at: index + 30, 2), number(at: index + 32, 2) == 0,
        let offset = number(at: index + 42, 4), index + 46 + name + extra <= end,
        isHarmless(from: index + 46 + name, to: index + 46 + name + extra)
      else { return nil }
      let text = bytes[index + 46..<index + 46 + name]
      entries.append(Entry(name: text, offset: offset, packed: facts.packed, facts: facts))
      index += 46 + name + extra
    }
    return index == end ? entries : nil
  }

  /// Where the next entry begins: behind the head, which says the same as the directory, the content and, where it was
  /// streamed, its sizes.
  private func end(of entry: Entry) -> Int? {
    let index = entry.offset
    guard number(at: index, 4) == 0x0403_4B50, let facts = facts(at: index + 6),
      facts == entry.facts || entry.isStreamed && facts == entry.facts.withoutSizes,
      let name = number(at: index + 26, 2), let extra = number(at: index + 28, 2),
      index + 30 + name + extra <= bytes.count, bytes[index + 30..<index + 30 + name] == entry.name,
      isHarmless(from: index + 30 + name, to: index + 30 + name + extra)
    else { return nil }
    let end = index + 30 + name + extra + entry.packed
    guard entry.isStreamed else { return end }
    let sizes = number(at: end, 4) == 0x0807_4B50 ? end + 4 : end
    guard number(at: sizes, 4) == entry.facts.checksum, number(at: sizes + 4, 4) == entry.facts.packed,
      number(at: sizes + 8, 4) == entry.facts.size
    else { return nil }
    return sizes + 12
  }

  /// Whether extra fields are times and room to grow, which Excel leaves, and none in which another name or other sizes
  /// could stand (4.5, 4.6).
  private func isHarmless(from start: Int, to end: Int) -> Bool {
    var index = start
    while index < end {
      guard let kind = number(at: index, 2), [0x000A, 0x5455, 0x7875, 0xA220].contains(kind),
        let size = number(at: index + 2, 2)
      else { return false }
      index += 4 + size
    }
    return index == end
  }

  /// The facts that stand at a place, in the directory as in the head of an entry.
  private func facts(at index: Int) -> Facts? {
    guard let flags = number(at: index, 2), let method = number(at: index + 2, 2),
      let checksum = number(at: index + 8, 4), let packed = number(at: index + 12, 4),
      let size = number(at: index + 16, 4)
    else { return nil }
    return Facts(flags: flags, method: method, checksum: checksum, packed: packed, size: size)
  }

  /// A number of so many bytes, the smallest first; `nil` outside the file.
  private func number(at index: Int, _ size: Int) -> Int? {
    guard index >= 0, index <= bytes.count - size else { return nil }
    return (0..<size).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
  }
}
