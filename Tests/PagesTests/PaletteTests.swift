import Foundation
import Pages
import Testing

/// Colours that mean something can be told apart by those who see red, green or blue differently.
@Suite struct PaletteTests {
  /// The level of a figure, a change to the better or the worse, and a target.
  private static let meaningful = ["dot", "better", "worse", "target"]
  private static let levels = ["level-one", "level-two", "level-three", "level-four", "level-five"]

  @Test func `colours that mean something differ by eleven at least, to every eye`() throws {
    for theme in try Themes(StyleSheet.staff).all {
      for (index, one) in PaletteTests.meaningful.enumerated() {
        for other in PaletteTests.meaningful[(index + 1)...] {
          for eye in Eye.allCases {
            let seen = try [one, other].map { eye.sees(try #require(theme[$0])) }
            #expect(seen[0].difference(from: seen[1]) >= 11, "\(one) and \(other), \(eye)")
          }
        }
      }
    }
  }

  @Test func `text can be read on every shade, and it stands out from the figures it is about`() throws {
    for theme in try Themes(StyleSheet.staff).all {
      let ink = try #require(theme["ink"])
      for level in PaletteTests.levels {
        #expect(ink.contrast(to: try #require(theme[level])) >= 4.5, "\(level)")
      }
      #expect(try #require(theme["target"]).contrast(to: try #require(theme["surface"])) >= 4.5)
    }
  }

  @Test func `shades grow evenly, to every eye`() throws {
    for theme in try Themes(StyleSheet.staff).all {
      for eye in Eye.allCases {
        let seen = try PaletteTests.levels.map { eye.sees(try #require(theme[$0])) }
        let steps = zip(seen, seen.dropFirst()).map { $0.difference(from: $1) }
        #expect(steps.allSatisfy { (4.5...13).contains($0) }, "\(eye): \(steps)")
        let lightness = seen.map(\.lightness)
        #expect(lightness == lightness.sorted() || lightness == lightness.sorted(by: >))
      }
    }
  }

  @Test(arguments: [
    (Lab(50, 2.6772, -79.7751), Lab(50, 0, -82.7485), 2.0425), (Lab(50, 2.5, 0), Lab(73, 25, -18), 27.1492),
    (Lab(60.2574, -34.0099, 36.2677), Lab(60.4626, -34.1751, 39.4387), 1.2644), (Lab(50, 0, 0), Lab(50, -1, 2), 2.3669),
  ])
  func `differences are those that Sharma, Wu and Dalal published`(one: Lab, other: Lab, told: Double) {
    #expect(abs(one.difference(from: other) - told) < 0.0001)
  }
}

/// How somebody sees colours: Machado, Oliveira and Fernandes (2009), at full severity.
enum Eye: CaseIterable {
  case usual, withoutRed, withoutGreen, withoutBlue

  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .withoutGreen:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .withoutBlue:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  func sees(_ colour: Colour) -> Lab {
    let linear = colour.linear
    return Lab(linear: matrix.map { row in min(max(zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1) })
  }
}

/// A colour of CIE 1976 L*a*b*, under daylight (D65).
struct Lab: Sendable, CustomStringConvertible {
  let (lightness, a, b): (Double, Double, Double)

  init(_ lightness: Double, _ a: Double, _ b: Double) { (self.lightness, self.a, self.b) = (lightness, a, b) }

  /// From linear sRGB, 0…1.
  init(linear: [Double]) {
    let x = 0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2]
    let y = 0.2126729 * linear[0] + 0.7151522 * linear[1] + 0.0721750 * linear[2]
    let z = 0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2]
    func bend(_ part: Double) -> Double { part > 216 / 24389 ? cbrt(part) : (24389 / 27 * part + 16) / 116 }
    let (fx, fy, fz) = (bend(x / 0.95047), bend(y), bend(z / 1.08883))
    self.init(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))
  }

  var description: String { "L \(lightness) a \(a) b \(b)" }

  /// CIEDE2000, as Sharma, Wu and Dalal (2005) write it: 1 is about what one can just see.
  func difference(from other: Lab) -> Double {
    func seventh(_ chroma: Double) -> Double { (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot() }
    func degrees(_ b: Double, _ a: Double) -> Double {
      let angle = a == 0 && b == 0 ? 0 : atan2(b, a) * 180 / .pi
      return angle < 0 ? angle + 360 : angle
    }
    func cosine(_ angle: Double) -> Double { cos(angle * .pi / 180) }
    let grey = 1.5 - 0.5 * seventh((hypot(a, b) + hypot(other.a, other.b)) / 2)
    let (a1, a2) = (a * grey, other.a * grey)
    let (c1, c2) = (hypot(a1, b), hypot(a2, other.b))
    let (h1, h2) = (degrees(b, a1), degrees(other.b, a2))
    let isGrey = c1 * c2 == 0
    let turn = isGrey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1
    let (light, chroma) = (other.lightness - lightness, c2 - c1)
    let hue = 2 * (c1 * c2).squareRoot() * sin(turn / 2 * .pi / 180)
    let (l, c) = ((lightness + other.lightness) / 2, (c1 + c2) / 2)
    let sum = h1 + h2
    let h = isGrey ? sum : abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
    let t =
      1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63)
    let sl = 1 + 0.015 * (l - 50) * (l - 50) / (20 + (l - 50) * (l - 50)).squareRoot()
    let (sc, sh) = (1 + 0.045 * c, 1 + 0.015 * c * t)
    let turned = 30 * exp(-((h - 275) / 25) * ((h - 275) / 25))
    let rt = -sin(2 * turned * .pi / 180) * 2 * seventh(c)
    let (dl, dc, dh) = (light / sl, chroma / sc, hue / sh)
    return (dl * dl + dc * dc + dh * dh + rt * dc * dh).squareRoot()
  }
}
