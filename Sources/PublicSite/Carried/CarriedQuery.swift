import HTTP
import Invitations

/// What follows the question mark of a link that came by a message: `lang=en&amp;view=large` or `a=5،`.
enum CarriedQuery {
  /// Its fields, each with a name and a value of letters, digits, hyphens and underscores; what stands around them, and
  /// what has no such value, is left out.
  static func mended(_ query: [UInt8]) -> String {
    query.split { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ";") }.compactMap(field).joined(separator: "&")
  }

  private static func field(_ text: ArraySlice<UInt8>) -> String? {
    let parts = text.split(separator: UInt8(ascii: "="), maxSplits: 1)
    guard parts.count == 2, let name = word(parts[0]), let value = word(parts[1]) else { return nil }
    return "\(name)=\(value)"
  }

  /// The first word of a text, without the hyphens and underscores behind it.
  private static func word(_ text: ArraySlice<UInt8>) -> String? {
    let signs = PlainSigns.read(String(decoding: PercentEscapes.decoded(text), as: UTF8.self))
    var word = signs.drop { !isPart($0) }.prefix(while: isPart)
    while let last = word.last, !PlainSigns.isWord(last) { word.removeLast() }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  private static func isPart(_ sign: UInt8) -> Bool { PlainSigns.isWord(sign) || "-_".utf8.contains(sign) }
}
