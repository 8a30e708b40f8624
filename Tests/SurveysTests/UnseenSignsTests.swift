import Surveys
import Testing

@Suite struct UnseenSignsTests {
  @Test(arguments: [
    "", " ", "\t\r\n", "\0\u{7F}\u{85}", "\u{A0}\u{202F}\u{3000}\u{2028}", "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}",
    "\u{AD}\u{34F}",
    "\u{200E}\u{200F}\u{61C}\u{202A}\u{202E}\u{2066}\u{2069}", "\u{E0001}\u{E0041}\u{E007F}",
    "\u{FE0F}\u{E0100}\u{180B}",
    "\u{3164}\u{115F}\u{1160}\u{FFA0}", "\u{2800}", "\u{64B}\u{651}\u{301}", "\u{20E3}", "\u{180E}\u{2061}\u{206A}",
    "\u{FFF9}\u{FFFB}",
    "\u{1D159}\u{1D173}", " \u{200B}\n\u{2800}",
  ])
  func `nobody sees it`(text: String) { #expect(text.isUnseen) }

  @Test(arguments: [
    ".", "5", "ش", "شَ", "—", "😀", "\u{200F}ا", "\u{600}", "\u{6DD}", "\u{FFFD}", "ـ", "\u{25CC}\u{64B}", "\u{2801}",
    "👍\u{FE0F}",
  ])
  func `somebody sees it`(text: String) { #expect(!text.isUnseen) }
}
