import Indicators
import Testing

/// The closed list of what comments are about.
@Suite struct ThemeTests {
  @Test func `keys and names are each used once`() {
    #expect(Set(Theme.allCases.map(\.key)).count == Theme.allCases.count)
    #expect(Set(Theme.allCases.map(\.arabicName)).count == Theme.allCases.count)
    #expect(Set(Theme.allCases.map(\.englishName)).count == Theme.allCases.count)
  }

  @Test func `every step and goal that people are asked about has its theme`() {
    let codes = Theme.allCases.flatMap(\.policyCodes)
    #expect(
      codes == ["P1", "P2", "P3", "P4b", "P5", "P6", "P7", "P7b", "P8", "P9", "G1", "G2", "G3", "G4", "G5"])
  }

  @Test func `nearness, thanks, need and the rest stand beside the policy`() {
    #expect(Theme.allCases.filter(\.policyCodes.isEmpty) == [.nearBranch, .thanks, .moreSupport, .other])
  }

  @Test func `every theme but the rest has a dozen phrases or more, in both languages`() {
    for theme in Theme.allCases where theme != .other {
      let lines = theme.phrases.split(separator: "\n").filter { !$0.hasPrefix("!") }
      #expect(lines.count >= 12, "\(theme)")
      #expect(lines.contains { $0.unicodeScalars.contains { ("a"..."z").contains($0) } }, "\(theme)")
    }
    #expect(Theme.other.phrases.isEmpty)
  }
}
