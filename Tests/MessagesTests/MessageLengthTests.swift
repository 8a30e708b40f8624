import Messages
import Testing

/// How long texts are, as providers count and charge them.
@Suite struct MessageLengthTests {
  @Test(arguments: [
    ("", MessageLength.Alphabet.gsm, 0, 0), ("Hello", .gsm, 5, 1), (String(repeating: "a", count: 160), .gsm, 160, 1),
    (String(repeating: "a", count: 161), .gsm, 161, 2), (String(repeating: "a", count: 306), .gsm, 306, 2),
    (String(repeating: "a", count: 307), .gsm, 307, 3), ("[€]", .gsm, 6, 1),
    (String(repeating: "م", count: 70), .unicode, 70, 1), (String(repeating: "م", count: 71), .unicode, 71, 2),
    (String(repeating: "م", count: 134), .unicode, 134, 2), (String(repeating: "م", count: 135), .unicode, 135, 3),
    ("👍", .unicode, 2, 1), (String(repeating: "👍", count: 35), .unicode, 70, 1),
  ])
  func `units and segments are those of the standard`(
    text: String, alphabet: MessageLength.Alphabet, units: Int, segments: Int
  ) {
    let length = MessageLength(text)
    #expect(length.alphabet == alphabet && length.units == units && length.segments == segments, "\(length)")
  }

  @Test func `a letter of two units is not cut between two segments`() {
    // 66 units and then pairs: the first pair does not fit behind the sixty-sixth.
    let text = String(repeating: "م", count: 66) + String(repeating: "👍", count: 34)
    #expect(MessageLength(text).units == 134 && MessageLength(text).segments == 3)
    let signs = String(repeating: "a", count: 152) + String(repeating: "€", count: 77)
    #expect(MessageLength(signs).units == 306 && MessageLength(signs).segments == 3)
  }

  @Test func `what is left is left in the last segment`() {
    #expect(MessageLength("قيّم خدمتنا").left == 70 - MessageLength("قيّم خدمتنا").units)
    #expect(MessageLength(String(repeating: "م", count: 100)).left == 34)
  }
}
