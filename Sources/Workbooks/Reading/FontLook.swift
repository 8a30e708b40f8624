import Foundation

/// The letters of a cell, or of some of its words.
struct FontLook: Equatable {
  /// Red, green and blue, 0…1; black where a program chooses.
  var colour: [Double]? = [0, 0, 0]
  /// Points.
  var size = 11.0
  /// Whether it is struck through, raised, or of a kind whose letters are pictures.
  var isStrange = false

  /// Takes one property of a font in, as a style or some words of a cell have it.
  mutating func take(_ element: String, _ attributes: [String: String]) {
    let value = attributes["val"] ?? "1"
    switch element {
    case "color": colour = FontLook.colour(attributes)
    case "sz": size = Double(decimal: value) ?? 0
    case "name", "rFont": if !FontLook.known.contains(value) { isStrange = true }
    case "charset": if !["0", "1", "178"].contains(value) { isStrange = true }
    case "b", "i", "u", "family": break
    // A letter form of the theme may be any.
    case "scheme": if value != "none" { isStrange = true }
    default: if !["0", "false", "baseline"].contains(value) { isStrange = true }
    }
  }

  /// Whether it can be read on a ground: at a contrast of 3 (WCAG 2.2, 1.4.11), and at seven points.
  func isReadable(on ground: [Double]) -> Bool {
    guard let colour, !isStrange, (7...40).contains(size) else { return false }
    return FontLook.contrast(colour, ground) >= 3
  }

  /// The contrast of two colours, 1…21 (WCAG 2.2).
  static func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let (one, other) = (luminance(one), luminance(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// A colour that is told by its parts, and in one way only; `nil` for one of a palette or a theme, which may be any.
  static func colour(_ attributes: [String: String]) -> [Double]? {
    guard attributes.count == 1, let (way, text) = attributes.first else { return nil }
    switch way {
    case "rgb":
      guard text.utf8.count == 8, text.utf8.allSatisfy({ $0 < 0x80 }), let number = UInt32(text, radix: 16) else {
        return nil
      }
      return [16, 8, 0].map { Double(number >> $0 & 0xFF) / 255 }
    case "auto": return SheetRules.isOn(text) ? [0, 0, 0] : nil
    case "indexed": return text == "64" ? [0, 0, 0] : nil
    default: return nil
    }
  }

  private static func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Fonts with letters and digits that are what they are called: that of ours, and those in which programs write
  /// what it lacks.
  private static let known: Set<String> = [
    "Arial", "Arial Unicode MS", "Calibri", "Cambria", "Carlito", "DejaVu Sans", "FreeSans", "Helvetica",
    "Helvetica Neue",
    "Liberation Sans", "Lohit Devanagari", "Mangal", "Microsoft YaHei", "Noto Kufi Arabic", "Noto Naskh Arabic",
    "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "Noto Sans Devanagari", "Open Sans", "Segoe UI", "SimSun",
    "Tahoma",
    "Times New Roman", "Verdana",
  ]
}
