import Foundation
import Tables

/// How a cell looks by its style: how its number is written, and whether it can be read.
struct CellLook {
  var format = NumberFormat.general
  var font = FontLook()
  /// The colour behind it; `nil` for a pattern, or a colour that may be any.
  var ground: [Double]? = [1, 1, 1]
  var isWrapped = false
  /// Whether it is turned, shrunk, repeated or pushed aside.
  var isBent = false

  /// Whether words in these fonts, or in its own where there are none, can be read in it.
  func isReadable(_ fonts: [FontLook]) -> Bool {
    guard let ground, !isBent else { return false }
    return font.isReadable(on: ground) && fonts.allSatisfy { $0.isReadable(on: ground) }
  }
}

/// The looks of a workbook's styles.
struct CellLooks {
  private var looks: [CellLook] = []
  /// Whether a conditional style writes numbers in another way.
  private(set) var rewritesNumbers = false

  /// Reads the part with the styles.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var draft = StylesDraft()
    try XMLWalk.through(
      part, named: name, budget: budget, begin: { draft.begin($0, $1) }, end: { element, _ in draft.end(element) })
    looks = draft.looks
    rewritesNumbers = draft.rewritesNumbers
  }

  /// The look of a style; a plain one where the style is unknown.
  subscript(style: Int) -> CellLook { looks.indices.contains(style) ? looks[style] : CellLook() }
}

/// What the styles have told so far.
private struct StylesDraft {
  private var section = ""
  private var codes = NumberFormat.builtIn
  private var fonts: [FontLook] = []
  private var grounds: [[Double]?] = []
  private var parents: [[String: String]] = []
  private var styles: [(attributes: [String: String], alignment: [String: String])] = []
  private(set) var rewritesNumbers = false

  private static let sections: Set<String> = [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors",
  ]

  mutating func begin(_ element: String, _ attributes: [String: String]) {
    if section.isEmpty { section = StylesDraft.sections.contains(element) ? element : "" }
    switch (section, element) {
    case ("numFmts", "numFmt"):
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] ?? "" }
    case ("dxfs", "numFmt"): rewritesNumbers = true
    case ("fonts", "font"): fonts.append(FontLook())
    case ("fonts", _): if let last = fonts.indices.last { fonts[last].take(element, attributes) }
    case ("fills", "patternFill"):
      let isBare = ["none", "gray125"].contains(attributes["patternType"] ?? "none")
      grounds.append(isBare ? [1, 1, 1] : nil)
      isSolid = attributes["patternType"] == "solid"
    case ("fills", "gradientFill"): grounds.append(nil)
    case ("fills", "fgColor"):
      if isSolid, let last = grounds.indices.last { grounds[last] = FontLook.colour(attributes) }
    case ("cellStyleXfs", "xf"): parents.append(attributes)
    case ("cellXfs", "xf"): styles.append((attributes, [:]))
    case ("cellXfs", "alignment"): if let last = styles.indices.last { styles[last].alignment = attributes }
    default: break
    }
  }

  private var isSolid = false

  mutating func end(_ element: String) { if element == section { section = "" } }

  var looks: [CellLook] { styles.map { look($0.attributes, $0.alignment) } }

  private func look(_ style: [String: String], _ alignment: [String: String]) -> CellLook {
    func number(_ name: String) -> Int { style[name].flatMap { Int($0) } ?? 0 }
    func isOn(_ name: String) -> Bool { ["1", "true"].contains(alignment[name]) }
    var look = CellLook()
    let (font, fill) = (number("fontId"), number("fillId"))
    look.format = NumberFormat(codes[number("numFmtId")] ?? "#\(number("numFmtId"))")
    if fonts.indices.contains(font) { look.font = fonts[font] }
    if grounds.indices.contains(fill) { look.ground = grounds[fill] }
    look.isWrapped = isOn("wrapText")
    let isAside = !["general", "left", "right", "center"].contains(alignment["horizontal"] ?? "general")
    let isTurned =
      !["0", ""].contains(alignment["textRotation"] ?? "") || !["0", ""].contains(alignment["indent"] ?? "")
    look.isBent = isAside || isTurned || isOn("shrinkToFit") || isBorrowed(style)
    return look
  }

  /// Whether it takes a property from the style that it is based on, which some programs do and others do not.
  private func isBorrowed(_ style: [String: String]) -> Bool {
    let parent = style["xfId"].flatMap { Int($0) }.flatMap { parents.indices.contains($0) ? parents[$0] : nil } ?? [:]
    return [("applyFont", "fontId"), ("applyFill", "fillId"), ("applyNumberFormat", "numFmtId")].contains {
      ["0", "false"].contains(style[$0]) && style[$1] ?? "0" != parent[$1] ?? "0"
    }
  }
}
