import Surveys
import Testing

@Suite struct OrganisationTests {
  private func read(_ entries: String) -> (organisation: Organisation, findings: [SurveyFinding]) {
    OrganisationSource(channels: "channels:\n\(entries)", departments: "departments: []").read()
  }

  @Test func `a channel that stands twice is told, and counts once`() {
    let read = read("  - { key: phone, ar: هاتف, en: Telephone }\n  - { key: phone, ar: جوال, en: Mobile }\n")
    #expect(read.organisation.keys(of: .channel) == ["phone"])
    #expect(
      read.findings.map(\.description) == ["channels.yaml:3: ‘phone’ stands here a second time; every key is used once"]
    )
  }

  @Test func `no channel is called as those that are too small alone are`() {
    let read = read("  - { key: other, ar: غيرها, en: Other }\n")
    #expect(read.organisation.keys(of: .channel) == ["other"])
    #expect(read.findings.first?.description.hasPrefix("channels.yaml:2: ‘other’ has a fixed meaning") == true)
  }

  @Test func `a name has an end`() {
    let read = read("  - { key: phone, ar: \(String(repeating: "ه", count: 201)), en: Telephone }\n")
    #expect(read.findings.map(\.description) == ["channels.yaml:2: ‘ar’ has 201 letters; write 200 at most"])
  }
}
