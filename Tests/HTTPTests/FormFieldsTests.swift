import Testing
import HTTP

/// Nothing that was typed or ticked is lost to a byte.
@Suite struct FormFieldsTests {
  private static func read(_ body: String) -> FormFields { FormFields(Array(body.utf8)) }

  @Test func `fields keep their values in order`() {
    let fields = Self.read("a=1&a=2&b=%D8%B4%D9%83%D8%B1%D8%A7+%2B&c&=x&&d==")
    #expect(fields.values == ["a": ["1", "2"], "b": ["شكرا +"], "c": [""], "": ["x"], "d": ["="]])
    #expect(fields.damaged.isEmpty)
  }

  @Test(arguments: [
    ("%D4%DF%D1%C7", "شكرا"),
    ("%C7%E1%C3%CD%E6%C7%E1+%CC%ED%CF%C9%A1+%E6%DD%DE%DF%E3+%C7%E1%E1%E5!", "الأحوال جيدة، وفقكم الله!"),
    ("%81%ED%D4%E4%E5%C7%CF+%90%D1%9D%E3%C7", "پيشنهاد گر\u{200C}ما"),
    ("SMS+%E3%D1%CD%C8%F0%C7+2026", "SMS مرحبًا 2026"),
  ])
  func `what a browser sends in Windows-1256 is read as that`(sent: String, meant: String) {
    let fields = Self.read("overall=5&improve=\(sent)")
    #expect(fields["improve"] == meant && fields["overall"] == "5" && fields.damaged.isEmpty)
  }

  @Test(arguments: [
    ("%ff", "\u{FFFD}"), ("5%FF", "5\u{FFFD}"), ("caf%E9", "caf\u{FFFD}"), ("%C7", "\u{FFFD}"),
    ("%D8%B4%D8", "ش\u{FFFD}"),
    ("%D8%B4%FF%D9%83", "ش\u{FFFD}ك"), ("%ED%A0%80", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("%uD83D", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("%C0%AF", "\u{FFFD}\u{FFFD}"), ("%D8%B", "\u{FFFD}%B"),
  ])
  func `bytes that are no text are marked, and the field is known`(sent: String, marked: String) {
    let fields = Self.read("overall=5&improve=\(sent)&by=%C3%A9")
    #expect(fields["improve"] == marked && fields["by"] == "é" && fields.damaged == ["improve"])
  }

  @Test(arguments: [
    ("%", "%"), ("100%", "100%"), ("%2", "%2"), ("%zz", "%zz"), ("%u06", "%u06"), ("%u0627%u0644", "ال"),
    ("%uD83D%uDE00", "😀"),
    ("%ED%A0%BD%ED%B8%80", "😀"), ("%u0041%u00e9", "Aé"), ("%25u0627", "%u0627"),
  ])
  func `escapes are read as their writers meant them`(sent: String, meant: String) {
    let fields = Self.read("improve=\(sent)")
    #expect(fields["improve"] == meant && fields.damaged.isEmpty)
  }

  @Test func `names of fields may be damaged too, and many of them cost a walk`() {
    #expect(Self.read("%c3=1&overall=5")["overall"] == "5")
    let time = ContinuousClock().measure {
      for piece in ["%FF", "%", "%u", "%uD83D", "%ED%A0%80", "%D8", "\u{FFFD}"] {
        _ = Self.read("a=" + String(repeating: piece, count: 60_000 / piece.utf8.count))
      }
    }
    #expect(time < .seconds(10))
  }
}
