import Foundation

/// Why a form in parts is not taken.
package enum MultipartProblem: Error {
  /// Its bytes are none that a browser sends.
  case unreadable
}

/// A posted form in parts (`multipart/form-data`, RFC 7578), read strictly: what no browser sends is refused. Our own, since
/// neither Hummingbird nor swift-nio reads such forms.
package struct Multipart: Sendable {
  /// What a form is for.
  package enum Use: Sendable {
    /// It carries a file beside a few fields, each of which stands there once.
    case file
    /// It has fields alone, such as boxes of which several are ticked under one name.
    case fields

    fileprivate var mostParts: Int { self == .file ? 16 : 1024 }
  }

  /// What a form sends under one name.
  package struct Part: Sendable {
    package let name: String
    /// The file's name at whoever sent it: never believed; `nil` for what is no file.
    package let fileName: String?
    package let content: [UInt8]
  }

  package private(set) var parts: [Part] = []

  /// What a form may weigh beside its file, in bytes.
  package static let aroundFile = 16 * 1024

  /// The most bytes of the head of a part.
  private static let longestHead = 2048

  /// Reads a body whose header says how its parts are bounded.
  package init(_ body: [UInt8], contentType: String, for use: Use = .file) throws(MultipartProblem) {
    guard let boundary = Multipart.boundary(contentType) else { throw .unreadable }
    let opening = Array("--\(boundary)".utf8)
    guard body.starts(with: opening) else { throw .unreadable }
    let delimiter = Array("\r\n--\(boundary)".utf8)
    var index = opening.count
    while !Multipart.ends(body, at: index) {
      guard parts.count < use.mostParts, body[index...].starts(with: "\r\n".utf8),
        let headEnd = body.index(of: Array("\r\n\r\n".utf8), from: index + 2, to: index + Multipart.longestHead),
        let end = body.index(of: delimiter, from: headEnd + 2, to: body.count)
      else { throw .unreadable }
      let start = headEnd + 4
      guard let (name, fileName) = Multipart.names(body[index + 2..<headEnd]), use == .fields || self[name] == nil
      else { throw .unreadable }
      parts.append(Part(name: name, fileName: fileName, content: start < end ? Array(body[start..<end]) : []))
      index = end + delimiter.count
    }
  }

  /// The part of a name.
  package subscript(name: String) -> Part? { parts.first { $0.name == name } }

  /// What a field that is no file was sent with.
  package func text(_ name: String) -> String? {
    guard let part = self[name], part.fileName == nil else { return nil }
    return ArrivedText(part.content).text
  }

  private static func boundary(_ contentType: String) -> String? {
    let pattern = #/(?i:multipart/form-data) *; *(?i:boundary)="?([0-9A-Za-z'()+_,\-./:=?]{1,70})"?/#
    return contentType.wholeMatch(of: pattern).map { String($0.1) }
  }

  /// Whether nothing but the end of the form stands here.
  private static func ends(_ body: [UInt8], at index: Int) -> Bool {
    ["--", "--\r\n"].contains { body[index...].elementsEqual($0.utf8) }
  }

  /// The names in a head that holds a disposition and at most a type.
  private static func names(_ head: ArraySlice<UInt8>) -> (name: String, fileName: String?)? {
    let lines = ArrivedText(Array(head)).text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let disposition = #/(?i:content-disposition): form-data; name="([^"\r\n]+)"(?:; filename="([^"\r\n]*)")?/#
    guard let match = lines.first?.wholeMatch(of: disposition),
      lines.count == 1 || (lines.count == 2 && lines[1].lowercased().hasPrefix("content-type: "))
    else { return nil }
    return (String(match.1), match.2.map(String.init))
  }
}

extension [UInt8] {
  /// Where bytes stand first between two places.
  fileprivate func index(of wanted: [UInt8], from start: Int, to end: Int) -> Int? {
    let end = Swift.min(end, count)
    guard start < end else { return nil }
    return withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, let first = wanted.first else { return nil }
      var at = start
      while end - at >= wanted.count, let hit = memchr(base + at, Int32(first), end - at - wanted.count + 1) {
        let index = UnsafeRawPointer(hit) - base
        if memcmp(hit, wanted, wanted.count) == 0 { return index }
        at = index + 1
      }
      return nil
    }
  }
}
