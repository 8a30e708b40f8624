import Mail
import Preferences
import Testing
import Wording

/// How the charity wants its pages and reports.
@Suite struct SiteSettingsTests {
  @Test func `settings come back as they were kept, and nothing unknown holds`() {
    let board = ["a@b.example", "c@d.example"].compactMap { MailAddress($0) }
    let settings = SiteSettings(digits: .arabicIndic, timeAxis: .leftToRight, fiscalYear: .july, board: board)
    #expect(SiteSettings(kept: settings.values) == settings)
    #expect(SiteSettings(kept: [:]) == SiteSettings())
    for (name, value) in [("digits", "roman"), ("fiscal_year", "may"), ("board", "nobody")] {
      #expect(SiteSettings(kept: [name: value]) == nil)
    }
  }
}
