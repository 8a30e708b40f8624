import Ballots
import Houses
import Hummingbird
import Storage
import Surveys
import Testing

/// Where figures are missing, whoever is signed in reads why and what comes next, inside the site's frame.
@Suite struct NoFiguresTests {
  private static let pages = ["/", "/channels", "/departments", "/matrix", "/questions", "/fieldwork", "/comments"]

  private func isFramed(_ answer: TestAnswer) -> Bool {
    answer.body.contains("<nav") && answer.body.contains("action=\"/sign-out\"")
  }

  @Test func `on the first day every page says that no survey is published, and leads to where it is`() async throws {
    let site = try await TestSite.new()
    for path in Self.pages {
      let page = try await site.get("\(path)?lang=en", as: .officer)
      #expect(page.status == .ok && isFramed(page), "\(path)")
      #expect(page.body.contains("No survey is published yet") && page.body.contains("href=\"/surveys"), "\(path)")
      #expect(try await site.get("\(path)?format=csv", as: .officer).status == .notFound, "\(path)")
    }
    let board = try await site.get("/?lang=en", as: .board)
    #expect(board.status == .ok && !board.body.contains("href=\"/surveys"))
  }

  @Test func `answers are told in tens, and no single one shows`() async throws {
    let site = try await TestSite.new()
    let survey = try TestSurvey.published()
    try await SQLSurveyStore(site.house.database).publish(survey)
    let empty = try await site.get("/?lang=en", as: .officer).body
    #expect(empty.contains("Fewer than 10 answers") && empty.contains("Beneficiary relations issues them"))
    let tokens = try await Seed.issue(32, of: survey.survey, on: TestClock.today, in: site.house)
    let intake = BallotIntake(box: SQLBallotBox(site.house.database))
    var seen: [Int: String] = [:]
    for (index, token) in tokens.enumerated() {
      let ballot = Ballot(
        survey: survey.survey.key, version: 1, period: Period(.quarter, containing: TestClock.today),
        place: Place(channel: "phone", department: "reception", mode: .web), answers: ["overall": .chosen("1")])
      _ = try await intake.cast(ballot, of: survey.survey, ticket: token.key)
      guard [9, 10, 19, 20, 30, 32].contains(index + 1) else { continue }
      seen[index + 1] = try await site.get("/?lang=en", as: .officer).body
        .firstMatch(of: /<label for="gathered">([^<]*)/).map { String($0.1) }
    }
    #expect(seen[9] == "Fewer than 10 answers of about 30 are in")
    #expect(seen[10] == "10 answers or more of about 30 are in" && seen[19] == seen[10])
    #expect(seen[20] == "20 answers or more of about 30 are in")
    #expect(seen[30] == "30 answers or more are in" && seen[32] == seen[30])
  }

  @Test func `a period of which nothing was released leads to those of which something was`() async throws {
    let site = try await TestSite()
    let page = try await site.get("/channels?period=1999Q1&lang=en", as: .officer)
    #expect(page.status == .notFound && isFramed(page))
    #expect(page.body.contains("Nothing is published for"))
    #expect(page.body.contains("href=\"/channels?survey=sample&amp;period=2026Q3&amp;lang=en\""))
    let unknown = try await site.get("/?survey=nothing&lang=en", as: .officer)
    #expect(unknown.status == .notFound && isFramed(unknown) && unknown.body.contains("no survey of this name"))
  }

  @Test func `whatever goes wrong for whoever is signed in keeps the frame, and for nobody else`() async throws {
    let site = try await TestSite()
    for path in ["/nothing", "/links", "/questions/nothing", "/?period=nothing", "/sign-out"] {
      #expect(isFramed(try await site.get(path, as: .officer)), "\(path)")
    }
    for path in ["/nothing", "/r/nothing", "/station/nothing"] {
      #expect(!(try await site.get(path)).body.contains("<nav"), "\(path)")
    }
    for path in ["/r/nothing", "/station/nothing", "/verify/nothing", "/stop/nothing"] {
      #expect(!(try await site.get(path, as: .officer)).body.contains("<nav"), "\(path)")
    }
  }
}
