import Access
import Houses
import Hummingbird
import Indicators
import Storage
import Testing

/// The reading room: counts for whoever comes in, words for whoever opened them.
@Suite struct CommentTests {
  private static let words = "الانتظار كان طويل"

  /// The address at which opened words stand.
  private func open(_ fields: KeyValuePairs<String, String>, at site: TestSite) async throws -> String {
    let answer = try await site.post("/comments/openings", fields, as: .officer)
    #expect(answer.status == .seeOther)
    return String(answer.location.prefix { $0 != "#" })
  }

  @Test func `words are shown to the session that opened them, after that was recorded`() async throws {
    let site = try await TestSite()
    let closed = try await site.get("/comments", as: .officer)
    #expect(closed.status == .ok && !closed.body.contains(Self.words))
    let path = try await open(["survey": "sample", "period": "2026Q3"], at: site)
    #expect(path.contains("opening="))
    #expect(try await site.get(path, as: .officer).body.contains(Self.words))
    let openings = try await SQLCommentStore(site.house.database).openings(survey: "sample")
    #expect(openings.map(\.role) == ["officer"] && openings.map(\.day) == [TestClock.today])
    #expect(try await site.get(path, as: .board).status == .forbidden)
    for page in ["0", "-5", "99", "x"] {
      #expect(try await site.get("\(path)&page=\(page)", as: .officer).body.contains(Self.words), "\(page)")
    }
    #expect(try await !site.get("\(path)0", as: .officer).body.contains(Self.words))
    let other = path.replacing("period=2026Q3", with: "period=2026Q3&question=improve")
    #expect(try await !site.get(other, as: .officer).body.contains(Self.words))
  }

  @Test func `words are looked for in what was opened, and nowhere else`() async throws {
    let site = try await TestSite()
    let asked = "survey=sample&period=2026Q3&words=%D8%A7%D9%84%D8%A5%D9%86%D8%AA%D8%B8%D8%A7%D8%B1"
    let closed = try await site.get("/comments?\(asked)", as: .officer)
    #expect(!closed.body.contains("<mark") && !closed.body.contains("وجدنا") && !closed.body.contains("لا شيء مما"))
    #expect(closed.headers[.contentSecurityPolicy]?.contains("script-src") == false)
    let path = try await open(["survey": "sample", "period": "2026Q3", "words": "الإنتظار"], at: site)
    #expect(path.contains("words=%D8%A7%D9%84%D8%A5%D9%86%D8%AA%D8%B8%D8%A7%D8%B1&opening="))
    let found = try await site.get(path, as: .officer)
    #expect(found.body.contains("<mark>الانتظار</mark>"))
    #expect(found.headers[.contentSecurityPolicy]?.contains("script-src 'self'; connect-src 'self'") == true)
    let none = try await site.get(path.replacing("words=", with: "words=qqq%20"), as: .officer)
    #expect(!none.body.contains("<article") && none.body.contains("لا شيء مما تبحثون عنه"))
    #expect(try await SQLCommentStore(site.house.database).openings(survey: "sample").count == 1)
  }

  @Test func `after a theme is saved the next comment that is not read is at the desk`() async throws {
    let site = try await TestSite()
    let store = SQLCommentStore(site.house.database)
    let path = try await open(["survey": "sample", "period": "2026Q3"], at: site)
    let page = try await site.get(path, as: .officer).body
    func value(_ name: String, in page: String) throws -> String {
      let found = try #require(
        page.firstMatch(of: try Regex("name=\"\(name)\" value=\"([^\"]*)\"", as: (Substring, Substring).self)))
      return String(found.1).replacing("&amp;", with: "&")
    }
    let first = try value("comment", in: page)
    let fields: KeyValuePairs = [
      "comment": first, "reader": "1", "theme": "near_branch", "back": try value("back", in: page),
    ]
    let answer = try await site.post("/comments/themes", fields, as: .officer)
    #expect(answer.location.hasSuffix("&saved=\(first)#desk"))
    let next = try await site.get(String(answer.location.prefix { $0 != "#" }), as: .officer).body
    #expect(try value("comment", in: next) != first && next.contains("حُفظت المواضيع"))
    #expect(try await store.comments(survey: "sample").first { $0.id == first }?.first == [.nearBranch])
  }

  @Test func `a group without words is not opened, and nothing is recorded`() async throws {
    let site = try await TestSite()
    let path = try await open(["survey": "sample", "period": "2026Q3", "label": "nowhere"], at: site)
    #expect(!path.contains("opening="))
    #expect(try await SQLCommentStore(site.house.database).openings(survey: "sample").isEmpty)
  }

  @Test func `an opening of what is not there is refused`() async throws {
    let site = try await TestSite()
    let answers: [(KeyValuePairs<String, String>, HTTPResponse.Status)] = [
      (["survey": "nothing", "period": "2026Q3"], .notFound), (["survey": "sample", "period": "x"], .badRequest),
      ([:], .notFound),
    ]
    for (fields, status) in answers {
      #expect(try await site.post("/comments/openings", fields, as: .officer).status == status, "\(fields)")
    }
  }

  @Test func `what a reader says of a comment is kept, and leads back to it`() async throws {
    let site = try await TestSite()
    let store = SQLCommentStore(site.house.database)
    let id = try #require(await store.comments(survey: "sample").first).id
    let fields: KeyValuePairs = [
      "comment": id, "reader": "1", "theme": "speed", "back": "/comments?survey=sample&opening=x",
    ]
    let answer = try await site.post("/comments/themes", fields, as: .officer)
    #expect(answer.location == "/comments?survey=sample&opening=x&saved=\(id)#desk")
    #expect(try await store.comments(survey: "sample").first { $0.id == id }?.first == [.speed])
  }

  @Test func `themes of no comment, of no theme or of no reader are refused`() async throws {
    let site = try await TestSite()
    let id = try #require(await SQLCommentStore(site.house.database).comments(survey: "sample").first).id
    let answers: [(KeyValuePairs<String, String>, HTTPResponse.Status)] = [
      (["comment": "00", "reader": "1", "theme": "speed"], .notFound),
      (["comment": id, "theme": "speed"], .badRequest),
      (["comment": id, "reader": "1", "theme": "nothing"], .badRequest), (["reader": "1"], .badRequest),
    ]
    for (fields, status) in answers {
      #expect(try await site.post("/comments/themes", fields, as: .officer).status == status, "\(fields)")
    }
    let elsewhere: KeyValuePairs = ["comment": id, "reader": "1", "back": "https://elsewhere.example/"]
    #expect(try await site.post("/comments/themes", elsewhere, as: .officer).location == "/comments")
  }
}
