import Access
import Foundation
import HTTPTypes
import Storage
import Testing

/// What became of links, and a release, on another system's word.
@Suite struct ReceiptCallTests {
  private static func receipts(_ outcomes: [(String, String)]) -> [String: Any] {
    ["survey": "sample", "receipts": outcomes.map { ["reference": $0.0, "outcome": $0.1] }]
  }

  private func invite(on site: TestSite) async throws {
    let rows = (1...3).map { number in
      [
        "reference": "C\(number)", "day": "2026-10-1\(number)", "channel": "phone", "department": "reception",
        "phone": "055000000\(number)", "mode": "sms",
      ]
    }
    let key = try await site.key([.services])
    let answer = try await site.send("/services", key, ["survey": "sample", "services": rows])
    #expect(answer.status == .created, "\(answer.body)")
  }

  @Test func `what became of links is counted, and the same rows once`() async throws {
    let site = try await TestSite()
    try await invite(on: site)
    let key = try await site.key([.receipts])
    let report = Self.receipts([("C1", "delivered"), ("C2", "failed")])
    let answer = try await site.send("/receipts", key, report)
    let told = try answer.json()
    #expect(answer.status == .ok && told["is_known"] as? Bool == false, "\(answer.body)")
    #expect(told["counts"] as? [String: Int] == ["delivered": 1, "failed": 1])
    let counts = try await SQLFieldworkStore(site.house.database).outreach(survey: "sample")
    #expect(counts.first { $0.outcome == .delivered }?.count == 1 && counts.first { $0.outcome == .failed }?.count == 1)
    let again = try await site.send("/receipts", key, report, name: "call-2")
    #expect(try again.json()["is_known"] as? Bool == true)
    #expect(try await SQLTakenFileStore(site.house.database).files(of: "sample").count == 1)
  }

  @Test func `a receipt that is not right is told by place, and nothing is kept`() async throws {
    let site = try await TestSite()
    try await invite(on: site)
    let key = try await site.key([.receipts])
    let wrong = Self.receipts([("C1", "delivered"), ("C1", "failed"), ("Z9", "delivered"), ("C2", "sent")])
    let answer = try await site.send("/receipts", key, wrong)
    let faults = try answer.faults
    #expect(answer.status == .unprocessableContent)
    #expect(
      Set(faults) == ["receipts[1].reference", "receipts[2].reference", "receipts[3].outcome"], "\(answer.body)")
    #expect(try await SQLTakenFileStore(site.house.database).files(of: nil).isEmpty)
    let unknown = try await site.send("/receipts", key, ["survey": "nothing", "receipts": [["reference": "a"]]])
    #expect(unknown.status == .notFound)
  }

  @Test func `what is due is released once, and the answer says of what`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.releases])
    let first = try await site.send("/releases", key, [String: String]())
    let again = try await site.send("/releases", key, [String: String]())
    let released = try first.json()["released"] as? [[String: Any]]
    #expect(first.status == .ok && released != nil && again.body == first.body, "\(first.body)")
    let surprised = try await site.send("/releases", key, ["period": "2026Q3"], name: "call-2")
    let faults = try surprised.faults
    #expect(surprised.status == .badRequest && faults == ["period"])
  }
}
