/// What lies at the edges of numbers, days, letters and languages: the words that readers of texts forget.
package enum EdgeWords {
  /// Whole numbers and fractions at the edges of their kinds.
  package static let numbers = [
    "-1", "0", "1", "2", "10", "11", "255", "256", "1000", "9999", "32768", "65535", "65536", "1048576", "1048577",
    "2147483647", "2147483648", "-2147483648", "4294967295", "4294967296", "999999999", "9007199254740993",
    "9223372036854775806", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "18446744073709551615", "99999999999999999999999999", "1e309", "-1e309", "1e-400", "NaN", "nan", "inf", "-0", "+1",
    "0x10", "01", "1.0", "1,5", "٣", "٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩", "۴۲", "４２", "½", "1_000", " 7", "7 ", "٫٥", "−5", "%",
    "80 %",
  ]

  /// Days and periods at the edges of calendars.
  package static let times = [
    "2026Q3", "2026Q1", "2026", "2026-07", "2026-09-30", "2026-02-29", "2024-02-29", "0001-01-01", "9999-12-31",
    "0000-00-00", "0001Q1", "0000Q1", "9999Q4", "9999Q5", "9999-12", "9999", "0001", "0001-01", "2026Q0", "2026-Q3",
    "2026Q03", "2026-13", "٢٠٢٦Q٣", "٢٠٢٦-٠٩-٠١", "-001Q1", "20260Q3", "2026q3", "1447-01-01", "2077Q4", "2078Q1",
    "1899-12-31", "1970-01-01", "2038-01-19", "2026-9-1", "2026-09-31", "2026--1", "Q", "----",
  ]

  /// Letters that turn, join, hide or end others, and words that try to be read as something else.
  package static let letters = [
    "", " ", "\t", "\n", "\r", "\r\n", "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}",
    "\u{200F}", "\u{202E}abc", "\u{2066}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{10FFFF}", "é",
    "e\u{301}",
    "ﷺ", "محمد بن عبدالله", "لا", "۝", "😀", "👩‍👩‍👧‍👦", "🇸🇦", String(repeating: "\u{301}", count: 60), "İ", "ß", "ǆ",
    "<xss1>", "\"><xss1 onload=1>", "'><xss1>", "{{xss}}", "{{{xss}}}", "{channel}", "&lt;xss1&gt;", "<!--", "]]>",
    "%s%n",
    "../../../etc/passwd", "..%2f..%2f", "/", "\\", "//", "?", "#", ";", ",", "\"", "'", "`", "|", "*", "=1+1",
    "@SUM(A1)",
    "' OR 1=1--", "null", "true", "false", "none", "undefined", "__proto__", "yes", "no", "NA", "DK", "ar", "en", "*",
    "&a", "*a", "<<", "!!binary", "!!python/object", "---", "...", "- ", ": ", "? ", "{", "}", "[", "]", "- - - - ",
    "%",
    "%2", "%zz", "%00", "%ff", "%c0%af", "+", "=", "==", "AAAA", "////", "--", "-----BEGIN",
  ]

  /// One word of them all, or a very long run of one.
  package static func any(_ dice: inout Dice) -> String {
    switch dice.below(16) {
    case 0...4: dice.word(of: numbers)
    case 5...8: dice.word(of: times)
    case 9...14: dice.word(of: letters)
    default:
      String(
        repeating: dice.word(of: ["a", "0", "م", "(", "9", " ", ".", "<", "[", "@a.", "-"]),
        count: dice.length(upTo: 20_000))
    }
  }
}
