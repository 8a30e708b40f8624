import Ballots
import Foundation
import Houses
import Hummingbird
import Invitations
import Storage
import Surveys
import Testing

/// Rating on a device, one person after another.
@Suite struct StationTests {
  /// A device at the reception, with so many tickets.
  private func open(_ count: Int, at site: TestSite) async throws -> (home: String, opening: StationOpening) {
    var generator = SystemRandomNumberGenerator()
    let opening = StationOpening(
      survey: try TestSurvey.published().survey, place: Place(channel: "phone", department: "reception", mode: .kiosk),
      count: count,
      masterKey: try site.house.keys.codes, today: TestClock.today, using: &generator)
    try await SQLStationStore(site.house.database).keep(opening)
    return ("/station/\(opening.key)", opening)
  }

  @Test func `somebody starts, rates, and the next may start after a moment`() async throws {
    let site = try await TestSite()
    let (home, _) = try await open(2, at: site)
    #expect(try await site.get(home).status == .ok)
    let started = try await site.post(home, ["lang": "ar"])
    #expect(started.status == .seeOther && started.location.hasPrefix("\(home)/"))
    let form = try await site.get(started.location)
    #expect(form.status == .created && form.body.contains("كيف؟"))
    let sent = try await site.post(started.location, ["overall": "3"])
    #expect(sent.status == .seeOther && sent.location == "\(home)/thanks")
    #expect(try await site.get(sent.location).status == .ok)
    #expect(try await site.post(home, [:]).status == .tooManyRequests)
    site.clock.pass(seconds: 6)
    #expect(try await site.post(home, [:]).status == .seeOther)
  }

  @Test func `what is wrong comes back at another address with what was ticked`() async throws {
    let site = try await TestSite()
    let (home, _) = try await open(2, at: site)
    let form = try await site.post(home, ["lang": "en"]).location
    let back = try await site.post(form, ["overall": "9", "improve": "some words"])
    #expect(back.status == .unprocessableContent && back.body.contains("some words"))
    #expect(!back.body.contains("action=\"\(form)\""))
    let turned = try await site.post(form, ["overall": "3", "switch": "ar"])
    #expect(turned.status == .created && turned.body.contains("checked") && turned.body.contains("كيف؟"))
  }

  /// Starts so many forms on a device, one after another.
  private func start(_ count: Int, _ home: String, at site: TestSite) async throws -> [String] {
    var forms: [String] = []
    for _ in 0..<count {
      forms.append(try await site.post(home, [:]).location)
      site.clock.pass(seconds: 6)
    }
    return forms
  }

  /// Forms of one server that hold every place of a pool, and the one of them whose ticket another server used meanwhile.
  private func overtaken(_ count: Int, _ home: String, at site: TestSite) async throws -> (
    form: String, others: [String]
  ) {
    let forms = try await start(count, home, at: site)
    let other = try await site.beside()
    let quicker = try await start(1, home, at: other)[0]
    #expect(try await other.post(quicker, ["overall": "1"]).location == "\(home)/thanks")
    var overtaken: [String] = []
    for form in forms where try await site.get(form).status == .seeOther { overtaken.append(form) }
    #expect(overtaken.count == 1)
    return (overtaken[0], forms.filter { $0 != overtaken[0] })
  }

  private func cast(at site: TestSite) async throws -> Int {
    try await SQLBallotBox(site.house.database).ballots(through: 99, after: Data(), limit: 99).count
  }

  @Test
  func `an answer whose ticket another server used goes on with another, and counts once however often it is sent`()
    async throws
  {
    let site = try await TestSite()
    let (home, _) = try await open(2, at: site)
    let (form, others) = try await overtaken(2, home, at: site)
    for _ in 0..<2 {
      #expect(try await site.post(form, ["overall": "3"]).location == "\(home)/thanks")
      #expect(try await cast(at: site) == 2)
    }
    // None is left for the third, who is told so and not thanked.
    let late = try await site.post(others[0], ["overall": "3"])
    #expect(late.status == .ok && late.location.isEmpty && !late.body.contains("<form"))
    #expect(try await cast(at: site) == 2)
  }

  @Test func `taps at the same moment are one answer, also where its ticket was used elsewhere`() async throws {
    let site = try await TestSite()
    let (home, _) = try await open(6, at: site)
    let (form, others) = try await overtaken(6, home, at: site)
    for (count, form) in zip(2..., [form, others[0]]) {
      let taps = try await withThrowingTaskGroup(of: String.self) { taps in
        for _ in 0..<4 { taps.addTask { try await site.post(form, ["overall": "3"]).location } }
        return try await taps.reduce(into: []) { $0.append($1) }
      }
      #expect(taps == Array(repeating: "\(home)/thanks", count: 4))
      #expect(try await cast(at: site) == count)
    }
  }

  @Test func `a form that was left for too long is late, and nothing is cast`() async throws {
    let site = try await TestSite()
    let (home, _) = try await open(2, at: site)
    let form = try await site.post(home, [:]).location
    site.clock.pass(seconds: 601)
    #expect(try await site.get(form).status == .gone)
    #expect(try await site.post(form, ["overall": "3"]).status == .gone)
    #expect(try await site.get("\(home)/nothing").status == .gone)
  }

  @Test func `a device whose ratings are all given says so`() async throws {
    let site = try await TestSite()
    let (home, _) = try await open(1, at: site)
    let form = try await site.post(home, [:]).location
    _ = try await site.post(form, ["overall": "3"])
    site.clock.pass(seconds: 6)
    for answer in [try await site.get(home), try await site.post(home, [:])] {
      #expect(answer.status == .ok && !answer.body.contains("<form"))
    }
  }

  @Test func `a station that is closed or that nobody opened shows no form`() async throws {
    let site = try await TestSite()
    let (home, _) = try await open(1, at: site)
    let stations = SQLStationStore(site.house.database)
    try await stations.close(try #require(await stations.stations().first).station.number, on: TestClock.today)
    for path in [home, "\(home)/thanks"] { #expect(try await site.get(path).status == .gone) }
    #expect(try await site.post(home, [:]).status == .gone)
    for path in ["/station/x", "/station/0000000000000000000000", "/station/x/thanks", "/station/x/y"] {
      #expect(try await site.get(path).status == .notFound, "\(path)")
    }
    #expect(try await site.post("/station/x", [:]).status == .notFound)
    #expect(try await site.post("/station/x/y", ["overall": "3"]).status == .notFound)
  }
}
