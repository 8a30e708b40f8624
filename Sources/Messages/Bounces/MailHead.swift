/// Lines of the form `Name: value` up to a blank line: the head of a mail or of a part, or a block of a report
/// (RFC 5322, 2.2; RFC 3464, 2.1).
struct MailHead {
  private var fields: [(name: String, value: [UInt8])] = []

  static let newline = UInt8(ascii: "\n")

  /// Takes a head from the front of some bytes, and the blank line behind it.
  /// - Parameter lines: how many lines may still be kept; further ones are passed over.
  init(from bytes: inout ArraySlice<UInt8>, lines: inout Int) {
    while let line = MailHead.line(from: &bytes), !line.isEmpty {
      guard lines > 0 else { continue }
      lines -= 1
      take(line)
    }
  }

  /// The next line without its end, which is `\r\n` or `\n`; `nil` at the end of the bytes.
  static func line(from bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !bytes.isEmpty else { return nil }
    let end = bytes.firstIndex(of: newline) ?? bytes.endIndex
    let line = bytes[bytes.startIndex..<end]
    bytes = bytes[min(end + 1, bytes.endIndex)...]
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  /// A line that begins with a blank goes on with the one before. What is no field is left out.
  private mutating func take(_ line: ArraySlice<UInt8>) {
    if line.first.map(MailHead.isBlank) == true {
      guard !fields.isEmpty else { return }
      fields[fields.count - 1].value += line
    } else if let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")) {
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      fields.append((name.trimmedOfBlanks, Array(line[(colon + 1)...])))
    }
  }

  /// The value of the first field of a name, which is written in small letters; what is no UTF-8 is marked.
  func value(of name: String) -> String? {
    fields.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self).trimmedOfBlanks }
  }

  /// A Message-ID that may be kept; of several the last, which is the nearest (RFC 5322, 3.6.4).
  func reference(in name: String) -> String? {
    guard let value = value(of: name)?.utf8 else { return nil }
    guard let end = value.lastIndex(of: UInt8(ascii: ">")),
      let start = value[..<end].lastIndex(of: UInt8(ascii: "<"))
    else { return ReceiptRule.reference(String(decoding: value, as: UTF8.self)) }
    return ReceiptRule.reference(String(decoding: value[start..<end].dropFirst(), as: UTF8.self))
  }

  /// A blank or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension String {
  /// Without blanks and tabs at its ends.
  var trimmedOfBlanks: String {
    let bytes = Array(utf8).drop(while: MailHead.isBlank)
    let end = bytes.lastIndex { !MailHead.isBlank($0) } ?? bytes.startIndex - 1
    return String(decoding: bytes[..<(end + 1)], as: UTF8.self)
  }
}
