import Foundation

/// Bytes among which words of ASCII are looked for.
struct Latin {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func holds(_ word: String, at place: Int) -> Bool {
    let word = Array(word.utf8)
    return place >= 0 && place <= bytes.count - word.count && bytes[place..<place + word.count].elementsEqual(word)
  }

  /// Where a word stands for the first time from a place on.
  func first(_ word: String, from start: Int = 0) -> Int? {
    let word = Array(word.utf8)
    guard start >= 0, start <= bytes.count else { return nil }
    return bytes.withUnsafeBytes { all in
      var place = start
      while let base = all.baseAddress, place <= all.count - word.count,
        let found = memchr(base + place, Int32(word[0]), all.count - word.count + 1 - place)
      {
        if memcmp(found, word, word.count) == 0 { return UnsafeRawPointer(found) - base }
        place = UnsafeRawPointer(found) - base + 1
      }
      return nil
    }
  }

  func last(_ word: String) -> Int? {
    let word = Array(word.utf8)
    return stride(from: bytes.count - word.count, through: 0, by: -1).first {
      bytes[$0] == word[0] && bytes[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// A whole number of at most ten digits; `nil` where none stands.
  func number(at place: Int) -> Int? {
    guard place >= 0, place < bytes.count else { return nil }
    let digits = bytes[place...].prefix(11).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count <= 10 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The object that an entry of a dictionary names: `/Root 7 0 R`.
  func reference(_ name: String, from start: Int = 0, to end: Int = .max) -> Int? {
    guard let place = first("\(name) ", from: start), place < end else { return nil }
    return number(at: place + name.utf8.count + 1)
  }

  /// The objects of a list: `/Kids [ 2 0 R 20 0 R ]`.
  func references(_ name: String) -> [Int]? {
    guard let place = first("\(name) ["), let close = first("]", from: place) else { return nil }
    let words = bytes[(place + name.utf8.count + 2)..<close].split { $0 == 0x20 || $0 == 0x0A }
    let numbers = words.enumerated().filter { $0.offset % 3 == 0 }.map { Latin(Array($0.element)).number(at: 0) }
    return numbers.contains(nil) || words.count % 3 != 0 ? nil : numbers.compactMap(\.self)
  }
}
