import Foundation
import Pages
import Testing

/// Colours that can be told apart, computed by WCAG 2.2, since tools pass over joined Arabic letters.
@Suite struct ContrastTests {
  @Test(arguments: [StyleSheet.beneficiary, StyleSheet.staff])
  func `text stands out at least four and a half to one, in light and in dark`(sheet: String) throws {
    let texts = ["ink", "quiet", "accent", "wrong", "better", "worse"]
    for theme in try Themes(sheet).all {
      for text in texts {
        for ground in ["paper", "surface"] {
          guard let one = theme[text], let other = theme[ground] else { continue }
          #expect(one.contrast(to: other) >= 4.5, "\(text) on \(ground)")
        }
      }
      #expect(try #require(theme["on-accent"]).contrast(to: try #require(theme["accent"])) >= 4.5)
      #expect(try #require(theme["ink"]).contrast(to: try #require(theme["tint"])) >= 4.5)
      #expect(try #require(theme["quiet"]).contrast(to: try #require(theme["tint"])) >= 4.5)
      if let tint = theme["wrong-tint"] { #expect(try #require(theme["wrong"]).contrast(to: tint) >= 4.5) }
    }
  }

  @Test(arguments: [StyleSheet.beneficiary, StyleSheet.staff])
  func `edges of controls and marks of charts stand out at least three to one`(sheet: String) throws {
    for theme in try Themes(sheet).all {
      for mark in ["edge", "dot", "accent"] {
        guard let one = theme[mark] else { continue }
        #expect(one.contrast(to: try #require(theme["surface"])) >= 3, "\(mark)")
        #expect(one.contrast(to: try #require(theme["paper"])) >= 3, "\(mark)")
      }
      if let dot = theme["dot"], let band = theme["band"] { #expect(dot.contrast(to: band) >= 3) }
    }
  }
}

/// The colours of a style sheet, once for light and once for dark.
struct Themes {
  let all: [[String: Colour]]

  init(_ sheet: String) throws {
    let roots = sheet.matches(of: /:root \{(.*?)\}/.dotMatchesNewlines()).map { String($0.1) }
    try #require(roots.count == 2)
    all = roots.map { root in
      Dictionary(
        uniqueKeysWithValues: root.matches(of: /--([a-z-]+): #([0-9a-f]{6});/).compactMap { match in
          UInt32(match.2, radix: 16).map { (String(match.1), Colour(hex: $0)) }
        })
    }
  }
}

/// A colour of the screen.
struct Colour: CustomStringConvertible {
  let hex: UInt32

  /// As a style sheet writes it.
  var description: String { "#" + String(0x1000000 + hex, radix: 16).dropFirst() }

  /// Red, green and blue as light, 0…1.
  var linear: [Double] {
    [hex >> 16 & 255, hex >> 8 & 255, hex & 255].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  /// Relative luminance, WCAG 2.2.
  var luminance: Double {
    let parts = linear
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// From 1 to 21.
  func contrast(to other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
