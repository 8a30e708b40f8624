import Messages

/// Answers in the words of each vendor: other ways to say success, codes for the credit, the number and the sender, lists
/// that lack the number.
enum GatewayVendorCases {
  typealias Case = GatewayAnswerTests.Case

  static let all = unifonic + taqnyat + msegat + jawaly + deewan + mora + generic + whatsapp

  private static let data = #""data":{"MessageID":7}"#

  static let unifonic: [Case] = [
    Case("unifonic", 200, #"{"success":true,"errorCode":"ER-00",\#(data)}"#, .taken(reference: "7")),
    Case("unifonic", 201, #"{"success":true,"errorCode":"ER-00",\#(data)}"#, .taken(reference: "7")),
    Case("unifonic", 202, #"{"success":true,"errorCode":"ER-00",\#(data)}"#, .silence),
    Case("unifonic", 200, #"{"success":"false","errorCode":"ER-00",\#(data)}"#, .silence),
    Case("unifonic", 200, #"{"success":"True","errorCode":"ER-00",\#(data)}"#, .silence),
    Case("unifonic", 200, #"{"success":"true","errorCode":"ER-00","data":{"MessageID":""}}"#, .silence),
    Case("unifonic", 200, #"{"success":"true","errorCode":"ER-00","data":null}"#, .silence),
    Case("unifonic", 200, #"{"success":"true",\#(data)}"#, .silence),
    Case("unifonic", 200, #"{"success":"true","errorCode":"ER-08",\#(data)}"#, .unserved("sender")),
    Case("unifonic", 200, #"{"success":"false","errorCode":"ER-01"}"#, .unserved("balance")),
    Case("unifonic", 200, #"{"success":"false","errorCode":"ER-02"}"#, .refused("number")),
    Case("unifonic", 200, #"{"success":"false","errorCode":"ER-08"}"#, .unserved("sender")),
    Case("unifonic", 200, #"{"success":"false","errorCode":"ER-09"}"#, .silence),
    Case("unifonic", 200, #"{"success":"false","errorCode":"ER-77"}"#, .refused("ER-77")),
    Case("unifonic", 401, #"{"success":"false","errorCode":"ER-01"}"#, .unserved("signin")),
    Case("unifonic", 409, "", .silence),
    Case("unifonic", 480, "", .unserved("sender")),
    Case("unifonic", 482, "", .refused("number")),
    Case("unifonic", 599, "", .silence),
  ]

  static let taqnyat: [Case] = [
    Case("taqnyat", 201, #"{"statusCode":"201","messageId":"7","accepted":["966512345678"]}"#, .taken(reference: "7")),
    Case("taqnyat", 201, #"{"statusCode":201,"messageId":7,"accepted":966512345678}"#, .taken(reference: "7")),
    Case("taqnyat", 201, #"{"statusCode":201,"accepted":"['00966512345678']"}"#, .taken(reference: nil)),
    Case("taqnyat", 201, #"{"statusCode":201,"messageId":7,"accepted":"[]","rejected":"[]"}"#, .silence),
    Case("taqnyat", 201, #"{"statusCode":201,"messageId":7}"#, .silence),
    Case("taqnyat", 201, #"{"statusCode":201,"messageId":7,"accepted":"['966512345679']"}"#, .silence),
    Case("taqnyat", 201, #"{"statusCode":201,"messageId":7,"accepted":"['9665123456789']"}"#, .silence),
    Case("taqnyat", 201, #"{"statusCode":201,"accepted":"[]","rejected":"['966512345678']"}"#, .refused("number")),
    Case(
      "taqnyat", 201, #"{"statusCode":201,"accepted":"['966512345678']","rejected":"['966512345678']"}"#,
      .refused("number")),
    Case("taqnyat", 200, #"{"statusCode":200,"messageId":7,"accepted":"['966512345678']"}"#, .silence),
    Case("taqnyat", 400, #"{"statusCode":400,"message":"words"}"#, .refused("400")),
    Case("taqnyat", 400, #"{"statusCode":3}"#, .unserved("balance")),
    Case("taqnyat", 400, #"{"statusCode":"14"}"#, .unserved("sender")),
    Case("taqnyat", 400, #"{"statusCode":15}"#, .refused("number")),
    Case("taqnyat", 200, #"{"statusCode":104}"#, .unserved("signin")),
    Case("taqnyat", 500, #"{"statusCode":500}"#, .silence),
  ]

  private static let brackets = String(repeating: "[", count: 34)

  static let msegat: [Case] = [
    Case("msegat", 200, #"{"code":1}"#, .taken(reference: nil)),
    Case("msegat", 201, #"{"code":"M0000","id":"a b"}"#, .taken(reference: nil)),
    Case("msegat", 200, #"{"code":true}"#, .refused("true")),
    Case("msegat", 200, #"{"code":1.0}"#, .taken(reference: nil)),
    Case("msegat", 200, #"{"code":"1060"}"#, .unserved("balance")),
    Case("msegat", 200, #"{"code":1120}"#, .refused("number")),
    Case("msegat", 200, #"{"code":"1110"}"#, .unserved("sender")),
    Case("msegat", 200, #"{"code":"M0002"}"#, .unserved("signin")),
    Case("msegat", 200, #"{"code":"1061"}"#, .silence),
    Case("msegat", 200, "1", .silence),
    Case("msegat", 200, #"{"code":"1","message":"\\","id":"\#(brackets)"}"#, .taken(reference: brackets)),
    Case("msegat", 200, #"[{"code":"1"}]"#, .silence),
    Case("msegat", 500, #"{"code":"1120"}"#, .refused("number")),
    Case("msegat", 500, #"{"code":"9999"}"#, .silence),
  ]

  static let jawaly: [Case] = [
    Case("4jawaly", 200, #"{"job_id":12}"#, .taken(reference: "12")),
    Case("4jawaly", 200, #"{"job_id":null}"#, .silence),
    Case("4jawaly", 200, #"{"job_id":"j","messages":[{"err_text":"الرصيد 0"}]}"#, .refused("http 200")),
    Case("4jawaly", 200, #"{"job_id":"j","messages":[{"err_text":null}]}"#, .taken(reference: "j")),
    Case(
      "4jawaly", 200, #"{"job_id":"j","error_numbers":[{"number":"+966512345678","error":"x"}]}"#, .refused("number")),
    Case("4jawaly", 422, #"{"message":"words"}"#, .refused("text")),
  ]

  static let deewan: [Case] = [
    Case("deewan", 201, #"{"requestStatus":{"RequestID":"r-1"}}"#, .taken(reference: "r-1")),
    Case("deewan", 200, #"{"requestStatus":{"RequestID":"r-1"},"errors":[]}"#, .taken(reference: "r-1")),
    Case("deewan", 200, #"{"requestStatus":{"RequestID":"r-1"},"errors":[["4001","x"]]}"#, .refused("4001")),
    Case("deewan", 200, #"{"requestStatus":{"RequestID":"r-1"},"error":{"description":"x"}}"#, .silence),
    Case("deewan", 400, #"{"errors":[["sender.invalid","x"]]}"#, .refused("sender.invalid")),
  ]

  static let mora: [Case] = [
    Case("mora", 200, #"{"data":{"code":"100"}}"#, .taken(reference: nil)),
    Case("mora", 200, #"{"status":{"code":200}}"#, .silence),
    Case("mora", 200, #"{"status":{"code":200},"data":{"code":105}}"#, .refused("105")),
  ]

  static let generic: [Case] = [
    Case("generic", 202, "3: Queued for later delivery", .taken(reference: "m-17")),
    Case("generic", 200, "0: Accepted for delivery", .silence),
    Case("generic", 202, "0: Accepted for delivery Denied receivers are: 966512345678", .silence),
    Case("generic", 403, "Authorization failed for sendsms", .unserved("signin")),
    Case("generic", 400, "Missing receiver number, rejected", .refused("number")),
    Case("generic", 400, "Sender missing and no global set, rejected", .unserved("sender")),
    Case("generic", 503, "Temporal failure, try again later.", .later("busy")),
  ]

  private static func meta(_ status: Int, _ code: String, _ answer: HandoverAnswer) -> Case {
    let error = #"{"message":"words","type":"OAuthException","code":\#(code),"fbtrace_id":"A1"}"#
    return Case("whatsapp", status, #"{"error":\#(error)}"#, answer)
  }

  static let whatsapp: [Case] = [
    Case("whatsapp", 200, #"{"messages":[{"id":"wamid.7"}]}"#, .taken(reference: "m-17")),
    Case("whatsapp", 201, #"{"messages":[{"id":"wamid.7"}]}"#, .silence),
    Case("whatsapp", 200, #"{"messages":[]}"#, .silence),
    Case("whatsapp", 200, #"{"messages":[{"id":""}]}"#, .silence),
    Case("whatsapp", 200, #"{"contacts":[{"wa_id":"966512345678"}]}"#, .silence),
    Case("whatsapp", 200, #"{"messages":[{"id":"wamid.7"}],"error":{"code":131026}}"#, .refused("number")),
    meta(400, "131026", .refused("number")), meta(400, "131049", .refused("number")),
    meta(400, "130472", .refused("number")), meta(400, "131047", .refused("text")),
    meta(400, "130429", .later("busy")), meta(400, "131056", .later("busy")), meta(400, "80007", .later("busy")),
    meta(503, "2", .later("busy")), meta(400, #""131042""#, .unserved("balance")),
    meta(404, "132001", .unserved("template")), meta(400, "132015", .unserved("template")),
    meta(400, "132016", .unserved("template")), meta(401, "190", .unserved("signin")),
    meta(401, "0", .unserved("signin")), meta(403, "131031", .unserved("sender")),
    meta(500, "131000", .silence), meta(400, "1", .silence), meta(500, "131099", .silence),
    meta(400, "100", .refused("100")), meta(400, "966512345678", .refused("http 400")),
  ]
}
