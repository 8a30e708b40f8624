import Ballots
import Foundation
import Houses
import Releases
import Storage
import Testing

/// Forms that were filled in on paper: typed one after another, sealed at once, and once.
@Suite struct PaperTests {
  private let begin: KeyValuePairs = [
    "survey": "sample", "channel": "phone", "department": "reception", "mode": "letter", "tongue": "ar",
    "first": "2026-10-01", "last": "2026-10-15",
  ]

  /// The address of a pile.
  private func pile(_ site: TestSite) async throws -> String {
    let answer = try await site.post("/papers", begin, as: .interviewer)
    #expect(answer.status == .seeOther, "\(answer.body)")
    return answer.location
  }

  /// What stands for the form that a page shows.
  private func key(_ path: String, _ site: TestSite) async throws -> String {
    let page = try await site.get(path, as: .interviewer)
    #expect(page.status == .ok)
    return String(try #require(page.body.firstMatch(of: /name="paper" value="([^"]+)"/)).1)
  }

  private func sealed(_ site: TestSite) async throws -> Int {
    try await SQLBallotBox(site.house.database).ballots(through: 99, after: Data(), limit: 999).count
  }

  @Test func `one form after another is sealed at once, and counted`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    for count in 1...3 {
      let answer = try await site.post(
        path, ["paper": try await key(path, site), "overall": "2", "improve": "سر"], as: .interviewer)
      #expect(answer.location == "\(path)?noted=saved")
      #expect(try await sealed(site) == count)
    }
    let page = try await site.get("\(path)?noted=saved", as: .interviewer).body
    #expect(page.contains("الورقة 4") && page.contains("3 ورقات") && !page.contains("سر"))
    let files = try await SQLTakenFileStore(site.house.database).files(of: "sample")
    #expect(files.map(\.rows) == [3] && files.map(\.kind) == [.answers])
    #expect(try await SQLAudit(site.house.database).figures().isEmpty)
  }

  @Test func `a form that is sent twice counts once`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    let key = try await key(path, site)
    #expect(
      try await site.post(path, ["paper": key, "overall": "2"], as: .interviewer).location.hasSuffix("noted=saved"))
    #expect(
      try await site.post(path, ["paper": key, "overall": "2"], as: .interviewer).location.hasSuffix("noted=twice"))
    async let one = site.post(path, ["paper": try await self.key(path, site), "overall": "1"], as: .interviewer)
    #expect(try await one.status == .seeOther)
    #expect(try await sealed(site) == 2)
  }

  @Test(arguments: LostAnswer.Fate.allCases)
  func `where nobody knows whether a form was saved, the same button says it`(fate: LostAnswer.Fate) async throws {
    let (site, answers) = try await TestSite.losingAnswers()
    let path = try await pile(site)
    let key = try await key(path, site)
    answers.lose(fate)
    let unsure = try await site.post(path, ["paper": key, "overall": "2", "improve": "سر"], as: .interviewer)
    #expect(unsure.status == .serviceUnavailable)
    #expect(unsure.body.contains("فلا يُعرف هل حُفظت هذه الورقة") && unsure.body.contains("سر"))
    #expect(unsure.body.contains("name=\"paper\" value=\"\(key)\""))
    #expect(try await site.get(path, as: .interviewer).body.contains("فلا يُعرف هل حُفظت هذه الورقة"))
    let sure = try await site.post(path, ["paper": key, "overall": "2", "improve": "سر"], as: .interviewer)
    #expect(sure.location == "\(path)?noted=\(fate == .stood ? "twice" : "saved")")
    #expect(try await sealed(site) == 1)
    #expect(try await SQLTakenFileStore(site.house.database).files(of: nil).map(\.rows) == [1])
    #expect(!(try await site.get(path, as: .interviewer).body.contains("فلا يُعرف")))
  }

  @Test func `what is wrong comes back at its question with everything that was typed`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    let key = try await key(path, site)
    let long = String(repeating: "ب", count: 101)
    let answer = try await site.post(path, ["paper": key, "overall": "3", "improve": long], as: .interviewer)
    #expect(answer.status == .unprocessableContent && answer.body.contains(long) && answer.body.contains(key))
    #expect(
      answer.body.contains("value=\"3\" id=\"q-overall\" data-keys=\"3\" checked") || answer.body.contains("checked"))
    #expect(try await site.post(path, ["paper": key], as: .interviewer).status == .unprocessableContent)
    #expect(try await sealed(site) == 0)
  }

  @Test func `the last form can be taken back, once, and not the one before it`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    for _ in 1...2 {
      _ = try await site.post(path, ["paper": try await key(path, site), "overall": "2"], as: .interviewer)
    }
    #expect(try await site.post(path, ["do": "back"], as: .interviewer).location.hasSuffix("noted=taken_back"))
    #expect(try await sealed(site) == 1)
    #expect(try await site.post(path, ["do": "back"], as: .interviewer).location.hasSuffix("noted=not_taken_back"))
    #expect(try await sealed(site) == 1)
    #expect(try await SQLTakenFileStore(site.house.database).files(of: nil).map(\.rows) == [1])
  }

  @Test func `a pile whose only form is taken back begins anew`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    _ = try await site.post(path, ["paper": try await key(path, site), "overall": "2"], as: .interviewer)
    _ = try await site.post(path, ["do": "back"], as: .interviewer)
    #expect(try await sealed(site) == 0)
    _ = try await site.post(path, ["paper": try await key(path, site), "overall": "2"], as: .interviewer)
    let files = try await SQLTakenFileStore(site.house.database).files(of: nil)
    #expect(files.map { $0.takenBackOn == nil } == [false, true])
    #expect(try await SQLAudit(site.house.database).figures().isEmpty)
  }

  @Test func `after a release the last form is not taken back any more`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    for _ in 1...2 {
      _ = try await site.post(path, ["paper": try await key(path, site), "overall": "2"], as: .interviewer)
    }
    let (database, survey) = (site.house.database, try TestSurvey.published().survey)
    _ = try await ReleaseBallots(
      box: SQLBallotBox(database), keys: site.house.keys, store: SQLReleaseStore(database))(
        surveys: [survey], today: TestClock.today)
    #expect(try await site.post(path, ["do": "back"], as: .interviewer).location.hasSuffix("noted=not_taken_back"))
    #expect(
      try await site.post(path, ["paper": try await key(path, site), "overall": "2"], as: .interviewer).location
        .hasSuffix("noted=saved"))
    #expect(try await SQLTakenFileStore(database).files(of: nil).map(\.rows) == [3])
  }

  @Test func `a whole pile is taken back from the list, as long as it is sealed`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    for _ in 1...2 {
      _ = try await site.post(path, ["paper": try await key(path, site), "overall": "2"], as: .interviewer)
    }
    #expect(try await site.get("/papers", as: .interviewer).body.contains("name=\"number\" value=\"1\""))
    let back = try await site.post("/papers/back", ["number": "1"], as: .interviewer)
    #expect(back.location == "/approvals?done=proposed")
    #expect(try await sealed(site) == 2)
    // Whoever else may type papers confirms it.
    let asked = try await site.get("/approvals", as: .relations).body
    #expect(asked.contains("سحب إجابتين"))
    let seal = try #require(asked.firstMatch(of: /name="seal" value="([0-9a-f]{64})"/).map { String($0.1) })
    let confirmed = try await site.post(
      "/approvals", ["number": "1", "seal": seal, "do": "confirm"], as: .relations)
    #expect(confirmed.location == "/approvals?done=done")
    #expect(try await sealed(site) == 0)
    let again = try await site.post(path, ["paper": try await key(path, site), "overall": "2"], as: .interviewer)
    #expect(again.location.hasSuffix("noted=saved"))
    #expect(try await sealed(site) == 1)
    #expect(try await SQLTakenFileStore(site.house.database).files(of: nil).map(\.rows) == [2, 1])
    for number in ["1", "7", "", "x"] {
      #expect(
        try await site.post("/papers/back", ["number": number], as: .interviewer).location == "/papers?done=kept")
    }
  }

  @Test func `a pile that lies in two periods, or has no place, is not begun`() async throws {
    let site = try await TestSite()
    let wrong: [(String, String)] = [
      ("first", "2026-09-30"), ("first", "2026-10-16"), ("last", "2027-01-01"), ("first", "soon"),
      ("channel", "pigeon"),
      ("mode", ""), ("tongue", "fr"), ("survey", "nothing"), ("last", ""),
    ]
    for (name, value) in wrong {
      let fields = Dictionary(uniqueKeysWithValues: begin.map { ($0.key, $0.value) })
        .merging([name: value]) { $1 }
      let answer = try await site.post(
        "/papers",
        [
          "survey": fields["survey"] ?? "", "channel": fields["channel"] ?? "",
          "department": fields["department"] ?? "", "mode": fields["mode"] ?? "", "tongue": fields["tongue"] ?? "",
          "first": fields["first"] ?? "", "last": fields["last"] ?? "",
        ], as: .interviewer)
      #expect(answer.status == .unprocessableContent, "\(name)=\(value)")
      #expect(answer.body.contains("role=\"alert\""))
    }
  }

  @Test func `a pile that is gone leads to the list, and nobody else's pile opens`() async throws {
    let site = try await TestSite()
    let path = try await pile(site)
    #expect(try await site.get(path, as: .relations).location == "/papers?done=gone")
    #expect(try await site.post("/papers/x", ["overall": "1"], as: .interviewer).location == "/papers?done=gone")
    #expect(try await site.get("/papers?done=gone", as: .interviewer).status == .ok)
  }
}
