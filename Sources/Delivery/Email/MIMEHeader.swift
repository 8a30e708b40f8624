import Foundation
import Mail
import Numerals

/// Lines of a message's head, each broken so that none is too long (RFC 5322, 2.1.1 and 2.2.3).
enum MIMEHeader {
  static let lineBreak = "\r\n"

  /// A header whose value is short and of ASCII.
  static func plain(_ name: String, _ value: String) throws(MailProblem) -> String {
    guard value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .brokenHeader(name) }
    return "\(name): \(value)"
  }

  /// Addresses, one a line.
  static func addresses(_ name: String, _ addresses: [MailAddress]) throws(MailProblem) -> String {
    guard !addresses.isEmpty else { throw .noRecipients }
    return "\(name): " + addresses.map(\.description).joined(separator: ",\(lineBreak) ")
  }

  /// From whom it comes: an address, behind a name where there is one.
  static func sender(_ address: MailAddress, called name: String?) throws(MailProblem) -> String {
    guard let name, !name.isEmpty else { return try addresses("From", [address]) }
    // A name in ASCII goes through encoded words too where it has signs that mean something in an address.
    let isBare = name.utf8.allSatisfy { isPlain($0) && $0 != UInt8(ascii: ".") }
    return "\(try words("From", name, always: !isBare))\(lineBreak) <\(address)>"
  }

  /// Words in any script, as encoded words of RFC 2047: at most 75 characters each, none of which cuts a character,
  /// on lines of at most 76.
  /// - Parameter always: whether words that need no encoding are encoded too.
  static func words(_ name: String, _ text: String, always: Bool = false) throws(MailProblem) -> String {
    try refuseControls(name, text)
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
    guard always || !isPlain || name.utf8.count + text.utf8.count + 2 > 76 else { return "\(name): \(text)" }
    // Twelve characters frame a word, and four stand for three bytes.
    let words = text.pieces(of: 45, first: (76 - name.utf8.count - 2 - 12) / 4 * 3).map { piece in
      "=?UTF-8?B?\(Data(piece.utf8).base64EncodedString())?="
    }
    return "\(name): " + words.joined(separator: "\(lineBreak) ")
  }

  /// A parameter of a header: as it is where it is short and of ASCII, otherwise in the pieces of RFC 2231.
  static func parameter(_ name: String, _ value: String, of header: String) throws(MailProblem) -> String {
    try refuseControls(header, value)
    guard value.utf8.count > 50 || !value.utf8.allSatisfy(isPlain) else {
      return ";\(lineBreak) \(name)=\"\(value)\""
    }
    // Every byte may take three characters of a line.
    let pieces = value.pieces(of: 16, first: 16).map { piece in
      piece.utf8.map { isPlain($0) && $0 != UInt8(ascii: " ") ? text($0) : percent($0) }.joined()
    }
    return pieces.enumerated().map { place, piece in
      let mark = pieces.count == 1 ? "*" : "*\(place)*"
      return ";\(lineBreak) \(name)\(mark)=\(place == 0 ? "UTF-8''" : "")\(piece)"
    }.joined()
  }

  private static func refuseControls(_ name: String, _ text: String) throws(MailProblem) {
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) else {
      throw .brokenHeader(name)
    }
  }

  private static func text(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

  private static func percent(_ byte: UInt8) -> String { "%" + Digits.padded(byte, to: 2, radix: 16) }

  /// Letters, digits and what may stand beside them unquoted or quoted alike.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: " "):
      true
    default: false
    }
  }
}

extension String {
  /// The text in pieces of at most so many bytes, `first` for the first of them; no scalar is cut.
  fileprivate func pieces(of limit: Int, first: Int) -> [String] {
    var (pieces, bytes) = ([String.UnicodeScalarView()], 0)
    for scalar in unicodeScalars {
      let width = UTF8.width(scalar)
      if bytes + width > (pieces.count == 1 ? first : limit) {
        pieces.append(String.UnicodeScalarView())
        bytes = 0
      }
      pieces[pieces.count - 1].append(scalar)
      bytes += width
    }
    return pieces.map { String($0) }
  }
}
