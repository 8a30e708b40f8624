import Access
import Foundation
import Houses
import Hummingbird
import Indicators
import Releases
import Storage
import Surveys
import Testing

/// The pages on one channel or department: where its name leads from anywhere.
@Suite struct LabelTests {
  @Test func `names on the pages of figures lead to pages that exist`() async throws {
    let site = try await TestSite()
    var seen: Set<String> = []
    for path in ["/", "/channels", "/departments", "/questions/overall", "/fieldwork", "/channels/phone"] {
      let body = try await site.get("\(path)?lang=en", as: .officer).body
      for match in body.matches(of: /href="(\/(?:channels|departments|questions)\/[^"]+)"/) {
        seen.insert(String(match.1).replacing("&amp;", with: "&"))
      }
    }
    let names = Set(seen.map { address in String(address.prefix { $0 != "?" }) })
    for name in ["/channels/phone", "/channels/visit", "/departments/reception", "/departments/research"] {
      #expect(names.contains(name), "\(name)")
    }
    for address in seen { #expect(try await site.get(address, as: .officer).status == .ok, "\(address)") }
  }

  @Test func `a channel tells its questions, departments, comments and actions`() async throws {
    let site = try await TestSite()
    let action = ImprovementAction(
      survey: "sample", scope: Scope(breakdown: Breakdown(.channel), label: Label(["phone"])), question: nil,
      text: LocalizedText(ar: "خط ثانٍ للهاتف", en: "A second telephone line"), since: TestClock.openingDay)
    _ = try await SQLImprovementStore(site.house.database).add(action)
    let page = try await site.get("/channels/phone?lang=en", as: .officer).body
    #expect(page.contains("<h1>Telephone call: Satisfaction"))
    #expect(page.contains("href=\"/questions/answered?survey=sample&amp;period=2026Q3"))
    #expect(page.contains("href=\"/departments/reception?survey=sample&amp;period=2026Q3"))
    #expect(page.contains("10 comments published under it"))
    #expect(page.contains("period=2026Q3&amp;compare=&amp;lang=en&amp;label=phone\">Read the comments of this channel"))
    #expect(page.contains("A second telephone line, since"))
    let visit = try await site.get("/channels/visit?lang=en", as: .officer).body
    #expect(!visit.contains("A second telephone line") && visit.contains("No improvement has been noted here yet"))
    let words = try await site.get("/comments?survey=sample&period=2026Q3&label=phone&lang=en", as: .officer)
    #expect(words.status == .ok && words.body.contains("action=\"/comments/openings\""))
  }

  @Test func `no word and no count of comments reaches whoever may not read them`() async throws {
    let site = try await TestSite()
    for role in [Role.board, .analyst] {
      let page = try await site.get("/channels/phone?lang=en", as: role)
      #expect(page.status == .ok && !page.body.contains("comments published") && !page.body.contains("/comments"))
    }
    for role in [Role.relations, .administrator] {
      #expect(try await site.get("/channels/phone", as: role).status == .forbidden)
      #expect(try await site.get("/departments/reception", as: role).status == .forbidden)
    }
    #expect(try await site.get("/departments/reception").location.hasPrefix("/sign-in"))
  }

  @Test func `a question is chosen in the address, and stands in the ways on`() async throws {
    let site = try await TestSite()
    let page = try await site.get("/channels?question=answered&lang=en", as: .officer).body
    #expect(page.contains("Question: Did we answer?") && page.contains("<option value=\"answered\" selected>"))
    #expect(!page.contains("<option value=\"improve\""), "words give no figure")
    #expect(
      page.contains(
        "href=\"/channels/phone?survey=sample&amp;period=2026Q3&amp;compare=&amp;lang=en&amp;question=answered\""))
    #expect(page.contains("&amp;question=answered&amp;format=csv\""))
    let file = try await site.get("/channels?question=answered&format=csv", as: .officer).body
    #expect(file.contains(",answered,") && !file.contains(",overall,"))
    let label = try await site.get("/channels/phone?question=answered&lang=en", as: .officer).body
    #expect(label.contains("Question: Did we answer?"))
    #expect(try await site.get("/matrix?question=answered&lang=en", as: .officer).body.contains("Did we answer?"))
  }

  @Test func `a name that nobody has, or that stands for several, is no page`() async throws {
    let site = try await TestSite()
    let answers: [(String, HTTPResponse.Status)] = [
      ("/channels/nothing", .notFound), ("/channels/\(Label.other)", .notFound), ("/channels/reception", .notFound),
      ("/departments/phone", .notFound), ("/departments/%D9%A2", .notFound), ("/channels/phone*reception", .notFound),
      ("/channels/phone?question=nothing", .notFound), ("/channels/phone?question=improve", .notFound),
      ("/channels/phone?period=1999Q1", .notFound), ("/channels/phone?period=x", .badRequest),
      ("/channels/phone?survey=nothing", .notFound), ("/channels/phone?format=exe", .notFound),
    ]
    for (path, status) in answers { #expect(try await site.get(path, as: .officer).status == status, "\(path)") }
  }

  @Test func `the overview tells the story before what is folded, and measures its targets`() async throws {
    let site = try await TestSite()
    let target = Target(
      aim: Target.Aim(survey: "sample", question: "overall", indicator: .satisfied, scope: .everybody), value: 0.95,
      since: Period(.quarter, containing: TestClock.openingDay))
    try await SQLImprovementStore(site.house.database).set(target)
    let page = try await site.get("/?lang=en", as: .officer).body
    let open = page.replacing(/<details class="(fold|notes)">.*?<\/details>/.dotMatchesNewlines(), with: "")
    #expect(open.contains("class=\"tiles story\"") && open.contains("Target"))
    #expect(!open.contains("class=\"multiples\"") && page.contains("class=\"multiples\""))
    #expect(page.matches(of: /<details class="fold">/).count >= 3)
  }
}
