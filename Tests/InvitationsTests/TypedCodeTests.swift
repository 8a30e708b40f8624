import Crypto
import Foundation
import Invitations
import Surveys
import Testing

@Suite struct TypedCodeTests {
  @Test func `a code reads back however it is typed`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let code = TypedCode(using: &generator)
      let printed = code.printed
      #expect(TypedCode(typed: printed) == code)
      #expect(TypedCode(typed: printed.lowercased().replacing("-", with: " ")) == code)
      #expect(TypedCode(typed: printed.replacing("0", with: "O").replacing("1", with: "l")) == code)
    }
  }

  @Test func `one wrong sign is noticed by the check sign`() {
    var generator = SystemRandomNumberGenerator()
    let code = TypedCode(using: &generator)
    var signs = Array(code.printed.replacing("-", with: ""))
    signs[3] = signs[3] == "7" ? "8" : "7"
    #expect(TypedCode(typed: String(signs)) == nil)
    #expect(TypedCode(typed: "") == nil)
  }

  @Test func `code and link of a card open the same ticket`() throws {
    var generator = SystemRandomNumberGenerator()
    let key = SymmetricKey(size: .bits256)
    let drawn = DrawnCards(
      count: 20, place: Place(channel: "letters", department: "reception", mode: .letter), key: key, using: &generator)
    for card in drawn.cards {
      let typed = try #require(TypedCode(typed: card.code.printed))
      #expect(Token.behind(typed, key: key) == card.token)
    }
    #expect(Set(drawn.tickets.map(\.key)) == Set(drawn.cards.map(\.token.key)))
    #expect(
      drawn.tickets.map { Array($0.key) }.elementsEqual(
        drawn.tickets.map { Array($0.key) }.sorted { $0.lexicographicallyPrecedes($1) }))
  }

  @Test(arguments: [
    "0001-2345-6789-?", "٠٠٠١-٢٣٤٥-٦٧٨٩-?", "۰۰۰۱ ۲۳۴۵ ۶۷۸۹ ?", "०००१२३४५६७८९?", "０００１－２３４５－６７８９－？",
    "OOOI-2345-6789-?", "oool.2345.6789.?", "OO0|2345\t6789\n?",
    "\u{202A}0001\u{2010}2345\u{2011}6789\u{2012}?\u{202C}", "0001\u{2013}2345\u{2014}6789\u{2015}?",
    "0001\u{2212}2345\u{0640}6789_?", "\u{200F}\u{2067}0001 2345\u{A0}6789\u{202F}?\u{2069}\u{FEFF}",
    "*0001-2345-6789-?*", "«0001-2345-6789-?»،", "0\u{FE0F}\u{20E3}001-2345-6789-?", "000\u{200B}1-23\u{AD}45-6789-?",
    "ООО1-2345-6789-?", "ΟΟοΙ-2345-6789-?",
  ])
  func `a code is read in any digits, dashes, marks and look-alikes`(text: String) {
    let typed = text.replacing("?", with: "P").replacing("？", with: "P")
    #expect(TypedCode(typed: typed)?.letters == "000123456789")
  }

  @Test(arguments: ["PTXY-KM0S-1J89-4", "ptxy-km0s-lj89-4", "РТХУ-КМОЅ-ІЈ89-4", "ртху-кмоѕ-іј89-4", "ＰＴＸＹ－ＫＭ０Ｓ－１Ｊ８９－4"])
  func `letters that look like ours are ours, for the check sign refuses what was meant otherwise`(typed: String) {
    #expect(TypedCode(typed: typed)?.letters == "PTXYKM0S1J89")
  }

  @Test(arguments: [
    ("00000000000Z", "Z"), ("000000000010", "*"), ("000000000011", "~"), ("000000000012", "$"), ("000000000013", "="),
    ("000000000014", "U"), ("000000000010", "٭"),
  ])
  func `check signs that are no letters are found among others, and none is guessed`(letters: String, sign: String) {
    #expect(TypedCode(typed: "*\(letters)-\(sign)*")?.letters == letters)
    #expect(TypedCode(typed: "\(letters)\(sign)")?.letters == letters)
    #expect(TypedCode(typed: letters) == nil && TypedCode(typed: "\(letters)X") == nil)
    #expect(TypedCode(typed: "\(letters)\(sign)\(letters)") == nil)
  }
}
