import Messages
import Surveys
import Testing

/// Messages whose words the provider keeps itself, and what it says of them.
@Suite struct GatewayTemplateTests {
  private let credentials = GatewayCredentials(
    sender: "عون", values: ["phone-number-id": "1063", "account-id": "2071", "token": "EAA"])

  private func message(
    _ step: MessageStep = .invitation, _ language: Language = .arabic, link: String = "https://r.aoun.org.sa/r/aB-3_x"
  ) -> GatewayMessage {
    GatewayMessage(
      text: "قيّموا خدمتنا سراً: \(link)", number: "+966512345678", reference: "m-17",
      parts: .init(step: step, language: language, link: link))
  }

  private func body(_ message: GatewayMessage) throws -> String {
    let request = try ShippedGateway.gateway("whatsapp").request(for: message, as: credentials)
    return String(decoding: request.body, as: UTF8.self)
  }

  /// What WhatsApp is given, with a template, a language and the end of a link.
  private func given(_ template: String, _ language: String, _ end: String) -> String {
    #"{"messaging_product":"whatsapp","recipient_type":"individual","to":"+966512345678","type":"template","#
      + #""template":{"name":"\#(template)","language":{"code":"\#(language)"},"components":[{"type":"button","#
      + #""sub_type":"url","index":"0","parameters":[{"type":"text","text":"\#(end)"}]}]},"#
      + #""biz_opaque_callback_data":"m-17"}"#
  }

  @Test func `an invitation and a reminder name their templates, their language and the end of the link`() throws {
    #expect(try body(message()) == given("rida_invitation", "ar", "r/aB-3_x"))
    #expect(try body(message(.reminder)) == given("rida_reminder", "ar", "r/aB-3_x"))
    let english = message(.reminder, .english, link: "https://aoun.org.sa/rate/r/aB-3_x?lang=en")
    #expect(try body(english) == given("rida_reminder", "en", "rate/r/aB-3_x?lang=en"))
  }

  @Test func `nothing in a link leaves its quotation marks`() throws {
    #expect(try body(message(link: #"https://a.sa/r/x"},{\"#)) == given("rida_invitation", "ar", #"r/x\"},{\\"#))
    let odd = "ر/{token}?a=1&b#c"
    #expect(try body(message(link: "https://a.sa/\(odd)")) == given("rida_invitation", "ar", odd))
  }

  @Test(arguments: [
    "https://a.sa", "https://a.sa/", "https://", "https:///r/x", "http://a.sa/r/x", "a.sa/r/x", "https://a.sa?r/x",
    "https://a.sa/r/x\n", "", " https://a.sa/r/x",
  ])
  func `a link without an end makes no request`(link: String) {
    #expect(throws: GatewayRequestProblem.unfit("link")) { try body(message(link: link)) }
  }

  @Test func `a message of which only the text is known makes no request where a template is named`() {
    let bare = GatewayMessage(text: "أ", number: "+966512345678", reference: "m-17")
    #expect(throws: GatewayRequestProblem.missing("template")) { try body(bare) }
  }

  @Test func `each part stands where a file wants it, escaped as the text is`() throws {
    let places = "{step} {language} {link} {link-end}"
    let source = GatewayDocumentTests.plain.replacing("{text}", with: "{text} \(places)")
    let gateway = try #require(GatewayDocument(source: source, file: "p.yaml").gateway)
    let known = GatewayCredentials(sender: "A", values: ["pass": "p"])
    let request = try gateway.request(for: message(.reminder, .english, link: "https://a.sa/r/x?lang=en"), as: known)
    let form = "reminder%20en%20https%3A%2F%2Fa.sa%2Fr%2Fx%3Flang%3Den%20r%2Fx%3Flang%3Den"
    #expect(String(decoding: request.body, as: UTF8.self).hasSuffix(form))
    for place in ["step", "language", "link", "link-end"] {
      let one = GatewayDocumentTests.plain.replacing("{text}", with: "{text}{\(place)}")
      let gateway = try #require(GatewayDocument(source: one, file: "p.yaml").gateway)
      let lacking = place == "link-end" ? "link" : place
      #expect(throws: GatewayRequestProblem.missing(lacking)) {
        try gateway.request(for: GatewayMessage(text: "a", number: "+966512345678", reference: "m"), as: known)
      }
    }
  }

  @Test func `a name may be the charity's own`() throws {
    let source = try ShippedGateway.source("whatsapp").replacing("rida_reminder", with: "\"{credential:account-id}_r\"")
    let gateway = try #require(GatewayDocument(source: source, file: "w.yaml").gateway)
    let request = try gateway.request(for: message(.reminder), as: credentials)
    #expect(String(decoding: request.body, as: UTF8.self) == given("2071_r", "ar", "r/aB-3_x"))
    let reply = GatewayReply(200, #"{"data":[{"name":"2071_r","language":"ar","status":"APPROVED"}]}"#)
    #expect(gateway.templateState(of: .reminder, in: .arabic, as: credentials, by: reply) == .approved)
  }

  @Test func `a provider is asked about the template of a step`() throws {
    let whatsapp = try ShippedGateway.gateway("whatsapp")
    #expect(whatsapp.tellsState)
    let request = try whatsapp.templateRequest(.reminder, as: credentials)
    #expect(
      request?.written == """
        GET https://graph.facebook.com/v23.0/2071/message_templates?name=rida_reminder&fields=name%2Clanguage%2Cstatus
        Authorization: Bearer EAA
        """)
    let unifonic = try ShippedGateway.gateway("unifonic")
    #expect(try !unifonic.tellsState && unifonic.templateRequest(.reminder, as: credentials) == nil)
  }

  @Test(arguments: [
    (#"{"name":"rida_invitation","language":"ar","status":"APPROVED"}"#, TemplateState.approved),
    (#"{"name":"rida_invitation","language":"ar","status":"PENDING"}"#, .waiting),
    (#"{"name":"rida_invitation","language":"ar","status":"IN_APPEAL"}"#, .waiting),
    (#"{"name":"rida_invitation","language":"ar","status":"REJECTED"}"#, .refused("REJECTED")),
    (#"{"name":"rida_invitation","language":"ar","status":"PAUSED"}"#, .refused("PAUSED")),
    (#"{"name":"rida_invitation","language":"ar","status":"NEW_WORD"}"#, .unknown),
    (#"{"name":"rida_invitation","language":"ar"}"#, .unknown),
    (#"{"name":"rida_invitation","language":"en","status":"APPROVED"}"#, .missing),
    (#"{"name":"rida_invitation_2","language":"ar","status":"APPROVED"}"#, .missing),
    (
      #"{"name":"rida_invitation","language":"en","status":"REJECTED"},"#
        + #"{"name":"rida_invitation","language":"ar","status":"APPROVED"}"#, .approved
    ), ("", .missing), ("7,null,[]", .missing),
  ])
  func `a template is told by its name and its language`(entries: String, state: TemplateState) throws {
    let whatsapp = try ShippedGateway.gateway("whatsapp")
    let reply = GatewayReply(200, #"{"data":[\#(entries)],"paging":{}}"#)
    #expect(whatsapp.templateState(of: .invitation, in: .arabic, as: credentials, by: reply) == state)
  }

  @Test func `what is no list of templates tells nothing of them`() throws {
    let whatsapp = try ShippedGateway.gateway("whatsapp")
    let entry = #"{"data":[{"name":"rida_invitation","language":"ar","status":"APPROVED"}]}"#
    for reply in [
      GatewayReply(401, entry), GatewayReply(500, entry), GatewayReply(200, ""), GatewayReply(200, "<html>"),
      GatewayReply(200, "{}"), GatewayReply(200, #"{"data":{}}"#), GatewayReply(200, String(entry.dropLast())),
    ] {
      #expect(whatsapp.templateState(of: .invitation, in: .arabic, as: credentials, by: reply) == .unknown)
    }
  }

  @Test func `only who tells others of somebody says so`() throws {
    for key in ShippedGateway.keys {
      #expect(try (ShippedGateway.gateway(key).discloses != nil) == (key == "whatsapp"), "\(key)")
    }
    let said = try #require(ShippedGateway.gateway("whatsapp").discloses)
    #expect(said(.arabic).contains("ميتا") && said(.english).contains("Meta"))
  }
}
