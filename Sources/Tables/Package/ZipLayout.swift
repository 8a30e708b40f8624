import Foundation

/// How the entries of a zip file lie: one behind the other from its first byte, then their directory, then its end, and
/// nothing between, before or behind (PKWARE APPNOTE 6.3.9, 4.3). Any other file may show one content to one program and
/// another to the next.
struct ZipLayout {
  private let bytes: [UInt8]

  private init(_ content: Data) { bytes = Array(content) }

  /// Whether a file is laid out so.
  static func isPlain(_ content: Data) -> Bool { ZipLayout(content).isPlain }

  private struct Entry {
    let name: ArraySlice<UInt8>
    let offset: Int
    let packed: Int
    let isStreamed: Bool
  }

  private var isPlain: Bool {
    let end = bytes.count - 22
    guard end >= 0, number(at: end, 4) == 0x0605_4B50, number(at: end + 20, 2) == 0,
      let count = number(at: end + 10, 2), number(at: end + 8, 2) == count, let size = number(at: end + 12, 4),
      let start = number(at: end + 16, 4), start + size == end, let entries = entries(count, from: start, to: end)
    else { return false }
    var place = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset == place, let next = self.end(of: entry) else { return false }
      place = next
    }
    return place == start
  }

  /// The directory's entries; `nil` where it is not made of so many.
  private func entries(_ count: Int, from start: Int, to end: Int) -> [Entry]? {
    var (place, entries) = (start, [Entry]())
    for _ in 0..<count {
      guard number(at: place, 4) == 0x0201_4B50, let flags = number(at: place + 8, 2),
        let packed = number(at: place + 20, 4), let name = number(at: place + 28, 2),
        let extra = number(at: place + 30, 2), let remark = number(at: place + 32, 2),
        let offset = number(at: place + 42, 4), place + 46 + name + extra + remark <= end
      else { return nil }
      let text = bytes[place + 46..<place + 46 + name]
      entries.append(Entry(name: text, offset: offset, packed: packed, isStreamed: flags & 8 != 0))
      place += 46 + name + extra + remark
    }
    return place == end ? entries : nil
  }

  /// Where the next entry begins: behind the head, which has the same name, the content and, where it was streamed, its
  /// sizes.
  private func end(of entry: Entry) -> Int? {
    let place = entry.offset
    guard number(at: place, 4) == 0x0403_4B50, let name = number(at: place + 26, 2),
      let extra = number(at: place + 28, 2), place + 30 + name <= bytes.count,
      bytes[place + 30..<place + 30 + name] == entry.name
    else { return nil }
    let end = place + 30 + name + extra + entry.packed
    guard entry.isStreamed else { return end }
    return number(at: end, 4) == 0x0807_4B50 ? end + 16 : end + 12
  }

  /// A number of so many bytes, the smallest first; `nil` outside the file.
  private func number(at place: Int, _ size: Int) -> Int? {
    guard place >= 0, place <= bytes.count - size else { return nil }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
