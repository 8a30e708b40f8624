import Foundation
import FoundationXML

/// Walks through one part of a workbook, element by element. A part that declares a document type is no part of a
/// workbook: entities are never expanded.
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
    guard part.range(of: Data("<!DOCTYPE".utf8)) == nil else { throw .damaged(part: name) }
    let walk = XMLWalk(begin: begin, end: end)
    let parser = XMLParser(data: part)
    parser.delegate = walk
    guard parser.parse() else { throw .damaged(part: name) }
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
