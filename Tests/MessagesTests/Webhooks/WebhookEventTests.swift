import Crypto
import Foundation
import Messages
import Testing

/// What webhooks are told, and how they know that it is ours.
@Suite struct WebhookEventTests {
  @Test func `the published example of Standard Webhooks is signed as it is published`() throws {
    let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let event = WebhookEvent(
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek", type: "test", body: #"{"test": 2432232314}"#)
    #expect(
      secret.signature(of: event, at: 1_614_265_330) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  @Test func `a fresh secret is told once, sealed, and opened by its own key alone`() throws {
    var generator = SystemRandomNumberGenerator()
    let secret = WebhookSecret(using: &generator)
    #expect(secret.text.hasPrefix("whsec_") && WebhookSecret(secret.text) == secret)
    #expect(Data(base64Encoded: String(secret.text.dropFirst(6)))?.count == 32)
    #expect(!"\(secret)".contains(secret.text.dropFirst(6)))
    let codes = SymmetricKey(size: .bits256)
    let key = WebhookSecret.key(from: codes)
    let sealed = try secret.sealed(key)
    #expect(WebhookSecret(sealed: sealed, key: key) == secret)
    #expect(WebhookSecret(sealed: sealed, key: codes) == nil)
    #expect(WebhookSecret(sealed: sealed.dropLast(), key: key) == nil)
  }

  @Test(arguments: [(23, false), (24, true), (64, true), (65, false)])
  func `a secret has 24 to 64 bytes`(size: Int, isOne: Bool) {
    let text = Data(repeating: 7, count: size).base64EncodedString()
    #expect((WebhookSecret("whsec_\(text)") != nil) == isOne)
    #expect(WebhookSecret(text) == nil && WebhookSecret("whsec_*\(text)") == nil)
  }

  @Test func `an event is JSON of its type, its moment and its data`() throws {
    let event = WebhookEvent(
      .reportBuilt, of: ["7"],
      data: [
        "name": .text("a \"quoted\"\\ \u{1}\n"), "number": .number(7), "value": .decimal(0.25),
        "is_scheduled": .flag(true),
        "rows": .list([.object(["n": .number(10)])]),
      ], at: 1_796_040_896)
    #expect(
      event.body
        == #"{"type":"report.built","timestamp":"2026-11-30T12:14:56Z","data":{"is_scheduled":true,"#
        + #""name":"a \"quoted\"\\ \u0001\u000A","number":7,"rows":[{"n":10}],"value":0.25}}"#)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(event.body.utf8)) as? [String: Any])
    #expect((read["data"] as? [String: Any])?["name"] as? String == "a \"quoted\"\\ \u{1}\n")
  }

  @Test func `the same thing has one id whenever it is found, and another thing another`() {
    func id(_ topic: WebhookTopic, _ subject: [String], _ now: Int) -> String {
      WebhookEvent(topic, of: subject, data: [:], at: now).id
    }
    let one = id(.released, ["short", "2026Q3"], 1)
    #expect(one.wholeMatch(of: /evt_[0-9a-f]{32}/) != nil)
    #expect(one == id(.released, ["short", "2026Q3"], 99))
    let others = [
      id(.signalRaised, ["short", "2026Q3"], 1), id(.released, ["short2026Q3"], 1),
      id(.released, ["shor", "t2026Q3"], 1),
      id(.released, ["short", "2026Q3", ""], 1),
    ]
    #expect(Set(others + [one]).count == 5)
    var generator = SystemRandomNumberGenerator()
    let tests = (0..<3).map { _ in WebhookEvent.test(of: 1, at: 5, using: &generator).id }
    #expect(Set(tests).count == 3)
  }

  @Test func `topics are read as they are written`() {
    let all = Set(WebhookTopic.allCases)
    #expect(all.written == "release.published,target.missed,signal.raised,delivery.summary,report.built")
    #expect(Set<WebhookTopic>(written: all.written) == all)
    for wrong in ["", "release.published,", "released", "webhook.test"] {
      #expect(Set<WebhookTopic>(written: wrong) == nil, "\(wrong)")
    }
  }
}
