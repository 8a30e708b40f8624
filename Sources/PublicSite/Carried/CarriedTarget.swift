import HTTP
import Invitations

/// The target of a request as messages carry it. What chat programs, writers and trackers put around a link is taken off
/// before anything is judged, looked for or logged: `/r/TOKEN،`, `//R/<TOKEN>`, `/r/TOKEN%C2%A0&utm_source=x`. Only paths
/// that are printed, sent or read out are mended, and what holds no address of ours stays as it came.
package enum CarriedTarget {
  /// The longest target that is looked into.
  private static let longest = HeadCheck.longestTarget
  /// Escapes may have been escaped again, by a redirector and a tracker at the most.
  private static let mostUnescaped = 3

  /// The target that was meant.
  package static func mended(_ target: String) -> String {
    guard !isClean(target), target.utf8.count <= longest, target.utf8.first == UInt8(ascii: "/") else { return target }
    let path = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let meant = meant(by: Array(path)) else { return target }
    let query = target.utf8.dropFirst(path.count).dropFirst().prefix { $0 != UInt8(ascii: "#") }
    let asked = target.utf8.dropFirst(path.count).first == UInt8(ascii: "?") ? CarriedQuery.mended(Array(query)) : ""
    return asked.isEmpty ? meant : meant + "?" + asked
  }

  /// Whether it is a link as it was sent, by far the most of all; whether it is anybody's plays no part.
  private static func isClean(_ target: String) -> Bool {
    target.utf8.count == 25 && target.hasPrefix("/r/") && target.utf8.dropFirst(3).allSatisfy(PlainSigns.isWord)
  }

  /// The path that was meant; `nil` where it is none that people are sent to.
  private static func meant(by path: [UInt8]) -> String? {
    let text = unescaped(path)
    guard !text.utf8.contains(0) else { return nil }
    let parts = text.split { "/\\".contains($0) }.filter { !PlainSigns.words(in: $0).isEmpty }
    guard let first = parts.first else { return nil }
    let rest = parts.dropFirst()
    switch PlainSigns.words(in: first).joined(separator: "-").lowercased() {
    case "r": return Token.carried(in: rest.joined(separator: "/")).map { "/r/\($0)" }
    case "r-code": return rest.isEmpty ? "/r-code" : nil
    case "station": return station(Array(rest))
    default: return nil
    }
  }

  /// A device's start, or its form or thanks.
  private static func station(_ parts: [Substring]) -> String? {
    guard (1...2).contains(parts.count), let key = Token.carried(in: parts[0]) else { return nil }
    guard parts.count == 2 else { return "/station/\(key)" }
    if PlainSigns.words(in: parts[1]).map({ $0.lowercased() }) == ["thanks"] { return "/station/\(key)/thanks" }
    return Token.carried(in: parts[1]).map { "/station/\(key)/\($0)" }
  }

  /// The text behind escapes, which may stand twice; an escape that is none stays, bytes of no UTF-8 become U+FFFD.
  private static func unescaped(_ path: [UInt8]) -> String {
    var bytes = path
    for _ in 0..<mostUnescaped where bytes.contains(UInt8(ascii: "%")) { bytes = PercentEscapes.decoded(bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
