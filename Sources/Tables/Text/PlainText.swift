/// A text, and how it was written as bytes. No byte is ever replaced by a sign that stands for what cannot be read.
package struct PlainText: Equatable, Sendable {
  package let text: String
  package let encoding: TextEncoding

  /// A text that was read; a mark of its encoding that was written twice is none of it.
  init(text: String, encoding: TextEncoding) {
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    self.text = isMarked ? String(text.unicodeScalars.drop { $0 == "\u{FEFF}" }) : text
    self.encoding = encoding
  }

  /// Reads bytes: by their mark; without one as UTF-16 where every other byte is empty as in no other text, else as UTF-8;
  /// as Windows-1256 where they are no UTF-8 and read as Arabic words, likelier ones than in ISO 8859-6.
  package init(_ bytes: [UInt8]) throws(TextProblem) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = try PlainText(utf8: bytes.dropFirst(3), isMarked: true)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = try PlainText(utf16: bytes.dropFirst(2), isLittleEndian: true, isMarked: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = try PlainText(utf16: bytes.dropFirst(2), isLittleEndian: false, isMarked: true)
    } else if bytes.contains(0) {
      self = try PlainText(unmarked: bytes)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, encoding: .utf8(isMarked: false))
    } else {
      self = try PlainText(windows1256: bytes)
    }
  }

  private init(utf8 bytes: ArraySlice<UInt8>, isMarked: Bool) throws(TextProblem) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .brokenUTF8(line: UTF8Look(bytes).firstFault ?? 1)
    }
    guard !bytes.contains(0) else { throw .binary(line: bytes.line(of: 0)) }
    self.init(text: text, encoding: .utf8(isMarked: isMarked))
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool, isMarked: Bool) throws(TextProblem) {
    guard bytes.count.isMultiple(of: 2) else { throw .brokenUTF16 }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? first | second << 8 : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .brokenUTF16 }
    guard !units.contains(0) else { throw .binary(line: 1) }
    self.init(text: text, encoding: .utf16(isLittleEndian: isLittleEndian, isMarked: isMarked))
  }

  /// Text that has commas, digits and line ends has an empty byte in each of them, on one side alone. What is taken for such
  /// text must have lines, or single bytes of other files would be joined to signs.
  private init(unmarked bytes: [UInt8]) throws(TextProblem) {
    let odd = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    let even = stride(from: 0, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    guard max(odd, even) > 8 * min(odd, even), 16 * max(odd, even) > bytes.count else {
      throw .binary(line: bytes[...].line(of: 0))
    }
    self = try PlainText(utf16: bytes[...], isLittleEndian: odd > even, isMarked: false)
    guard text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) else {
      throw .binary(line: bytes[...].line(of: 0))
    }
  }

  private init(windows1256 bytes: [UInt8]) throws(TextProblem) {
    let look = UTF8Look(bytes[...])
    guard look.faults > look.sequences else { throw .brokenUTF8(line: look.firstFault ?? 1) }
    let text = Windows1256.text(of: bytes)
    guard !ISO8859Arabic.isLikelier(bytes, than: text) else { throw .iso8859(line: look.firstFault ?? 1) }
    guard Windows1256.isPlausible(text) else { throw .unknownEncoding(line: look.firstFault ?? 1) }
    self.init(text: text, encoding: .windows1256)
  }
}

/// How far bytes are UTF-8.
private struct UTF8Look {
  /// Letters of two bytes and more that are whole, and places where there is none.
  private(set) var (sequences, faults) = (0, 0)
  /// The line of the first of those places.
  private(set) var firstFault: Int?

  init(_ bytes: ArraySlice<UInt8>) {
    var (parser, rest, line) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator(), 1)
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let letter):
        if letter.count > 1 { sequences += 1 }
        if letter.first == UInt8(ascii: "\n") { line += 1 }
      case .error:
        faults += 1
        firstFault = firstFault ?? line
      case .emptyInput: return
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The line on which a byte stands first.
  fileprivate func line(of byte: UInt8) -> Int { prefix { $0 != byte }.count { $0 == UInt8(ascii: "\n") } + 1 }
}
