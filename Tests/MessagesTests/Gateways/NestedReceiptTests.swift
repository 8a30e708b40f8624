import Messages
import Testing

/// Receipts that lie in lists within lists, as Meta's webhook sends them.
@Suite struct NestedReceiptTests {
  private func told(_ body: String) throws -> [String] {
    try ShippedGateway.gateway("whatsapp").receipts(query: "", body: Array(body.utf8)).map {
      "\($0.reference) \($0.receipt.state) \($0.receipt.problem ?? "")"
    }
  }

  /// One change of one entry, with what stands in its value.
  private func webhook(_ value: String) -> String {
    #"{"object":"whatsapp_business_account","entry":[{"id":"2071","changes":[{"value":{"messaging_product":"whatsapp","#
      + #""metadata":{"display_phone_number":"966110000000","phone_number_id":"1063"},\#(value)},"field":"messages"}]}]}"#
  }

  private func status(_ id: String, _ status: String, _ more: String = "") -> String {
    #"{"id":"wamid.HBgM=","status":"\#(status)","timestamp":"1750857384","recipient_id":"966512345678","#
      + #""biz_opaque_callback_data":"\#(id)"\#(more)}"#
  }

  @Test func `each status is a receipt`() throws {
    #expect(try told(webhook(#""statuses":[\#(status("m-17", "sent"))]"#)) == ["m-17 accepted "])
    #expect(try told(webhook(#""statuses":[\#(status("m-17", "delivered"))]"#)) == ["m-17 delivered "])
    #expect(try told(webhook(#""statuses":[\#(status("m-17", "read"))]"#)) == ["m-17 delivered "])
  }

  @Test(arguments: [
    ("131026", "number"), ("\"131026\"", "number"), ("131042", "balance"), ("132015", "template"), ("131053", "131053"),
    ("966512345678", "failed"), ("131000", "131000"), ("null", "failed"),
  ])
  func `a failure is told in the word that all providers share`(code: String, word: String) throws {
    let errors = #","errors":[{"code":\#(code),"title":"words","error_data":{"details":"words"}}]"#
    #expect(try told(webhook(#""statuses":[\#(status("m-17", "failed", errors))]"#)) == ["m-17 failed \(word)"])
  }

  @Test func `a failure without a code has failed`() throws {
    #expect(try told(webhook(#""statuses":[\#(status("m-17", "failed"))]"#)) == ["m-17 failed failed"])
  }

  @Test func `a status without our name is of a message that somebody else sent`() throws {
    let other = #"{"id":"wamid.HBgM=","status":"delivered","recipient_id":"966512345678"}"#
    #expect(try told(webhook(#""statuses":[\#(other),\#(status("m-17", "read"))]"#)) == ["m-17 delivered "])
  }

  @Test func `all entries, changes and statuses are gone through, also what comes twice and what is foreign`() throws {
    let one = #"{"value":{"statuses":[\#(status("a", "sent")),\#(status("a", "sent")),\#(status("b", "deleted"))]}}"#
    let other = #"{"value":{"statuses":[\#(status("c", "read"))]}}"#
    let body = #"{"entry":[{"changes":[\#(one),{"value":{}},7]},{"changes":null},"x",{"changes":[\#(other)]}]}"#
    #expect(try told(body) == ["a accepted ", "a accepted ", "c delivered "])
  }

  @Test func `a body without statuses holds no receipts`() throws {
    let message = #"{"from":"966512345678","id":"wamid.B=","type":"text","text":{"body":"شكرًا"}}"#
    let template = #"{"event":"APPROVED","message_template_name":"rida_invitation","message_template_language":"ar"}"#
    for body in [
      webhook(#""messages":[\#(message)]"#), webhook(#""statuses":[]"#), webhook(#""statuses":{"0":{}}"#),
      #"{"entry":[{"changes":[{"field":"message_template_status_update","value":\#(template)}]}]}"#,
      "", "{}", "[]", #"{"entry":{}}"#, #"{"entry":[[]]}"#, #"[\#(status("a", "sent"))]"#, status("a", "sent"),
      String(webhook(#""statuses":[\#(status("a", "sent"))]"#).dropLast()),
    ] {
      #expect(try told(body).isEmpty, "\(body)")
    }
  }

  @Test func `hundreds of receipts come in one body, and what is larger than any is not read`() throws {
    let many = Array(repeating: status("m-17", "delivered"), count: 1500).joined(separator: ",")
    #expect(try told(webhook(#""statuses":[\#(many)]"#)).count == 1500)
    #expect(try told(webhook(#""statuses":[\#(many),\#(many)]"#)).isEmpty)
  }
}
