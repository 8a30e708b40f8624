import Houses
import Indicators
import Storage
import Surveys
import Testing

/// What the charity says that it did, for everybody.
@Suite struct DidTests {
  @Test func `what beneficiaries are told appears as soon as it is shown, and goes with it`() async throws {
    let site = try await TestSite()
    #expect(try await !site.get("/did?lang=en").body.contains("We hired two people"))
    let store = SQLImprovementStore(site.house.database)
    let survey = try TestSurvey.published().survey
    let action = try ImprovementAction(
      LocalizedText(ar: "موظفان جديدان", en: "Two more people"),
      at: .everybody, question: nil, since: TestClock.openingDay, in: survey)
    let number = try await store.add(action)
    let words = LocalizedText(ar: "وظفنا شخصين", en: "We hired two people")
    try await store.keep(PublicWords(words, isShown: true), of: number)
    let shown = try await site.get("/did?lang=en")
    #expect(shown.body.contains("We hired two people") && shown.headers[.cacheControl] == "public, max-age=3600")
    #expect(try await site.get("/did").body.contains("وظفنا شخصين"))
    try await store.keep(PublicWords(words, isShown: false), of: number)
    #expect(try await !site.get("/did?lang=en").body.contains("We hired two people"))
  }
}
