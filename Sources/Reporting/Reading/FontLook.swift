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
    case "sz": size = Double(value) ?? 0
    case "strike", "outline", "shadow", "condense", "extend", "vertAlign":
      if !["0", "false", "baseline"].contains(value) { isStrange = true }
    case "name", "rFont": if FontLook.isPictures(value) { isStrange = true }
    case "charset": if value == "2" { isStrange = true }
    default: break
    }
  }

  /// Whether it can be read on a ground: at a contrast of 3 (WCAG 2.2, 1.4.11), and at seven points.
  func isReadable(on ground: [Double]) -> Bool {
    guard let colour, !isStrange, (7...40).contains(size) else { return false }
    let (one, other) = (FontLook.luminance(colour), FontLook.luminance(ground))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05) >= 3
  }

  /// A colour that is told by its parts; `nil` for one of a palette or a theme, which may be any.
  static func colour(_ attributes: [String: String]) -> [Double]? {
    if let text = attributes["rgb"] {
      guard text.utf8.count == 8, text.utf8.allSatisfy({ $0 < 0x80 }), let number = UInt32(text, radix: 16),
        attributes["tint"] == nil
      else { return nil }
      return [16, 8, 0].map { Double(number >> $0 & 0xFF) / 255 }
    }
    return ["1", "true"].contains(attributes["auto"]) || attributes["indexed"] == "64" ? [0, 0, 0] : nil
  }

  private static func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private static func isPictures(_ name: String) -> Bool {
    ["symbol", "dings", "marlett", "emoji", "barcode", "webdings", "mt extra"].contains {
      name.lowercased().contains($0)
    }
  }
}
