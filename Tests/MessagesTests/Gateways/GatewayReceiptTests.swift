import Messages
import Testing

/// What providers say afterwards.
@Suite struct GatewayReceiptTests {
  private func gateway(form: String) throws -> Gateway {
    let receipts = """
      receipts:
        form: \(form)
        reference: \(form == "json" ? "data.id" : "id")
        status: status
        delivered: [DELIVRD, "1"]
        accepted: [ACCEPTD]
        failed: [UNDELIV, "المشترك غير متاح"]
        secret: { header: X-Secret }
        answer: OK
      """
    return try #require(GatewayDocument(source: GatewayDocumentTests.plain + receipts, file: "a.yaml").gateway)
  }

  private func told(_ gateway: Gateway, query: String = "", _ body: String = "") -> [String] {
    gateway.receipts(query: query, body: Array(body.utf8)).map {
      "\($0.reference) \($0.receipt.state) \($0.receipt.problem ?? "")"
    }
  }

  @Test func `a receipt stands in a query`() throws {
    let gateway = try gateway(form: "query")
    #expect(told(gateway, query: "id=m%2D17&status=DELIVRD&x") == ["m-17 delivered "])
    #expect(told(gateway, query: "status=UNDELIV&id=7&id=8") == ["7 failed UNDELIV"])
    #expect(told(gateway, "id=7&status=DELIVRD").isEmpty)
  }

  @Test func `a receipt stands in a form`() throws {
    let gateway = try gateway(form: "form")
    #expect(told(gateway, "id=7&status=1") == ["7 delivered "])
    let arabic = "%D8%A7%D9%84%D9%85%D8%B4%D8%AA%D8%B1%D9%83+%D8%BA%D9%8A%D8%B1+%D9%85%D8%AA%D8%A7%D8%AD"
    #expect(told(gateway, "id=7&status=\(arabic)") == ["7 failed failed"])
    for odd in [
      "", "&&==&", "id=7", "status=1", "id=&status=1", "id=7&status=OTHER", "id=a+b&status=1", "id=%FF&status=1",
    ] {
      #expect(told(gateway, odd).isEmpty, "\(odd)")
    }
  }

  @Test func `one receipt or a list of them stand in JSON`() throws {
    let gateway = try gateway(form: "json")
    #expect(told(gateway, #"{"data":{"id":7},"status":1}"#) == ["7 delivered "])
    #expect(
      told(gateway, #"[{"data":{"id":"7"},"status":"ACCEPTD"},{"data":{}},3,{"data":{"id":8},"status":"UNDELIV"}]"#)
        == ["7 accepted ", "8 failed UNDELIV"])
    for odd in ["", "[", "[]", "7", #"{"data":[7],"status":1}"#, #"{"data":{"id":7},"status":"#] {
      #expect(told(gateway, odd).isEmpty, "\(odd)")
    }
  }

  @Test func `Kannel names the message by our name`() throws {
    let generic = try ShippedGateway.gateway("generic")
    #expect(told(generic, query: "secret=s&reference=m-17&status=1") == ["m-17 delivered "])
    #expect(told(generic, query: "secret=s&reference=m-17&status=8") == ["m-17 accepted "])
    #expect(told(generic, query: "secret=s&reference=m-17&status=16") == ["m-17 failed 16"])
    #expect(generic.receipts?.secret == .query("secret") && generic.receipts?.answer == "")
  }

  @Test func `a provider of whose receipts nobody knows has none`() throws {
    #expect(told(try ShippedGateway.gateway("mora"), query: "reference=1&status=1").isEmpty)
  }
}
