import Houses
import Hummingbird
import Storage
import Testing

/// Surveys: seen as beneficiaries see them, published and retired.
@Suite struct SurveyTests {
  private static let draft = "/surveys/sample/2"

  /// What tells the text of the draft as it was seen.
  private func digest(at site: TestSite) async throws -> String {
    let page = try await site.get("\(Self.draft)/publish", as: .officer)
    #expect(page.status == .ok)
    return String(try #require(page.body.firstMatch(of: /name="digest" value="([0-9a-f]{64})"/)?.1))
  }

  @Test func `a draft is published as it was seen`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/surveys", as: .officer).body.contains("\(Self.draft)/publish"))
    let fields: KeyValuePairs = ["digest": try await digest(at: site)]
    let done = try await site.post("\(Self.draft)/publish?lang=en", fields, as: .officer)
    #expect(done.location == "/surveys?lang=en&published=sample/2")
    #expect(try await site.get(done.location, as: .officer).status == .ok)
    let versions = try await SQLSurveyStore(site.house.database).published().map(\.survey.version)
    #expect(versions == [1, 2])
    #expect(try await site.post("\(Self.draft)/publish", fields, as: .officer).status == .notFound)
  }

  @Test func `a draft that changed meanwhile is asked about again`() async throws {
    let site = try await TestSite()
    let answer = try await site.post("\(Self.draft)/publish", ["digest": "00"], as: .officer)
    #expect(answer.status == .conflict && answer.body.contains("name=\"digest\""))
    #expect(try await SQLSurveyStore(site.house.database).published().count == 1)
  }

  @Test func `a survey is retired once, and a draft or nothing is not`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/surveys/sample/retire", as: .officer).status == .ok)
    let done = try await site.post("/surveys/sample/retire", [:], as: .officer)
    #expect(done.location == "/surveys?retired=sample")
    #expect(try await site.get(done.location, as: .officer).status == .ok)
    for path in ["/surveys/sample/retire", "/surveys/nothing/retire"] {
      #expect(try await site.get(path, as: .officer).status == .notFound, "\(path)")
      #expect(try await site.post(path, [:], as: .officer).status == .notFound, "\(path)")
    }
    #expect(try await site.get("/surveys/sample/9/publish", as: .officer).status == .notFound)
  }

  @Test func `a preview shows every version through any channel, and keeps nothing`() async throws {
    let site = try await TestSite()
    for version in [1, 2] {
      let path = "/surveys/sample/\(version)/preview"
      #expect(try await site.get("\(path)?channel=visit&lang=en", as: .officer).body.contains("How?"))
      #expect(try await site.get("\(path)?channel=nothing", as: .officer).status == .ok)
      let wrong = try await site.post(path, ["overall": "9", "improve": "some words"], as: .officer)
      #expect(wrong.status == .unprocessableContent && wrong.body.contains("some words"))
      let second = try await site.post(path, ["overall": "3", "answered": "no"], as: .officer)
      #expect(second.status == .ok && second.body.contains("هل انتظرتم؟"))
      #expect(try await site.post(path, ["overall": "3", "switch": "en"], as: .officer).body.contains("How?"))
      let sent = try await site.post(path, ["overall": "3"], as: .officer)
      #expect(sent.location == "\(path)/sent?channel=phone")
      #expect(try await site.get(sent.location, as: .officer).body.contains("شكراً لكم"))
    }
    #expect(try await site.get("/surveys/sample/9/preview", as: .officer).status == .notFound)
    #expect(try await site.get("/surveys/nothing/1/preview/sent", as: .officer).status == .notFound)
  }
}
