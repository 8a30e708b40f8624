import Foundation

/// The parts of a workbook as Office finds them: from the package's own relationships on, each by the type for which it
/// is named (ECMA-376 part 2, 9.3). Fixed paths would read another workbook than the one that is shown.
package struct PackageParts {
  /// One relationship of a part.
  package struct Relation {
    /// The last word of its type, such as `worksheet`; the whole type where Office does not define it.
    package let type: String
    /// The part to which it leads; an address where it leads outside.
    package let target: String
    package let isExternal: Bool
  }

  package let archive: PackageArchive
  private let budget: ReadingBudget
  /// The relationships of each part by their names, by the part in small letters.
  private var relations: [String: [String: Relation]] = [:]
  /// Every relationship, in the order in which they are followed.
  package private(set) var followed: [Relation] = []
  /// The parts to which none leads, in order.
  package private(set) var unnamed: [String] = []

  /// Follows every relationship.
  package init(_ archive: PackageArchive, budget: ReadingBudget) throws(PackageProblem) {
    self.archive = archive
    self.budget = budget
    var (waiting, seen) = ([""], Set<String>())
    while let part = waiting.popLast() {
      guard seen.insert(part).inserted else { continue }
      let found = try read(part)
      relations[part] = found
      for relation in found.values.sorted(by: { $0.target < $1.target }) {
        followed.append(relation)
        if !relation.isExternal { waiting.append(relation.target.lowercased()) }
      }
    }
    let own = Set(seen.map(PackageParts.relationsName)).union(seen).union(["[content_types].xml"])
    unnamed = archive.names.filter { !own.contains($0.key) }.values.sorted()
  }

  /// The relationships of a part, by name; of the package itself where none is given.
  package subscript(part: String) -> [String: Relation] { relations[part.lowercased()] ?? [:] }

  /// The only part to which a part leads by a type; `nil` where it leads to none or to several.
  package func only(_ type: String, of part: String) -> String? {
    let found = self[part].values.filter { $0.type == type && !$0.isExternal }
    return found.count == 1 ? found.first?.target : nil
  }

  private func read(_ part: String) throws(PackageProblem) -> [String: Relation] {
    let name = PackageParts.relationsName(part)
    guard let content = try archive.part(name) else { return [:] }
    var (found, isDoubled) = ([String: Relation](), false)
    try XMLWalk.through(
      content, named: name, budget: budget,
      begin: { element, attributes in
        guard element == "rel:Relationship", let id = attributes["Id"], let target = attributes["Target"],
          let type = attributes["Type"]
        else { return }
        let isExternal = attributes["TargetMode"] == "External"
        let relation = Relation(
          type: PackageParts.kind(type), target: isExternal ? target : PackageParts.resolved(target, from: part),
          isExternal: isExternal)
        if found.updateValue(relation, forKey: id) != nil { isDoubled = true }
      })
    guard !isDoubled else { throw .damaged(part: name) }
    return found
  }

  /// Where the relationships of a part stand.
  package static func relationsName(_ part: String) -> String {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().map { "\($0)/" }.joined()
    return "\(folder)_rels/\(pieces.last ?? "").rels".lowercased()
  }

  /// A target as the name of a part: relative ones begin in the folder of the part that names them.
  package static func resolved(_ target: String, from part: String) -> String {
    var pieces = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for piece in target.split(separator: "/") {
      switch piece {
      case ".": break
      case "..": pieces = Array(pieces.dropLast())
      default: pieces.append(String(piece))
      }
    }
    return pieces.joined(separator: "/")
  }

  private static func kind(_ type: String) -> String {
    let known = [
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/",
      "http://schemas.microsoft.com/office/2011/relationships/",
    ]
    return known.first { type.hasPrefix($0) }.map { String(type.dropFirst($0.count)) } ?? type
  }
}
