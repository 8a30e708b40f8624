import Crypto
import Numerals
import Surveys

/// What webhooks tell of, once it is published.
package enum WebhookTopic: String, Sendable, CaseIterable {
  /// Ratings of a period were released.
  case released = "release.published"
  /// A period is closed, and a figure lies short of its target beyond chance.
  case targetMissed = "target.missed"
  /// A period is closed, and a question moved more than its own history explains.
  case signalRaised = "signal.raised"
  /// Once a day: how many messages stand where.
  case deliverySummary = "delivery.summary"
  /// A report was built.
  case reportBuilt = "report.built"
}

extension Set<WebhookTopic> {
  /// As the store and the command line write them, in the order of the list: `release.published,report.built`.
  package var written: String { WebhookTopic.allCases.filter(contains).map(\.rawValue).joined(separator: ",") }

  /// Topics as they are written; `nil` where one is none, or where there are none.
  package init?(written: String) {
    let names = written.split(separator: ",", omittingEmptySubsequences: false)
    let topics = names.compactMap { WebhookTopic(rawValue: String($0)) }
    guard !topics.isEmpty, topics.count == names.count else { return nil }
    self.init(topics)
  }
}

/// Something that happened, as webhooks are told of it: `type`, `timestamp` and `data`. It names nobody.
package struct WebhookEvent: Equatable, Sendable {
  /// A value in `data`.
  package enum Value: Equatable, Sendable {
    case text(String), number(Int), decimal(Double), flag(Bool)
    case object([String: Value]), list([Value])
  }

  /// The type of an event that tells of nothing but itself.
  package static let test = "webhook.test"

  /// What receivers know it by: the same for every attempt.
  package let id: String
  /// The topic, or `test`.
  package let type: String
  /// What is sent, byte for byte, at every attempt.
  package let body: String

  /// An event as it was kept.
  package init(id: String, type: String, body: String) {
    self.id = id
    self.type = type
    self.body = body
  }

  /// An event of a topic. Its id follows from what it tells of, so that it is known again whoever finds it once more.
  /// - Parameters:
  ///   - subject: what tells it from every other event of the topic.
  ///   - now: seconds since 1970.
  package init(_ topic: WebhookTopic, of subject: [String], data: [String: Value], at now: Int) {
    self.init(topic.rawValue, of: subject, data: data, at: now)
  }

  /// An event that tells a webhook nothing but that it is reached.
  package static func test(of webhook: Int, at now: Int, using generator: inout some RandomNumberGenerator)
    -> WebhookEvent
  {
    let number = UInt64.random(in: .min ... .max, using: &generator)
    return WebhookEvent(test, of: ["\(webhook)", "\(number)"], data: ["webhook": .number(webhook)], at: now)
  }

  private init(_ type: String, of subject: [String], data: [String: Value], at now: Int) {
    let named = ([type] + subject).map { "\($0.utf8.count):\($0)" }.joined()
    id = "evt_" + SHA256.hash(data: Array(named.utf8)).prefix(16).hexadecimal
    self.type = type
    let time = WebhookEvent.time(now)
    body = #"{"type":"\#(type)","timestamp":"\#(time)","data":\#(Value.object(data).json)}"#
  }

  /// A moment as RFC 3339 writes it.
  private static func time(_ now: Int) -> String {
    let parts = [now / 3600 % 24, now / 60 % 60, now % 60].map { Digits.padded($0, to: 2) }
    return "\(Day(ordinal: now / 86_400))T\(parts.joined(separator: ":"))Z"
  }
}

extension WebhookEvent.Value {
  /// As JSON (RFC 8259), members in the order of their names.
  fileprivate var json: String {
    switch self {
    case .text(let text): "\"\(WebhookEvent.Value.escaped(text))\""
    case .number(let number): "\(number)"
    case .decimal(let number): number.isFinite ? "\(number)" : "null"
    case .flag(let flag): "\(flag)"
    case .list(let values): "[\(values.map(\.json).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.json)" }.joined(separator: ","))}"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\u{0}"..."\u{1F}": "\\u\(Digits.padded(scalar.value, to: 4, radix: 16))"
      default: String(scalar)
      }
    }.joined()
  }
}
