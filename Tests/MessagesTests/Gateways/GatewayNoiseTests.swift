import Foundation
import Messages
import Testing

/// Random and spoiled answers, from seeds: none ends the program, and none is taken for success that is not.
@Suite struct GatewayNoiseTests {
  /// SplitMix64 (Steele, Lea, Flood 2014).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: ShippedGateway.keys) func `thousands of answers are never wrongly taken`(key: String) throws {
    let gateway = try ShippedGateway.gateway(key)
    var (generator, taken) = (Seeded(state: 17), 0)
    for _ in 0..<600 {
      let body = try Self.body(key, using: &generator)
      let status = [200, 201, 202, 204, 400, 409, 429, 500, 503].randomElement(using: &generator) ?? 200
      switch gateway.answer(GatewayReply(status: status, body: body), to: ShippedGateway.message) {
      case .taken:
        taken += 1
        #expect(Self.isSuccess(key, status, body), "\(status) \(String(decoding: body, as: UTF8.self))")
      case .refused(let problem), .later(let problem), .unserved(let problem):
        #expect((1...40).contains(problem.utf8.count) && problem.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        #expect(!problem.contains("512345"))
      case .silence: break
      }
      _ = gateway.receipts(query: String(decoding: body, as: UTF8.self), body: body)
    }
    #expect(taken > 0, "nothing was tried")
  }

  @Test func `a deep, a large and a strange body are silence`() throws {
    let msegat = try ShippedGateway.gateway("msegat")
    let bodies = [
      String(repeating: "[", count: 60_000), String(repeating: #"{"code":"#, count: 5000),
      #"{"code":"1","x":"# + String(repeating: "[", count: 500) + String(repeating: "]", count: 500) + "}",
      #"{"code":"1","x":"\"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]","y":"# + String(repeating: "[", count: 40)
        + String(repeating: "]", count: 40) + "}",
      #"{"x":""# + String(repeating: "a", count: 1 << 17) + #"","code":"1"}"#, #"{"code":1e999}"#, #"{"code":-0}x"#,
      "\u{FEFF}", "\u{0}", #"{"code":NaN}"#,
    ]
    for body in bodies {
      #expect(msegat.answer(GatewayReply(200, body), to: ShippedGateway.message) == .silence, "\(body.prefix(30))")
    }
    #expect(
      msegat.answer(GatewayReply(status: 200, body: [0xFF, 0xFE, 0x22]), to: ShippedGateway.message) == .silence)
  }

  /// A success that was spoiled, or words that providers use, thrown together.
  private static func body(_ key: String, using generator: inout Seeded) throws -> [UInt8] {
    var body = Array(try #require(GatewayAnswerTests.successes[key]).1.utf8)
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      guard !body.isEmpty else { break }
      let place = Int.random(in: 0..<body.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: body[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: body.remove(at: place)
      case 2: body = Array(body.prefix(place))
      case 3: body.insert(contentsOf: words.randomElement(using: &generator)?.utf8.map(\.self) ?? [], at: place)
      default: body = Array(object(using: &generator).utf8)
      }
    }
    return body
  }

  private static let names = [
    "success", "errorCode", "data", "MessageID", "statusCode", "accepted", "rejected", "messageId", "code", "id",
    "job_id",
    "messages", "err_text", "error_numbers", "requestStatus", "RequestID", "errors", "error", "status", "reference",
  ]
  private static let words = [
    "true", "false", "null", "0", "1", "100", "201", "1060", "\"1\"", "\"true\"", "\"ER-00\"", "\"ER-02\"", "\"M0000\"",
    "\"[]\"", "\"['966512345678']\"", "[\"966512345678\"]", "\"\"", "[]", "{}", "[[\"7\"]]", "1e40", "-1.50", "\"قيّم\"",
  ]

  private static func object(depth: Int = 0, using generator: inout Seeded) -> String {
    let members = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      let name = names.randomElement(using: &generator) ?? ""
      let isLeaf = depth > 2 || Bool.random(using: &generator)
      let value = isLeaf ? words.randomElement(using: &generator) ?? "" : object(depth: depth + 1, using: &generator)
      return "\"\(name)\":\(value)"
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  /// What each vendor calls success, written a second time, and read by another reader.
  private static func isSuccess(_ key: String, _ status: Int, _ body: [UInt8]) -> Bool {
    if key == "generic" {
      return status == 202
        && ["0: Accepted for delivery", "3: Queued for later delivery"].contains {
          String(decoding: body, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) == $0
        }
    }
    guard [200, 201].contains(status),
      let answer = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
    else { return false }
    func text(_ name: String, in object: Any?) -> String {
      ((object as? [String: Any])?[name]).map { "\($0)" } ?? ""
    }
    switch key {
    case "unifonic":
      return ["true", "1"].contains(text("success", in: answer)) && text("errorCode", in: answer) == "ER-00"
        && !text("MessageID", in: answer["data"]).isEmpty
    case "taqnyat":
      return text("statusCode", in: answer) == "201" && text("accepted", in: answer).contains("966512345678")
        && !text("rejected", in: answer).contains("966512345678")
    case "msegat": return ["1", "M0000"].contains(text("code", in: answer))
    case "4jawaly": return !text("job_id", in: answer).isEmpty
    case "whatsapp":
      let named = (answer["messages"] as? [Any])?.first
      return status == 200 && !text("id", in: named).isEmpty
    case "deewan": return !text("RequestID", in: answer["requestStatus"]).isEmpty
    default: return text("code", in: answer["data"]) == "100"
    }
  }
}
