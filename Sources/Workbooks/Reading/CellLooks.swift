import Foundation
import Tables

/// How a cell looks by its style: how its number is written, and whether it can be read.
struct CellLook {
  var format = NumberFormat.general
  var font = FontLook()
  /// The colour behind it; `nil` for a pattern, or a colour that may be any.
  var ground: [Double]? = [1, 1, 1]
  var isWrapped = false
  /// Whether it is turned, shrunk, repeated, pushed aside or crossed out, or not told as it should be.
  var isBent = false
  /// Whether it is written from the right to the left, so that a sign stands behind its number.
  var isRightToLeft = false

  /// Whether words in these fonts, or in its own where there are none, can be read in it.
  func isReadable(_ fonts: [FontLook]) -> Bool {
    guard let ground, !isBent else { return false }
    return font.isReadable(on: ground) && fonts.allSatisfy { $0.isReadable(on: ground) }
  }
}

/// The looks of a workbook's styles.
struct CellLooks {
  private var looks: [CellLook] = []
  /// What no styles of a workbook of ours have.
  private(set) var oddities: [Oddity] = []

  /// Reads the part with the styles.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var draft = StylesDraft()
    let odd = try ElementWalk.through(
      part, named: name, by: .styles, budget: budget, begin: { draft.begin($0, $1, in: $2) })
    looks = draft.looks
    oddities = odd + draft.oddities
  }

  /// The look of a style; one that cannot be read where the style is unknown.
  subscript(style: Int) -> CellLook { looks.indices.contains(style) ? looks[style] : CellLook(isBent: true) }
}

/// What the styles of a workbook have told so far.
struct StylesDraft {
  /// One style, with how its words stand.
  private struct Style {
    let attributes: [String: String]
    var alignment: [String: String] = [:]

    func isOn(_ name: String) -> Bool { SheetRules.isOn(alignment[name]) }
  }

  private var codes: [Int: String] = [:]
  private var fonts: [FontLook] = []
  private var grounds: [[Double]?] = []
  private var borders = 0
  private var parents: [[String: String]] = []
  private var styles: [Style] = []
  private var isConditional = false
  private var pattern = "none"
  private(set) var oddities: [Oddity] = []

  /// Takes the begin of an element in.
  mutating func begin(_ element: String, _ attributes: [String: String], in parent: String) {
    switch (parent, element) {
    case ("styleSheet", _): isConditional = element == "dxfs"
    case ("numFmts", "numFmt"): take(format: attributes)
    case ("fonts", "font"): fonts.append(FontLook())
    case ("font", _) where !isConditional:
      if let last = fonts.indices.last { fonts[last].take(element, attributes) }
    case ("fills", "fill"): grounds.append([1, 1, 1])
    case ("fill", "patternFill") where !isConditional: take(pattern: attributes["patternType"] ?? "none")
    case ("patternFill", "fgColor") where !isConditional:
      if pattern == "solid", let last = grounds.indices.last { grounds[last] = FontLook.colour(attributes) }
    case ("borders", "border"): borders += 1
    case ("cellStyleXfs", "xf"):
      parents.append(attributes)
      isParent = true
    case ("cellXfs", "xf"):
      styles.append(Style(attributes: attributes))
      isParent = false
    case ("xf", "alignment") where !isParent:
      if let last = styles.indices.last { styles[last].alignment = attributes }
    default: break
    }
  }

  private var isParent = false

  /// Each format has one number, beyond those that every program knows, and no more letters than Excel takes.
  private mutating func take(format attributes: [String: String]) {
    let code = attributes["formatCode"] ?? ""
    guard let id = attributes["numFmtId"].flatMap({ Int(decimal: $0) }), id >= 164, codes[id] == nil,
      code.utf8.count <= 1024
    else {
      if oddities.isEmpty { oddities.append(.element("numFmt")) }
      return
    }
    codes[id] = code
  }

  private mutating func take(pattern: String) {
    self.pattern = pattern
    guard let last = grounds.indices.last else { return }
    // The second pattern, which every file has, is of sparse dots; no cell of a workbook of ours has it.
    grounds[last] = pattern == "none" ? [1, 1, 1] : nil
  }

  /// The looks of the styles, in their order.
  var looks: [CellLook] { styles.map(look) }

  private func look(_ style: Style) -> CellLook {
    func number(_ name: String) -> Int { Int(decimal: style.attributes[name] ?? "0") ?? -1 }
    var look = CellLook()
    let (format, font, fill, border) = (number("numFmtId"), number("fontId"), number("fillId"), number("borderId"))
    look.format = NumberFormat(codes[format] ?? NumberFormat.builtIn[format] ?? "#\(format)")
    let isKnown = fonts.indices.contains(font) && grounds.indices.contains(fill) && (0..<borders).contains(border)
    if isKnown { (look.font, look.ground) = (fonts[font], grounds[fill]) }
    look.isWrapped = style.isOn("wrapText")
    look.isRightToLeft = style.alignment["readingOrder"] == "2"
    look.isBent = !isKnown || !isStraight(style) || isBorrowed(style.attributes)
    return look
  }

  private func isStraight(_ style: Style) -> Bool {
    func isAny(_ name: String, _ values: [String?]) -> Bool { values.contains(style.alignment[name]) }
    return isAny("horizontal", [nil, "general", "left", "right", "center"])
      && isAny("vertical", [nil, "bottom", "center", "top"]) && isAny("textRotation", [nil, "0"])
      && isAny("indent", [nil, "0"]) && isAny("readingOrder", [nil, "0", "1", "2"]) && !style.isOn("shrinkToFit")
  }

  /// Whether it takes a property from the style that it is based on, which some programs do and others do not.
  private func isBorrowed(_ style: [String: String]) -> Bool {
    let parent = style["xfId"].flatMap { Int(decimal: $0) }.flatMap { parents.indices.contains($0) ? parents[$0] : nil }
    return [("applyFont", "fontId"), ("applyFill", "fillId"), ("applyNumberFormat", "numFmtId")].contains {
      ["0", "false"].contains(style[$0]) && style[$1] ?? "0" != parent?[$1] ?? "0"
    }
  }
}
