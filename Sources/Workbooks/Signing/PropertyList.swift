import Foundation
import Tables

/// A workbook's own properties of text (ECMA-376 part 1, 22.3), as the bytes in which they stand.
struct PropertyList {
  private let content: Data
  private var values: [String: String] = [:]

  /// Reads a part; `nil` where it is no list of properties, or holds one twice.
  init?(_ content: Data, budget: ReadingBudget) {
    self.content = content
    var (name, found, isDoubled) = ("", [String: String](), false)
    do {
      try XMLWalk.through(
        content, named: PartsSeal.part, budget: budget,
        begin: { element, attributes in if element.hasSuffix("property") { name = attributes["name"] ?? "" } },
        end: { element, text in
          guard element.hasSuffix("lpwstr") else { return }
          if found.updateValue(text, forKey: name) != nil { isDoubled = true }
        })
    } catch {
      return nil
    }
    guard !isDoubled else { return nil }
    values = found
  }

  /// The value under a name.
  subscript(name: String) -> String? { values[name] }

  /// The values under a name with a number behind, from 1 on.
  func numbered(_ name: String) -> [String] {
    Array((1...).lazy.map { values["\(name)\($0)"] }.prefix { $0 != nil }).compactMap { $0 }
  }

  /// Its bytes without a value; `nil` where that does not stand in them exactly once.
  func without(_ value: String) -> Data? {
    guard !value.isEmpty, let range = content.range(of: Data(value.utf8)) else { return nil }
    let blank = content[..<range.lowerBound] + content[range.upperBound...]
    return blank.range(of: Data(value.utf8)) == nil ? Data(blank) : nil
  }

  /// The bytes of a list with further properties behind those that it has; `nil` where it is no such list. Names and
  /// values are letters of ASCII that need no escape.
  static func adding(_ properties: [(name: String, value: String)], to content: Data) -> Data? {
    let text = String(decoding: content, as: UTF8.self)
    guard let end = text.range(of: "</Properties>", options: .backwards) else { return nil }
    let first = text.components(separatedBy: "<property ").count + 1
    let added = properties.enumerated().map { index, property in
      "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"\(first + index)\" name=\"\(property.name)\">"
        + "<vt:lpwstr>\(property.value)</vt:lpwstr></property>"
    }
    return Data((text[..<end.lowerBound] + added.joined() + text[end.lowerBound...]).utf8)
  }
}
