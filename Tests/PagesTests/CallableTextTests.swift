import Testing

@testable import Pages

/// Numbers that a frightened reader can tap.
@Suite struct CallableTextTests {
  private func links(_ text: String) -> [String] { CallableText(text).parts.compactMap(\.href) }

  @Test func `numbers lead to the telephone, in any digits and spelling`() {
    #expect(links("اتصلوا على 0140000000 أو ٠٥٥٠٠٠٠١٢٣.") == ["tel:0140000000", "tel:0550000123"])
    #expect(links("Call +966 14 000 0000, day or night") == ["tel:+966140000000"])
    #expect(links("920-000-000") == ["tel:920000000"])
  }

  @Test func `years, prices and short numbers are none`() {
    for text in ["", "منذ 2026", "911", "100 ريال", "1234567890123456"] {
      #expect(links(text).isEmpty, "\(text)")
    }
  }

  @Test func `nothing of the text is lost`() {
    for text in ["هاتف 0140000000", "0140000000", "a 0140000000 b +966500000000 c", "none"] {
      #expect(CallableText(text).parts.map(\.text).joined() == text)
    }
  }
}
