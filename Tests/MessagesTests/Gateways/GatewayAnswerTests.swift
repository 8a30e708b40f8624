import Messages
import Testing

/// What became of a message, by every answer that a provider may give: never taken where it was not.
@Suite struct GatewayAnswerTests {
  /// An answer, and what it must be.
  struct Case: Sendable, CustomTestStringConvertible {
    let key: String
    let reply: GatewayReply
    let answer: HandoverAnswer

    init(_ key: String, _ status: Int, _ body: String, _ answer: HandoverAnswer) {
      (self.key, reply, self.answer) = (key, GatewayReply(status, body), answer)
    }

    var testDescription: String { "\(key) \(reply.status) \(String(decoding: reply.body, as: UTF8.self).prefix(80))" }
  }

  /// As the vendor tells success.
  static let successes = [
    "4jawaly": (200, #"{"job_id":"j-9","messages":[{"inserted_numbers":1}],"error_numbers":[]}"#, "j-9"),
    "deewan": (200, #"{"requestStatus":{"RequestID":88123}}"#, "88123"),
    "generic": (202, "0: Accepted for delivery", "m-17"),
    "mora": (200, #"{"status":{"code":200,"message":"ok"},"data":{"code":100,"message":"sent"}}"#, nil),
    "msegat": (200, #"{"code":"1","message":"Success","id":4411}"#, "4411"),
    "taqnyat": (
      201,
      #"{"statusCode":201,"messageId":7006454321,"cost":"0.05","accepted":"['966512345678']","rejected":"[]"}"#,
      "7006454321"
    ),
    "unifonic": (
      200, #"{"success":"true","errorCode":"ER-00","data":{"MessageID":"42000348806924","Status":"Queued"}}"#,
      "42000348806924"
    ),
    "whatsapp": (
      200,
      #"{"messaging_product":"whatsapp","contacts":[{"input":"+966512345678","wa_id":"966512345678"}],"#
        + #""messages":[{"id":"wamid.HBgM=","message_status":"accepted"}]}"#, "m-17"
    ),
  ]

  @Test(arguments: ShippedGateway.keys) func `success is success`(key: String) throws {
    let (status, body, reference) = try #require(Self.successes[key])
    let gateway = try ShippedGateway.gateway(key)
    #expect(gateway.answer(GatewayReply(status, body), to: ShippedGateway.message) == .taken(reference: reference))
    #expect(
      gateway.answer(GatewayReply(status, "\n " + body + "\n"), to: ShippedGateway.message)
        == .taken(reference: reference))
  }

  /// What no provider may take for success, with what it must be.
  static func oddities(_ key: String) -> [(String, GatewayReply, HandoverAnswer)] {
    guard let (status, body, _) = successes[key] else { return [] }
    let page = "<html><body>success 0: Accepted for delivery \"code\":\"1\"</body></html>"
    return [
      ("page", GatewayReply(200, page), .silence),
      ("page with the right status", GatewayReply(status, page), .silence),
      ("empty", GatewayReply(200, ""), .silence),
      ("empty with the right status", GatewayReply(status, ""), .silence),
      ("no content", GatewayReply(204, ""), .silence),
      ("blanks", GatewayReply(status, " \n "), .silence),
      ("null", GatewayReply(status, "null"), .silence),
      ("a list", GatewayReply(status, "[]"), .silence),
      ("an empty object", GatewayReply(status, "{}"), .silence),
      ("a text", GatewayReply(status, "\"OK\""), .silence),
      ("cut off", GatewayReply(status, String(body.dropLast(2))), .silence),
      ("cut off early", GatewayReply(status, String(body.prefix(9))), .silence),
      ("twice", GatewayReply(status, body + body), .silence),
      ("elsewhere", GatewayReply(302, body), .silence),
      ("bad request", GatewayReply(400, page), .refused("http 400")),
      ("unauthorized", GatewayReply(401, ""), .unserved("signin")),
      ("forbidden", GatewayReply(403, page), key == "unifonic" ? .unserved("signin") : .refused("http 403")),
      ("not found", GatewayReply(404, page), .refused("http 404")),
      ("too many", GatewayReply(429, ""), .later("http 429")),
      ("fault", GatewayReply(500, page), .silence),
      ("fault with success", GatewayReply(500, body), .silence),
      ("bad way", GatewayReply(502, page), .silence),
      ("unavailable", GatewayReply(503, page), .later("http 503")),
      ("unavailable with success", GatewayReply(503, body), .later("http 503")),
      ("too slow", GatewayReply(504, page), .silence),
    ]
  }

  @Test(arguments: ShippedGateway.keys) func `an odd answer is what it is`(key: String) throws {
    let gateway = try ShippedGateway.gateway(key)
    for (name, reply, answer) in Self.oddities(key) {
      #expect(gateway.answer(reply, to: ShippedGateway.message) == answer, "\(name)")
    }
  }

  @Test(arguments: GatewayVendorCases.all) func `a vendor's own answer is what it is`(vendor: Case) throws {
    let gateway = try ShippedGateway.gateway(vendor.key)
    #expect(gateway.answer(vendor.reply, to: ShippedGateway.message) == vendor.answer)
  }

  @Test func `why something was refused tells nothing of the message`() throws {
    let msegat = try ShippedGateway.gateway("msegat")
    for code in [
      "966512345678", "512345678", "5123456", "E512345678", "2345", "aB-3_x", "r.aoun.org.sa", "Number 9665 is wrong",
      "رقم", "x\\ny", String(repeating: "9", count: 25), String(repeating: "E", count: 41),
    ] {
      let reply = GatewayReply(200, #"{"code":"\#(code)"}"#)
      #expect(msegat.answer(reply, to: ShippedGateway.message) == .refused("http 200"), "\(code)")
    }
    #expect(msegat.answer(GatewayReply(400, #"{"code":"M0031"}"#), to: ShippedGateway.message) == .refused("M0031"))
  }
}
