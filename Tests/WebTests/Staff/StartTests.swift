import Access
import Houses
import Hummingbird
import Storage
import Surveys
import Testing

/// Where an administrator begins, and the charity's channels and departments.
@Suite struct StartTests {
  private func marks(_ page: String) -> [String] {
    page.matches(of: /<li class="(past|now|later|optional)">/).map { String($0.1) }
  }

  @Test func `an administrator begins at her steps, and each that is taken is marked`() async throws {
    let site = try await TestSite.new()
    #expect(try await site.get("/", as: .administrator).location.hasPrefix("/start"))
    let first = try await site.get("/start?lang=en", as: .administrator)
    #expect(first.status == .ok && first.body.contains("href=\"/settings/organisation?lang=en\""))
    #expect(marks(first.body) == ["now", "past", "later", "past", "past", "later", "later"])
    let named: KeyValuePairs = ["charity_ar": "عون", "charity_en": "Aoun", "board": ""]
    #expect(try await site.post("/settings", named, as: .administrator).status == .seeOther)
    let saved = try await site.post(
      "/settings/organisation/department",
      ["d-key-0": "reception", "d-ar-0": "الاستقبال", "d-en-0": "Reception", "d-place-0": "1"], as: .administrator)
    #expect(saved.location.hasPrefix("/settings/organisation?saved=1"))
    try await SQLSurveyStore(site.house.database).publish(try TestSurvey.published())
    let later = try await site.get("/start", as: .administrator).body
    #expect(marks(later) == ["past", "past", "past", "past", "past", "past", "now"])
    #expect(try await site.get("/start", as: .officer).status == .forbidden)
  }

  @Test func `channels are named, added and put in order; before anything was asked one may go`() async throws {
    let site = try await TestSite.new()
    let store = SQLSurveyStore(site.house.database)
    let before = try await store.places().channels
    var fields: [(String, String)] = []
    for (line, channel) in before.enumerated() {
      fields += [
        ("c-key-\(line)", channel.key), ("c-ar-\(line)", channel.name.ar), ("c-en-\(line)", "\(channel.key) again"),
        ("c-place-\(line)", "\(9 - line)"),
      ]
    }
    let line = before.count
    fields += [("c-ar-\(line)", "دار الأيتام"), ("c-en-\(line)", "Orphans’ home"), ("c-place-\(line)", "١")]
    fields.append(("c-end-0", "yes"))
    let answer = try await site.post("/settings/organisation/channel", fields, as: .administrator)
    #expect(answer.status == .seeOther, "\(answer.body)")
    let after = try await store.places().channels.map(\.key)
    #expect(after == ["orphans-home"] + before.dropFirst().reversed().map(\.key))
    let page = try await site.get("/settings/organisation?lang=en", as: .administrator).body
    #expect(page.contains("Added: Orphans’ home") && page.contains("Removed: ") && page.contains("administrator"))
  }

  @Test func `of two who change them at once the later is told what changed, keeps what she typed, and loses nothing`()
    async throws
  {
    let site = try await TestSite()
    let store = SQLSurveyStore(site.house.database)
    let present = try await store.places().channels
    func revision(_ page: String) throws -> String {
      try #require(page.firstMatch(of: /name="revision" value="(\d+)"/).map { String($0.1) })
    }
    func fields(_ revision: String, _ new: String, line: Int, first: String) -> [(String, String)] {
      var fields = [("revision", revision)]
      for (line, channel) in present.enumerated() {
        fields += [
          ("c-key-\(line)", channel.key), ("c-ar-\(line)", channel.name.ar),
          ("c-en-\(line)", line == 0 ? first : channel.name.en ?? ""), ("c-place-\(line)", "\(line + 1)"),
        ]
      }
      return fields + [("c-ar-\(line)", new), ("c-en-\(line)", new), ("c-place-\(line)", "9")]
    }
    _ = try await site.post(
      "/settings/organisation/channel", fields("0", "Earlier", line: present.count, first: "First"), as: .officer)
    let shown = try revision(try await site.get("/settings/organisation", as: .officer).body)
    let line = present.count + 1
    let one = try await site.post(
      "/settings/organisation/channel", fields(shown, "Visits", line: line, first: "First"), as: .administrator)
    #expect(one.status == .seeOther, "\(one.body)")
    let later = try await site.post(
      "/settings/organisation/channel?lang=en", fields(shown, "Letters", line: line, first: "Renamed"), as: .officer)
    #expect(later.status == .conflict && later.body.contains("Added: Visits"))
    #expect(later.body.contains("value=\"Renamed\"") && later.body.contains("value=\"Letters\""))
    #expect(try await !store.places().channels.contains { $0.name.en == "Letters" })
    let again = fields(try revision(later.body), "Letters", line: line, first: "Renamed")
    #expect(try await site.post("/settings/organisation/channel", again, as: .officer).status == .seeOther)
    let names = try await store.places().channels.compactMap(\.name.en)
    #expect(Set(names).isSuperset(of: ["Renamed", "Letters", "Visits", "Earlier"]), "\(names)")
  }

  @Test func `what a colleague renamed meanwhile is not put back, and where both wrote, one of the two is chosen`()
    async throws
  {
    let site = try await TestSite()
    let store = SQLSurveyStore(site.house.database)
    let path = "/settings/organisation/channel?lang=en"
    /// The fields of a page's form as they stand in it, but for those that are typed anew.
    func form(_ page: String, _ typed: [String: String]) throws -> [(String, String)] {
      let shown = page.matches(of: /name="(c-(?:key|ar|en|place)-\d+)"[^>]*? value="([^"]*)"/).map {
        (String($0.1), typed[String($0.1)] ?? String($0.2))
      }
      let revision = try #require(page.firstMatch(of: /name="revision" value="(\d+)"/)?.1)
      return shown + typed.filter { field, _ in !shown.contains { $0.0 == field } } + [("revision", String(revision))]
    }
    func page() async throws -> String { try await site.get("/settings/organisation?lang=en", as: .officer).body }
    _ = try await site.post(path, try form(try await page(), ["c-en-0": "First"]), as: .officer)
    let seen = try await page()
    let theirs = ["c-en-0": "Theirs", "c-en-1": "Also theirs", "c-ar-1": "لهم"]
    #expect(try await site.post(path, try form(seen, theirs), as: .administrator).status == .seeOther)
    let mine = ["c-en-0": "Mine", "c-ar-0": "لي"]
    let conflict = try await site.post(path, try form(seen, mine), as: .officer)
    #expect(conflict.status == .conflict && conflict.body.contains("Take the name as your colleague wrote it"))
    #expect(conflict.body.matches(of: /name="take-/).count == 1, "only one field was written by both")
    #expect(conflict.body.contains("value=\"Also theirs\"") && conflict.body.contains("value=\"Mine\""))
    let again = try form(conflict.body, [:])
    #expect(try await site.post(path, again, as: .officer).status == .seeOther)
    let kept = try await store.places().channels
    #expect(kept[0].name == LocalizedText(ar: "لي", en: "Mine"))
    #expect(kept[1].name == LocalizedText(ar: "لهم", en: "Also theirs"))
    // The same again, and the colleague's is taken.
    let next = try await page()
    _ = try await site.post(path, try form(next, ["c-en-0": "Better"]), as: .administrator)
    let second = try await site.post(path, try form(next, ["c-en-0": "Worse", "c-en-1": "Other"]), as: .officer)
    let chosen = try form(second.body, ["take-c-en-0": "Better"])
    #expect(try await site.post(path, chosen, as: .officer).status == .seeOther)
    #expect(try await store.places().channels.prefix(2).map(\.name.en) == ["Better", "Other"])
  }

  @Test func `once something is published nothing goes; what is retired is offered no more and keeps its name`()
    async throws
  {
    let site = try await TestSite()
    let store = SQLSurveyStore(site.house.database)
    let (kept, gone) = (try await store.places().channels[0], try await store.places().channels[1])
    let answer = try await site.post(
      "/settings/organisation/channel",
      [
        "c-key-1": kept.key, "c-ar-1": kept.name.ar, "c-en-1": kept.name.en ?? "", "c-place-1": "2",
        "c-key-0": gone.key, "c-ar-0": gone.name.ar, "c-en-0": gone.name.en ?? "", "c-place-0": "1", "c-end-0": "yes",
      ], as: .officer)
    #expect(answer.status == .seeOther)
    let after = try await store.places()
    #expect(Set(after.keys(of: .channel)).isSuperset(of: [kept.key, gone.key]))
    #expect(after.isRetired(gone.key, in: .channel) && !after.offered.keys(of: .channel).contains(gone.key))
    #expect(try await site.get("/channels", as: .officer).status == .ok)
    let links = try await site.get("/links", as: .relations).body
    #expect(links.contains("value=\"\(kept.key)\"") && !links.contains("value=\"\(gone.key)\""))
  }

  @Test func `what is typed wrong is told at its field, and stays`() async throws {
    let site = try await TestSite()
    let answer = try await site.post(
      "/settings/organisation/channel?lang=en",
      ["c-key-0": "phone", "c-ar-0": "", "c-en-0": "Kept words", "c-place-0": "first"], as: .administrator)
    #expect(answer.status == .unprocessableContent && answer.body.contains("Kept words"))
    #expect(answer.body.contains("href=\"#c-ar-0\"") && answer.body.contains("href=\"#c-place-0\""))
    #expect(try await site.post("/settings/organisation/mode", [:], as: .administrator).status == .notFound)
    for role in [Role.board, .relations, .analyst] {
      #expect(try await site.get("/settings/organisation", as: role).status == .forbidden)
    }
  }
}
