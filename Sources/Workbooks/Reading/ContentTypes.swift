import Foundation
import Tables

/// What a package says that its parts are: by their endings, and one by one (ECMA-376 part 2, 7.2).
struct ContentTypes {
  private var endings: [String: String] = [:]
  private var parts: [String: String] = [:]
  /// Whether anything is said twice, or something else is said.
  private(set) var isOdd = false

  static let name = "[Content_Types].xml"
  static let relations = "application/vnd.openxmlformats-package.relationships+xml"

  /// Reads the part that every package has.
  init(_ archive: PackageArchive, budget: ReadingBudget) throws(PackageProblem) {
    guard archive.names[ContentTypes.name.lowercased()] == ContentTypes.name else {
      throw .damaged(part: ContentTypes.name)
    }
    var (check, types) = (ElementCheck(.contentTypes), self)
    try XMLWalk.through(
      try archive.needed(ContentTypes.name), named: ContentTypes.name, budget: budget,
      begin: { element, attributes in
        check.begin(element, attributes)
        types.note(attributes)
      }, end: { _, _ in check.end() })
    types.isOdd = types.isOdd || check.stranger != nil
    self = types
  }

  private init() {}

  private mutating func note(_ attributes: [String: String]) {
    guard let type = attributes["ContentType"] else { return }
    let old =
      if let ending = attributes["Extension"] {
        endings.updateValue(type, forKey: ending.lowercased())
      } else {
        parts.updateValue(type, forKey: (attributes["PartName"] ?? "").lowercased())
      }
    if old != nil { isOdd = true }
  }

  /// What a part is said to be; `nil` where nothing is said.
  subscript(part: String) -> String? {
    let name = part.lowercased()
    return parts["/\(name)"] ?? name.split(separator: ".").last.flatMap { endings[String($0)] }
  }

  /// The parts that it names.
  var named: [String] { parts.keys.map { String($0.dropFirst()) }.sorted() }
}

extension ElementTable {
  fileprivate static let contentTypes = ElementTable(
    """
    / > Types ct:Types
    Types > Default* Override*
    ct:Types > ct:Default* ct:Override*
    Default @Extension * @ContentType *
    Override @PartName * @ContentType *
    ct:Default @Extension * @ContentType *
    ct:Override @PartName * @ContentType *
    """)
}
