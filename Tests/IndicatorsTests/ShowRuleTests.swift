import Indicators
import Releases
import Testing

/// Which labels stand alone, and which only together.
@Suite struct ShowRuleTests {
  let rule = ShowRule(kShow: 10)

  private func together(_ bases: [String: Int]) -> Set<String> {
    let labelled = Dictionary(uniqueKeysWithValues: bases.map { (Label($0.key), $0.value) })
    return Set(rule.together(labelled).map(\.description))
  }

  @Test func `where every label is a crowd nothing is put together`() {
    #expect(together(["phone": 10, "letters": 12, "other": 10]).isEmpty)
    #expect(together(["phone": 10, "letters": 0]).isEmpty)
  }

  @Test func `small labels that are a crowd together stand under other`() {
    #expect(together(["phone": 50, "letters": 6, "web": 4]) == ["letters", "web", "other"])
    #expect(together(["phone": 50, "letters": 6, "other": 12]) == ["letters", "other"])
  }

  @Test func `the smallest that may be shown keeps a small one company, by name among equals`() {
    #expect(together(["phone": 50, "letters": 9, "web": 30, "apply": 30]) == ["letters", "apply", "other"])
    #expect(together(["phone": 50, "web": 30, "other": 4]) == ["web", "other"])
  }

  @Test func `where everybody together is no crowd nothing stands alone`() {
    #expect(together(["phone": 5, "letters": 4]) == ["phone", "letters", "other"])
  }

  @Test func `a hidden cell takes the rest of a rectangle with it, the one with the fewest people`() {
    let bases = [
      "phone*desk": 40, "phone*aid": 30, "phone*home": 20, "web*desk": 50, "web*aid": 9, "web*home": 60,
      "mail*desk": 70, "mail*aid": 80, "mail*home": 90,
    ]
    // web*aid is small; phone*home (20) keeps it company by size. Their margins would tell of both: the lightest ties are
    // phone*aid (30) and web*home (60), which close the rectangle.
    #expect(together(bases) == ["web*aid", "phone*home", "phone*aid", "web*home", "other*other"])
  }

  @Test func `keys whose margins are shown only together are told apart by no margin`() {
    // Letters have seven people in all, so that no margin is theirs alone: letters and web are shown as one crowd.
    let bases = ["phone*desk": 60, "phone*aid": 40, "web*desk": 25, "web*aid": 12, "letters*aid": 7]
    #expect(together(bases) == ["letters*aid", "web*aid", "other*other"])
  }

  @Test func `two by two cells hide together or not at all`() {
    let bases = ["phone*desk": 288, "phone*aid": 25, "web*desk": 49, "web*aid": 6]
    #expect(together(bases) == Set(bases.keys).union(["other*other"]))
  }

  @Test func `what the margins tell by themselves hides nothing more`() {
    // Phone is served by both departments, web by aid alone: phone less desk is seven people, whatever cells are shown.
    let bases = ["phone*desk": 50, "phone*aid": 7, "web*aid": 50, "mail*home": 90]
    #expect(together(bases) == ["phone*aid", "phone*desk", "other*other"])
  }
}
