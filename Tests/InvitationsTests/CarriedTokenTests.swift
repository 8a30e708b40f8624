import Invitations
import Testing

/// A link as messages give it back.
@Suite struct CarriedTokenTests {
  private static let token = "7N42DGM5Tflk9n8mt7Fhc7"

  @Test(arguments: [
    "T", " T ", "T.", "T،", "T؛", "T؟", "T!", "T:", "T…", "T)", "(T)", "[T]", "{T}", "<T>", "«T»", "“T”", "\"T\"",
    "'T'",
    "*T*", "_T_", "~T~", "`T`", "T\n", "T\r\n", "T\t", "T\u{A0}", "T\u{200F}", "\u{200E}T\u{200F}", "\u{2067}T\u{2069}",
    "T\u{200B}", "T\u{FEFF}", "T\u{FFFD}", "T&utm_source=x", "T?fbclid=IwAR0aaaaaaaaaaaaaaaaa", "T#top",
    "T;jsessionid=1F",
    "T/", "/T//", "T/index.html", "Tشكرا", "شكراT", "T=", "T👍🏽", "token=T", "https://r.example.sa/r/T",
    "7N42DGM5Tfl\nk9n8mt7Fhc7", "7N42DGM5Tfl=\r\nk9n8mt7Fhc7", "7N42\u{AD}DGM5Tflk9n8\u{2060}mt7Fhc7",
    "７N٤٢DGM۵Tflk९n8mt７Fhc7",
    "\u{FF17}\u{FF2E}42DGM5Tflk9n8mt7Fhc\u{FF17}", "7N42DGM5Tflk 9n8mt7Fhc7 thanks",
  ])
  func `what stands around a token, and within it unseen, is taken off`(text: String) {
    #expect(Token.carried(in: text.replacing(/T(?!f)/, with: Self.token)) == Self.token)
  }

  @Test(arguments: ["", " ", "،", "short", "T0", "0T", "Tx.", "abc def", "7N42DGM5Tflk9n8mt7Fhc", "\u{200F}"])
  func `what has no word of twenty-two letters has no token`(text: String) {
    #expect(Token.carried(in: text.replacing(/T(?!f)/, with: Self.token)) == nil)
  }

  @Test func `a hundred thousand signs are one walk`() {
    let time = ContinuousClock().measure {
      for text in ["a", "a ", "\u{200F}", "٣", "،"] {
        let carried = Token.carried(in: String(repeating: text, count: 100_000))
        #expect(carried == (text == "a " ? String(repeating: "a", count: 22) : nil))
      }
    }
    #expect(time < .seconds(5))
  }
}
