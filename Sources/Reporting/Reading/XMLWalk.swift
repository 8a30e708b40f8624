import Foundation
import FoundationXML

/// Walks through one part of a workbook, element by element. A part that declares a document type is no part of a
/// workbook, so that entities are never expanded; nor is one in another encoding than UTF-8, which could hide such a
/// declaration, and in which no program writes workbooks.
final class XMLWalk: NSObject, XMLParserDelegate {
  /// What is called at an element's begin, with its local name and attributes, and at its end, with the text inside.
  typealias Begin = (_ name: String, _ attributes: [String: String]) -> Void
  typealias End = (_ name: String, _ text: String) -> Void

  private let begin: Begin
  private let end: End
  private var text = ""

  private init(begin: @escaping Begin, end: @escaping End) {
    self.begin = begin
    self.end = end
  }

  /// Walks through a part; the text of an element is what stands between its last inner tag and its end.
  static func through(
    _ part: Data, named name: String, begin: @escaping Begin = { _, _ in }, end: @escaping End = { _, _ in }
  ) throws(XLSXReadProblem) {
    guard isUTF8(part), part.range(of: Data("<!DOCTYPE".utf8)) == nil else { throw .damaged(part: name) }
    let walk = XMLWalk(begin: begin, end: end)
    let parser = XMLParser(data: part)
    parser.delegate = walk
    guard parser.parse() else { throw .damaged(part: name) }
  }

  /// Whether a part begins as UTF-8 does, and declares no other encoding.
  private static func isUTF8(_ part: Data) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = part.starts(with: mark) ? part.dropFirst(mark.count) : part
    guard text.starts(with: "<".utf8) else { return false }
    guard text.starts(with: "<?xml".utf8) else { return true }
    let head = String(decoding: text.prefix(200), as: UTF8.self)
    guard let end = head.range(of: "?>") else { return false }
    let declaration = head[..<end.lowerBound]
    return !declaration.contains("encoding") || declaration.contains(#/encoding\s*=\s*["'](?i:utf-8)["']/#)
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    begin(XMLWalk.local(element), attributes)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    end(XMLWalk.local(element), text)
    text = ""
  }

  /// A name without the prefix of its namespace.
  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}
