import Foundation

/// The charity's own colour, with the shades of it that can be read.
///
/// Contrast is that of WCAG 2.2: (L₁ + 0.05) / (L₂ + 0.05), with the relative luminance L of sRGB. A colour that is too
/// pale on white is mixed with black until it is not, and on the dark pages with white.
package struct AccentColour: Equatable, Sendable, CustomStringConvertible {
  private let red: Double
  private let green: Double
  private let blue: Double

  /// Reads `#17624a`, in small or capital letters.
  package init?(_ text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let number = Int(digits, radix: 16) else {
      return nil
    }
    self.init(red: Double(number >> 16), green: Double(number >> 8 & 255), blue: Double(number & 255))
  }

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  package var description: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(Int(part.rounded()), radix: 16)
        return digits.count == 1 ? "0\(digits)" : digits
      }.joined()
  }

  /// Relative luminance, 0 for black to 1 for white.
  var luminance: Double {
    let linear = [red, green, blue].map { part in
      let share = part.rounded() / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// How well one is told from the other: 1 to 21.
  package func contrast(with other: AccentColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private func mixed(_ share: Double, with other: AccentColour) -> AccentColour {
    func mix(_ one: Double, _ two: Double) -> Double { one + (two - one) * share }
    return AccentColour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  private static let white = AccentColour(red: 255, green: 255, blue: 255)
  private static let black = AccentColour(red: 0, green: 0, blue: 0)
  /// The darkest surface of the light pages, and the lightest of the dark ones.
  private static let (lightPaper, darkSurface) = (
    AccentColour(red: 0xf7, green: 0xf6, blue: 0xf1), AccentColour(red: 0x18, green: 0x21, blue: 0x1e)
  )
  /// What text needs (WCAG 1.4.3), and a little more for what is rounded.
  private static let enough = 4.6

  /// The shades of one theme.
  package struct Shades: Equatable, Sendable {
    /// For text, marks and buttons.
    package let accent: AccentColour
    /// For text on a button.
    package let onAccent: AccentColour
    /// For surfaces, with text in the page's own ink or in the accent.
    package let tint: AccentColour
  }

  /// On light pages.
  package var onLight: Shades {
    shades(towards: .black, on: .lightPaper, onAccent: .white) { $0.mixed(0.9, with: .white) }
  }

  /// On dark pages.
  package var onDark: Shades {
    shades(towards: .white, on: .darkSurface, onAccent: mixed(0.88, with: .black)) {
      $0.mixed(0.86, with: .darkSurface)
    }
  }

  /// The first mixture that can be read on the paper, on its own tint and under its own text.
  private func shades(
    towards end: AccentColour, on paper: AccentColour, onAccent: AccentColour, tint: (AccentColour) -> AccentColour
  ) -> Shades {
    let mixtures = (0...50).lazy.map { step in mixed(Double(step) / 50, with: end) }
    let accent = mixtures.first { accent in
      [paper, tint(accent), onAccent].allSatisfy { $0.contrast(with: accent) >= AccentColour.enough }
    }
    return Shades(accent: accent ?? end, onAccent: onAccent, tint: tint(accent ?? end))
  }

  /// The style sheet of these shades; paper stays black on white.
  package var style: String {
    func rule(_ shades: Shades) -> String {
      ":root { --accent: \(shades.accent); --on-accent: \(shades.onAccent); --tint: \(shades.tint); }"
    }
    return """
      @media screen { \(rule(onLight)) }
      @media screen and (prefers-color-scheme: dark) { \(rule(onDark)) }

      """
  }
}
