import Foundation
import Tables

/// What a file says of itself where programs list it: its title, its subject and whatever else was noted.
package struct FileProperties {
  /// Each thing that is said, by its name, in the order in which it stands; a name may stand twice.
  package private(set) var said: [(name: String, text: String)] = []

  /// Reads the parts that say it.
  init(_ parts: WorkbookParts, budget: ReadingBudget) throws(PackageProblem) {
    for kind in [PartKind.coreProperties, .extendedProperties, .customProperties] {
      guard let name = parts.only(kind, of: "") else {
        if parts[""].values.contains(where: { $0.type == kind }) { said.append((kind.rawValue, "")) }
        continue
      }
      try read(try parts.archive.needed(name), named: name, budget)
    }
  }

  private mutating func read(
    _ part: Data, named name: String, _ budget: ReadingBudget
  ) throws(PackageProblem) {
    var (property, found) = ("", [(name: String, text: String)]())
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        if FileProperties.bare(element) == "property" { property = attributes["name"] ?? "" }
      },
      end: { element, text in
        let own = FileProperties.bare(element)
        if !text.allSatisfy(\.isWhitespace) { found.append((own == "lpwstr" ? property : own, text)) }
      })
    said += found
  }

  /// A name without the prefix of its language.
  private static func bare(_ element: String) -> String { element.split(separator: ":").last.map(String.init) ?? "" }
}
