import Foundation
import Tables

/// The colours and letters that a chart takes where it names none of its own.
struct ThemePart {
  /// Whether it is not the writer's, and letters would not be black on white or not be letters.
  let isOdd: Bool

  /// Reads a part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (path, found, isStrange) = ([String](), [String](), false)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        path.append(element)
        let place = path.suffix(3).joined(separator: "/")
        if ThemePart.colours.contains(where: { place.hasPrefix($0) }) { found.append(place) }
        if let letters = attributes["typeface"], !ThemePart.isUsual(letters, for: attributes["script"]) {
          isStrange = true
        }
        if let value = ThemePart.value(of: element, attributes), !ThemePart.isTrue(value, at: place) {
          isStrange = true
        }
      }, end: { _, _ in _ = path.popLast() })
    isOdd = SealDigest.hash(of: part) != ThemePart.writers && (isStrange || found.count != ThemePart.colours.count)
  }

  private static let colours = ["a:clrScheme/a:dk1/", "a:clrScheme/a:lt1/"]

  private static func value(of element: String, _ attributes: [String: String]) -> String? {
    switch element {
    case "a:sysClr": "\(attributes["val"] ?? "") \(attributes["lastClr"] ?? "")"
    case "a:srgbClr": attributes["val"]
    default: nil
    }
  }

  /// Whether the colours of letters and of the ground are as in every new workbook; the others are used nowhere.
  private static func isTrue(_ value: String, at place: String) -> Bool {
    switch place.split(separator: "/").dropLast().last {
    case "a:dk1": ["000000", "windowText 000000", "windowText "].contains(value)
    case "a:lt1": ["FFFFFF", "ffffff", "window FFFFFF", "window ffffff", "window "].contains(value)
    default: true
    }
  }

  private static func isUsual(_ letters: String, for script: String?) -> Bool {
    guard script == nil || script == "Arab" else { return true }
    return [
      "", "Arial", "Calibri", "Calibri Light", "Cambria", "Carlito", "Aptos", "Aptos Display", "Aptos Narrow",
      "Times New Roman", "Liberation Sans", "DejaVu Sans",
    ].contains(letters)
  }

  /// SHA-256 of the theme that libxlsxwriter writes.
  private static let writers = "2ae67d22f62446056cd1529a3c2dbacd366f0983bb6b2ee3960b6ceb5070c5ee"
}
