import Indicators
import Testing

/// How phrases are read and matched, with lists of one line or two.
@Suite struct ThemeRulesTests {
  private func words(_ lines: String, _ comment: String) -> [String] {
    ThemeRules([(.speed, lines)]).presort(comment).flatMap(\.words)
  }

  @Test func `any word of a place will do, in any of its forms`() {
    #expect(words("تاخير/بطء", "مشكلتي التأخير") == ["التأخير"])
    #expect(words("تاخير/بطء", "فالبطء شديد") == ["فالبطء"])
    #expect(words("تاخير/بطء", "سرعة").isEmpty)
  }

  @Test func `words of a phrase stand next to each other`() {
    #expect(words("خدمه سريعه", "الخدمة سريعة") == ["الخدمة سريعة"])
    #expect(words("خدمه سريعه", "الخدمة غير سريعة").isEmpty)
    #expect(words("خدمه سريعه", "سريعة الخدمة").isEmpty)
  }

  @Test func `a gap holds three words and no more`() {
    #expect(words("خدمه … سريعه", "الخدمة سريعة") == ["الخدمة سريعة"])
    #expect(words("خدمه … سريعه", "الخدمة عندكم والله جدا سريعة") == ["الخدمة عندكم والله جدا سريعة"])
    #expect(words("خدمه … سريعه", "الخدمة عندكم والله ما هي سريعة").isEmpty)
  }

  @Test func `no phrase reaches over a mark`() {
    #expect(words("خدمه … سريعه", "خدمة. سريعة").isEmpty)
  }

  @Test func `a whole clause is a whole clause`() {
    #expect(words("= سريع جدا", "سريع جدا، شكرا") == ["سريع جدا"])
    #expect(words("= سريع جدا", "النت سريع جدا").isEmpty)
  }

  @Test func `the end is the end of the clause`() {
    #expect(words("سريع .", "هذا سريع") == ["سريع"])
    #expect(words("سريع .", "سريع هذا").isEmpty)
  }

  @Test func `an exception covers what it touches and nothing else`() {
    #expect(words("بسرعه\n! يفرج … بسرعه", "الله يفرج عنه بسرعة").isEmpty)
    #expect(words("بسرعه\n! يفرج … بسرعه", "الله يفرج عنه بسرعة، وردوا علي بسرعة") == ["بسرعة"])
  }

  @Test func `an exception of one theme leaves the others alone`() {
    let rules = ThemeRules([(.speed, "بسرعه\n! يفرج … بسرعه"), (.thanks, "الله يفرج")])
    #expect(rules.presort("الله يفرج عنه بسرعة").map(\.theme) == [.thanks])
  }

  @Test func `a denial may be written onto its word`() {
    #expect(words("ما ردوا", "ماردوا") == ["ماردوا"])
    #expect(words("ما ردوا", "وما ردوا") == ["وما ردوا"])
  }

  @Test func `phrases that overlap are shown as one, others one by one`() {
    #expect(words("ما ردوا\nردوا علي", "ما ردوا علي") == ["ما ردوا علي"])
    #expect(words("بطيء\nزحمه", "بطيء وفيه زحمة") == ["بطيء", "زحمة"])
  }

  @Test func `themes come in the order of the list, each once`() {
    let rules = ThemeRules([(.thanks, "شكرا"), (.speed, "سريع\nسرعه")])
    #expect(rules.presort("شكرا سريع سرعة").map(\.theme) == [.speed, .thanks])
  }

  @Test func `an empty comment and an empty list have no themes`() {
    #expect(ThemeRules.shipped.presort("").isEmpty)
    #expect(ThemeRules.shipped.presort(" 🌹 ...").isEmpty)
    #expect(ThemeRules([(.speed, "")]).presort("سرعة").isEmpty)
  }
}
