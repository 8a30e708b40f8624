import CExpat
package import Foundation

/// Walks through one part of a workbook, element by element, by expat, which refuses bytes that are no UTF-8. A part that
/// declares a document type is no part of a workbook, so that entities are never expanded; one in another encoding, in
/// which no program writes workbooks, is refused too. Names have the prefixes of `XMLNames`, whatever the part calls them.
package final class XMLWalk {
  /// What is called at an element's begin, with its name and attributes, and at its end, with the text inside.
  package typealias Begin = (_ name: String, _ attributes: [String: String]) -> Void
  package typealias End = (_ name: String, _ text: String) -> Void
  /// What is called with the text that stands before an inner tag, which no end tells.
  package typealias Between = (_ text: String) -> Void

  /// How deep elements may lie in each other; those of a workbook lie less than twenty deep.
  private static let deepest = 64

  private let begin: Begin
  private let between: Between?
  private let end: End
  private let budget: ReadingBudget
  private let parser: XML_Parser
  private var text = ""
  private var depth = 0
  private var isTooLarge = false

  private init(
    _ parser: XML_Parser, _ budget: ReadingBudget, begin: @escaping Begin, between: Between?, end: @escaping End
  ) {
    self.between = between
    self.parser = parser
    self.budget = budget
    self.begin = begin
    self.end = end
  }

  /// Walks through a part; the text of an element is what stands between its last inner tag and its end.
  package static func through(
    _ part: Data, named name: String, budget: ReadingBudget, begin: @escaping Begin = { _, _ in },
    between: Between? = nil, end: @escaping End = { _, _ in }
  ) throws(PackageProblem) {
    guard isUTF8(part), let parser = XML_ParserCreateNS("UTF-8", XMLNames.separator) else { throw .damaged(part: name) }
    defer { XML_ParserFree(parser) }
    let walk = XMLWalk(parser, budget, begin: begin, between: between, end: end)
    let status = withExtendedLifetime(walk) { walk.parse(part) }
    guard !walk.isTooLarge else { throw .tooLarge }
    guard status == XML_STATUS_OK else { throw .damaged(part: name) }
  }

  private func parse(_ part: Data) -> XML_Status {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { walk, name, attributes in XMLWalk.of(walk)?.begins(name, attributes) },
      { walk, name in XMLWalk.of(walk)?.ends(name) })
    XML_SetCharacterDataHandler(parser) { walk, letters, count in XMLWalk.of(walk)?.reads(letters, count) }
    XML_SetStartDoctypeDeclHandler(parser) { walk, _, _, _, _ in XMLWalk.of(walk)?.stop() }
    return part.withUnsafeBytes { bytes in
      guard let count = Int32(exactly: bytes.count) else { return XML_STATUS_ERROR }
      return XML_Parse(parser, bytes.bindMemory(to: CChar.self).baseAddress, count, 1)
    }
  }

  private static func of(_ walk: UnsafeMutableRawPointer?) -> XMLWalk? {
    walk.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop() { XML_StopParser(parser, 0) }

  private func begins(_ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    depth += 1
    isTooLarge = isTooLarge || !budget.take()
    guard depth <= XMLWalk.deepest, !isTooLarge, let name else { return stop() }
    if !text.isEmpty { between?(text) }
    text = ""
    var attributes: [String: String] = [:]
    var index = 0
    while let list, let key = list[index], let value = list[index + 1] {
      attributes[XMLNames.short(String(cString: key), ofAttribute: true)] = String(cString: value)
      index += 2
    }
    begin(XMLNames.short(String(cString: name)), attributes)
  }

  private func ends(_ name: UnsafePointer<XML_Char>?) {
    depth -= 1
    if let name { end(XMLNames.short(String(cString: name)), text) }
    text = ""
  }

  private func reads(_ letters: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard let letters, count > 0 else { return }
    isTooLarge = isTooLarge || !budget.take(bytes: Int(count))
    guard !isTooLarge else { return stop() }
    text += String(decoding: UnsafeRawBufferPointer(start: letters, count: Int(count)), as: UTF8.self)
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
}
