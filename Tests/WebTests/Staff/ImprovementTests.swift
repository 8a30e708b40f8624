import Houses
import Hummingbird
import Indicators
import Storage
import Surveys
import Testing

/// The register of improvement: written, read, and told.
@Suite struct ImprovementTests {
  private static let action: KeyValuePairs = [
    "ar": "موظفان جديدان", "en": "Two more people", "place": "none/", "question": "sample/", "since": "2026-08-01",
  ]

  private func store(of site: TestSite) -> SQLImprovementStore { SQLImprovementStore(site.house.database) }

  @Test func `an action is written, read, told and ended`() async throws {
    let site = try await TestSite()
    for path in ["/actions", "/actions/new", "/actions/target"] {
      #expect(try await site.get(path, as: .officer).status == .ok, "\(path)")
    }
    let written = try await site.post("/actions/new?lang=en", Self.action, as: .officer)
    #expect(written.status == .seeOther && written.location == "/actions?lang=en")
    let number = try #require(await store(of: site).actions(survey: "sample").first).number
    #expect(try await site.get("/actions/\(number)?lang=en", as: .officer).body.contains("Two more people"))
    let told: KeyValuePairs = ["said_ar": "وظفنا شخصين", "said_en": "", "shown": "yes"]
    #expect(try await site.post("/actions/\(number)/told", told, as: .officer).location == "/actions")
    #expect(try await store(of: site).publicWords(survey: "sample")[number]?.isShown == true)
    #expect(try await site.post("/actions/\(number)/end", ["ended": "2026-10-01"], as: .officer).location == "/actions")
    #expect(try await store(of: site).actions(survey: "sample").first?.ended == Day("2026-10-01"))
  }

  @Test func `what is wrong with an action is told at its field, with what was typed`() async throws {
    let site = try await TestSite()
    let wrong: KeyValuePairs = ["ar": "", "en": "Two more people", "place": "x", "question": "", "since": "someday"]
    let answer = try await site.post("/actions/new", wrong, as: .officer)
    #expect(answer.status == .unprocessableContent)
    #expect(answer.body.contains("Two more people") && answer.body.contains("someday"))
    #expect(try await store(of: site).actions(survey: "sample").isEmpty)
  }

  @Test func `a target is set, or comes back as it was typed`() async throws {
    let site = try await TestSite()
    let fields: KeyValuePairs = [
      "aim": "sample/overall/satisfied", "place": "none/", "since": "2026Q4", "value": "80",
    ]
    let back = try await site.post("/actions/target", ["aim": "x", "since": "x", "value": "many"], as: .officer)
    #expect(back.status == .unprocessableContent && back.body.contains("many"))
    #expect(try await site.post("/actions/target", fields, as: .officer).location == "/actions")
    #expect(try await store(of: site).targets(survey: "sample").map(\.value) == [0.8])
  }

  @Test func `words that may not be told and days that cannot be come back`() async throws {
    let site = try await TestSite()
    _ = try await site.post("/actions/new", Self.action, as: .officer)
    let number = try #require(await store(of: site).actions(survey: "sample").first).number
    let told = try await site.post(
      "/actions/\(number)/told", ["said_en": "Only English", "shown": "yes"], as: .officer)
    #expect(told.status == .unprocessableContent && told.body.contains("Only English"))
    for day in ["", "someday", "2026-07-01"] {
      let answer = try await site.post("/actions/\(number)/end", ["ended": day], as: .officer)
      #expect(answer.status == .unprocessableContent && answer.body.contains("value=\"\(day)\""), "\(day)")
    }
  }

  @Test func `an action that nobody wrote down is not there`() async throws {
    let site = try await TestSite()
    for path in ["/actions/99", "/actions/x"] { #expect(try await site.get(path, as: .officer).status == .notFound) }
    for path in ["/actions/99/told", "/actions/99/end"] {
      #expect(try await site.post(path, ["ended": "2026-10-01"], as: .officer).status == .notFound, "\(path)")
    }
  }

  @Test func `a target that was set by mistake is withdrawn, and told so`() async throws {
    let site = try await TestSite()
    let fields: KeyValuePairs = [
      "aim": "sample/overall/satisfied", "place": "none/", "since": "2026Q3", "value": "82.5",
    ]
    #expect(try await site.post("/actions/target", fields, as: .officer).location == "/actions")
    let register = try await site.get("/actions", as: .officer).body
    let link = "/actions/target?aim=sample/overall/satisfied&amp;place=none/&amp;since=2026Q3&amp;value=82.5"
    #expect(register.contains(link))
    let form = try await site.get(link.replacing("&amp;", with: "&"), as: .officer).body
    #expect(form.contains("value=\"82.5\"") && form.contains("action=\"/actions/target/withdraw\""))
    #expect(try await site.post("/actions/target/withdraw", fields, as: .officer).location == "/actions")
    #expect(try await store(of: site).targets(survey: "sample").isEmpty)
    #expect(try await store(of: site).withdrawn(survey: "sample").map(\.day) == [TestClock.today])
    #expect(try await site.get("/actions?lang=en", as: .officer).body.contains("Targets that were withdrawn"))
    #expect(try await site.post("/actions/target/withdraw", fields, as: .officer).status == .notFound)
    #expect(try await site.post("/actions/target/withdraw", ["aim": "x"], as: .officer).status == .badRequest)
    #expect(try await SQLAudit(site.house.database).figures().isEmpty)
  }

  @Test func `an action is corrected: its words, its place and its days`() async throws {
    let site = try await TestSite()
    _ = try await site.post("/actions/new", Self.action, as: .officer)
    let number = try #require(await store(of: site).actions(survey: "sample").first).number
    let path = "/actions/\(number)/correct"
    let form = try await site.get(path, as: .officer).body
    #expect(form.contains("موظفان جديدان") && form.contains("value=\"2026-08-01\""))
    let wrong: KeyValuePairs = [
      "ar": "ثلاثة موظفين", "place": "channel/phone", "question": "sample/", "since": "2026-08-05",
      "ended": "2026-08-01",
    ]
    let back = try await site.post(path, wrong, as: .officer)
    #expect(back.status == .unprocessableContent && back.body.contains("ثلاثة موظفين"))
    let right: KeyValuePairs = [
      "ar": "ثلاثة موظفين", "en": "", "place": "channel/phone", "question": "sample/answered", "since": "2026-08-05",
      "ended": "",
    ]
    #expect(try await site.post(path, right, as: .officer).location == "/actions/\(number)")
    let action = try #require(await store(of: site).actions(survey: "sample").first)
    #expect(action.text == LocalizedText(ar: "ثلاثة موظفين") && action.question == "answered" && action.ended == nil)
    #expect("\(action.scope.label)" == "phone" && action.since == Day("2026-08-05"))
    #expect(try await SQLAudit(site.house.database).figures().isEmpty)
    #expect(try await site.get("/actions/99/correct", as: .officer).status == .notFound)
    #expect(try await site.get(path, as: .analyst).status == .forbidden)
  }
}
