import Access
import Foundation
import HTTPTypes
import Houses
import Preferences
import Storage
import Testing

/// People who were served, as another system names them.
@Suite struct ServiceCallTests {
  private static func services(_ count: Int, _ changes: [Int: [String: String]] = [:]) -> [String: Any] {
    let rows = (1...count).map { number in
      [
        "reference": "C\(number)", "day": "2026-10-1\(number)", "channel": "phone", "department": "reception",
        "phone": "055000000\(number)", "mode": "sms",
      ].merging(changes[number - 1] ?? [:]) { $1 }
    }
    return ["survey": "sample", "services": rows]
  }

  private func key(on site: TestSite) async throws -> String { try await site.key([.services, .campaigns]) }

  @Test func `services are invited, their links answered, and the round is listed`() async throws {
    let site = try await TestSite()
    let key = try await key(on: site)
    let answer = try await site.send("/services", key, Self.services(3))
    #expect(answer.status == .created, "\(answer.body)")
    let told = try answer.json()
    let links = try #require(told["links"] as? [[String: String]])
    #expect(told["state"] as? String == "issued" && told["invited"] as? Int == 3 && told["proposal"] is NSNull)
    #expect(links.map { $0["reference"] } == ["C1", "C2", "C3"])
    let url = try #require(links[0]["url"])
    #expect(try await site.get(String(url.dropFirst(TestHouse.base.count))).status == .ok)
    #expect(try await site.house.links.rounds(of: "sample") == 1)
    let round = try #require(try await site.call("/campaigns?survey=sample&state=open", key).items.first)
    #expect(round["campaign"] as? String == told["campaign"] as? String && round["invited"] as? Int == 3)
    #expect(round["expires_on"] as? String == told["expires_on"] as? String && round["waiting"] == nil)
    let (closed, other) = (
      try await site.call("/campaigns?state=closed", key).items, try await site.call("/campaigns?survey=x", key).items
    )
    #expect(closed.isEmpty && other.isEmpty)
  }

  @Test func `a call that is sent twice is done once, and answered the same`() async throws {
    let site = try await TestSite()
    let key = try await key(on: site)
    let first = try await site.send("/services", key, Self.services(2))
    let again = try await site.send("/services", key, Self.services(2))
    let replayed = try #require(HTTPField.Name("Idempotency-Replayed"))
    #expect(first.status == .created && again.status == .created && first.body == again.body)
    #expect(first.headers[replayed] == nil && again.headers[replayed] == "true")
    #expect(try await site.house.links.rounds(of: "sample") == 1)
    let other = try await site.send("/services", key, Self.services(3))
    let faults = try other.faults
    #expect(other.status == .unprocessableContent && faults == ["Idempotency-Key"])
    site.clock.pass(seconds: APICall.lifetime)
    let late = try await site.send("/services", key, Self.services(2))
    let told = try late.faults
    #expect(late.status == .unprocessableContent && told == ["services[0].reference", "services[1].reference"])
    #expect(try await site.house.links.rounds(of: "sample") == 1)
  }

  @Test func `what is kept of a call names nobody and opens nothing`() async throws {
    let site = try await TestSite()
    let answer = try await site.send("/services", try await key(on: site), Self.services(2), name: "case-of-Sara")
    let links = try #require(try answer.json()["links"] as? [[String: String]])
    let token = try #require(links[0]["url"]?.split(separator: "/").last)
    for ending in ["", "-wal"] {
      let file = try Data(contentsOf: URL(fileURLWithPath: "\(site.house.folder)/rida.sqlite\(ending)"))
      for needle in ["case-of-Sara", String(token)] {
        #expect(file.firstRange(of: Data(needle.utf8)) == nil, "\(needle)")
      }
    }
  }

  @Test func `rows that are not right are told by place and member, and nobody is invited`() async throws {
    let site = try await TestSite()
    let key = try await key(on: site)
    let wrong = Self.services(
      5,
      [
        0: ["channel": "pigeon"], 1: ["phone": "12"], 2: ["day": "soon"], 3: ["reference": "C1"],
        4: ["reference": "", "mode": "email"],
      ])
    let answer = try await site.send("/services", key, wrong)
    let faults = try answer.faults
    #expect(answer.status == .unprocessableContent)
    #expect(
      Set(faults) == [
        "services[0].channel", "services[1].phone", "services[2].day", "services[3].reference",
        "services[4].reference", "services[4].email",
      ], "\(answer.body)")
    #expect(try await site.house.links.rounds(of: "sample") == 0)
    #expect(try await site.send("/services", key, Self.services(2)).status == .created, "the name is free again")
  }

  @Test(
    arguments: [
      ("{", 400, []), ("[]", 400, []), ("{}", 400, ["survey"]), (#"{"survey":1}"#, 400, ["survey"]),
      (#"{"survey":"sample"}"#, 400, ["services"]), (#"{"survey":"sample","services":[]}"#, 400, ["services"]),
      (#"{"survey":"sample","services":{}}"#, 400, ["services"]), (#"{"surprise":1}"#, 400, ["surprise"]),
      (
        #"{"survey":"sample","services":[1,{},{"reference":3,"x":"y"}]}"#, 400,
        ["services[0]", "services[1]", "services[2].reference", "services[2].x", "services[2]"]
      ),
      (#"{"survey":"sample","services":[{"reference":"a"}],"invited_before":"x"}"#, 400, ["invited_before"]),
      (#"{"survey":"nothing","services":[{"reference":"a"}]}"#, 404, ["survey"]),
    ] as [(String, Int, [String])])
  func `a body that is not as described is refused by its member`(body: String, status: Int, fields: [String])
    async throws
  {
    let site = try await TestSite()
    let answer = try await site.send("/services", try await key(on: site), body)
    let faults = try answer.faults
    #expect(answer.status.code == status && Set(faults) == Set(fields), "\(answer.body)")
  }

  @Test func `a call needs its name, its type and no more than a file may hold`() async throws {
    let site = try await TestSite()
    let key = try await key(on: site)
    for name in [nil, "", "two words", String(repeating: "x", count: 256)] {
      let answer = try await site.send("/services", key, Self.services(2), name: name)
      let faults = try answer.faults
      #expect(answer.status == .badRequest && faults == ["Idempotency-Key"], "\(name ?? "none")")
    }
    let typed = try await site.send("/services", key, Self.services(2), type: "text/csv")
    #expect(typed.status == .unsupportedMediaType)
    let large = try await site.send("/services", key, String(repeating: " ", count: 5_000_001))
    #expect(large.status == .contentTooLarge)
    #expect(try await site.house.links.rounds(of: "sample") == 0)
  }

  @Test func `one person alone is not invited, and whoever has a link gets another only where the call says so`()
    async throws
  {
    let site = try await TestSite()
    let key = try await key(on: site)
    let alone = try await site.send("/services", key, Self.services(1), name: "a")
    let faults = try alone.faults
    #expect(alone.status == .unprocessableContent && faults == ["services"])
    #expect(try await site.send("/services", key, Self.services(2), name: "b").status == .created)
    var more = Self.services(4)
    more["invited_before"] = "leave_out"
    let rest = try await site.send("/services", key, more, name: "c").json()
    let left = try #require(rest["left_out"] as? [[String: Any]])
    #expect(rest["invited"] as? Int == 2 && left.map { $0["index"] as? Int } == [0, 1])
    #expect(left.allSatisfy { $0["reason"] as? String == "invited_before" })
    more["invited_before"] = "invite_again"
    #expect(try await site.send("/services", key, more, name: "d").json()["invited"] as? Int == 4)
  }

  @Test func `many wait for somebody who issues links, and the system can ask what became of them`() async throws {
    let site = try await TestSite()
    try await site.have(mostInvited: 3)
    let key = try await key(on: site)
    let answer = try await site.send("/services", key, Self.services(5))
    let told = try answer.json()
    #expect(answer.status == .accepted && told["state"] as? String == "waiting" && told["campaign"] is NSNull)
    #expect(try await site.house.links.rounds(of: "sample") == 0)
    let number = try #require(told["proposal"] as? Int)
    #expect(try await site.call("/services/\(number)", key).json()["state"] as? String == "waiting")
    let page = try await site.get("/approvals?lang=en", as: .relations).body
    #expect(page.contains("to 5 people"))
    let seal = try #require(page.firstMatch(of: /name="seal" value="([0-9a-f]{64})"/)?.1)
    let done = try await site.post(
      "/approvals", ["number": "\(number)", "seal": String(seal), "do": "confirm"], as: .relations)
    #expect(done.location.hasPrefix("/links/lists/"), "\(done.body)")
    let standing = try await site.call("/services/\(number)", key).json()
    #expect(standing["state"] as? String == "issued" && standing["invited"] as? Int == 5)
    for number in ["0", "99", "x"] {
      let answer = try await site.call("/services/\(number)", key)
      let faults = try answer.faults
      #expect(answer.status == .notFound && faults == ["number"], "\(number)")
    }
  }

  @Test func `a key that writes and reads figures opens nothing while two people do it`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.figures, .services])
    #expect(try await site.call("/periods", key).status == .forbidden)
    #expect(try await site.send("/services", key, Self.services(2)).status == .forbidden)
    try await site.have(duties: .together)
    #expect(try await site.call("/periods", key).status == .ok)
  }
}
