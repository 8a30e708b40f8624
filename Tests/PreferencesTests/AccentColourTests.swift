import Preferences
import Testing

@Suite struct AccentColourTests {
  @Test func `contrast is what WCAG counts: black on white is 21, #767676 on white is 4.54`() throws {
    let white = try #require(AccentColour("#FFFFFF"))
    #expect(abs(try #require(AccentColour("000000")).contrast(with: white) - 21) < 0.001)
    #expect(abs(try #require(AccentColour("#767676")).contrast(with: white) - 4.54) < 0.005)
    #expect(AccentColour("#17624A")?.description == "#17624a")
    for text in ["", "#123", "#12345g", "green", "#1234567", "#١٢٣٤٥٦"] {
      #expect(AccentColour(text) == nil, "\(text)")
    }
  }

  @Test func `whatever the colour, what is written in it and on it can be read in both themes`() throws {
    let parts = stride(from: 0, through: 255, by: 51).map { String($0 + 256, radix: 16).suffix(2) }
    for red in parts {
      for green in parts {
        for blue in parts {
          let colour = try #require(AccentColour("#\(red)\(green)\(blue)"))
          for (shades, papers) in [(colour.onLight, ["#ffffff", "#f7f6f1"]), (colour.onDark, ["#101715", "#18211e"])] {
            for paper in papers {
              #expect(shades.accent.contrast(with: try #require(AccentColour(paper))) >= 4.5, "\(colour) on \(paper)")
            }
            #expect(shades.accent.contrast(with: shades.onAccent) >= 4.5, "\(colour): button")
            #expect(shades.accent.contrast(with: shades.tint) >= 4.5, "\(colour): tint")
          }
          // The quiet ink of each theme stands on tints too.
          #expect(colour.onLight.tint.contrast(with: try #require(AccentColour("#52605a"))) >= 4.5, "\(colour)")
          #expect(colour.onDark.tint.contrast(with: try #require(AccentColour("#aebbb5"))) >= 4.5, "\(colour)")
        }
      }
    }
  }

  @Test func `a colour that can be read stays as it is`() throws {
    #expect(try #require(AccentColour("#17624a")).onLight.accent.description == "#17624a")
    #expect(try #require(AccentColour("#ffee00")).onLight.accent.description != "#ffee00")
  }
}
