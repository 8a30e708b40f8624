import Surveys
import Testing

@Suite struct OrganisationChangeTests {
  private let phone = ServiceChannel(key: "phone", name: LocalizedText(ar: "هاتف", en: "Telephone"))
  private let visit = ServiceChannel(key: "visit", name: LocalizedText(ar: "زيارة", en: "Visit"))

  private func line(_ key: String?, _ ar: String, _ en: String, place: Int = 1, isRetired: Bool = false)
    -> OrganisationChange.Line
  {
    OrganisationChange.Line(key: key, name: LocalizedText(ar: ar, en: en), place: place, isRetired: isRetired)
  }

  @Test func `a name is spelled better, a line moves, and a new one gets its key from its English name`() {
    let change = OrganisationChange([
      line("phone", "مكالمة", "Telephone call", place: 3), line("visit", "زيارة", "Visit", place: 1),
      line(nil, "دار الأيتام", "Orphans' home", place: 2),
    ])
    #expect(change.problems.isEmpty)
    let channels = change.channels(after: [phone, visit], forgetting: false)
    #expect(channels.map(\.key) == ["visit", "orphans-home", "phone"])
    #expect(channels.last?.name.ar == "مكالمة")
  }

  @Test func `what serves nobody any more keeps its key and name, and is forgotten only before anything was asked`() {
    let change = OrganisationChange([
      line("phone", "هاتف", "Telephone", isRetired: true), line("visit", "زيارة", "Visit"),
    ])
    let kept = change.channels(after: [phone, visit], forgetting: false)
    #expect(kept.map(\.isRetired) == [true, false])
    #expect(Organisation(channels: kept, departments: []).offered.keys(of: .channel) == ["visit"])
    #expect(change.channels(after: [phone, visit], forgetting: true).map(\.key) == ["visit"])
  }

  @Test func `no key is given twice, none is a fixed word, and what was not typed stays`() {
    let change = OrganisationChange([
      line(nil, "أ", "Phone"), line(nil, "ب", "Other"), line(nil, "ج", "٣ مكاتب"), line("gone", "د", "Visit here"),
    ])
    let keys = change.channels(after: [phone, visit], forgetting: false).map(\.key)
    #expect(keys == ["phone-2", "key", "key-2", "visit-here", "phone", "visit"])
  }

  @Test func `every mistake is told at its line`() {
    let long = String(repeating: "ه", count: SurveyLimits.nameLetters + 1)
    let change = OrganisationChange([
      line("phone", "", "Telephone"), line("visit", long, ""), line(nil, "بريد", "Telephone"),
    ])
    #expect(
      change.problems.map { "\($0.line) \($0.problem)" } == [
        "0 noArabic", "1 noEnglish", "1 tooLong(most: 200)", "2 sameName(\"Telephone\")",
      ])
    #expect(
      OrganisationChange([line("phone", "هاتف", "Telephone", isRetired: true)]).problems[0].problem == .nothingLeft)
  }

  @Test func `what is written is read back, with the branches that stood beside it`() throws {
    let present = OrganisationSource(
      channels: "# ours\nchannels:\n  - { key: phone, ar: هاتف, en: Telephone }\n",
      departments: """
        departments:
          - { key: north, ar: الشمال, en: North, branch: far }
        branches:
          - { key: far, ar: بعيد, en: Far }
        """)
    let read = present.read().organisation
    let change = OrganisationChange([
      line("phone", "لا: \"نعم\" # {هاتف}", "no", isRetired: true), line(nil, "بريد", "yes"),
    ])
    let organisation = Organisation(
      channels: change.channels(after: read.channels, forgetting: false), departments: read.departments)
    let written = OrganisationSource(organisation, besides: present)
    let (again, findings) = written.read()
    #expect(findings.isEmpty)
    #expect(again == organisation)
    #expect(again.channels.map(\.isRetired) == [true, false])
    #expect(written.departments.contains("branches:"))
    #expect(!written.channels.contains("\\u"))
  }
}

@Suite struct OrganisationDifferenceTests {
  @Test func `each change is told once, and an order alone is none`() {
    func text(_ text: String) -> LocalizedText { LocalizedText(ar: text, en: text) }
    let old = Organisation(
      channels: [
        ServiceChannel(key: "a", name: text("A")), ServiceChannel(key: "b", name: text("B")),
        ServiceChannel(key: "c", name: text("C"), isRetired: true),
      ], departments: [Department(key: "d", name: text("D"))])
    let new = Organisation(
      channels: [
        ServiceChannel(key: "c", name: text("C")), ServiceChannel(key: "b", name: text("B2"), isRetired: true),
        ServiceChannel(key: "a", name: text("A")),
      ], departments: [Department(key: "e", name: text("E"))])
    #expect(
      OrganisationDifference.between(old, new) == [
        .restored(text("C")), .renamed(text("B"), to: text("B2")), .retired(text("B2")), .added(text("E")),
        .removed(text("D")),
      ])
    #expect(OrganisationDifference.between(new, new).isEmpty)
  }
}
