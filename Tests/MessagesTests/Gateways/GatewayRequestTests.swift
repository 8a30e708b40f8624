import Messages
import Testing

/// What goes over the line, sign by sign.
@Suite struct GatewayRequestTests {
  private static let form =
    "%D9%82%D9%8A%D9%91%D9%85%20%D8%AE%D8%AF%D9%85%D8%AA%D9%86%D8%A7%3A%20https%3A%2F%2Fr.aoun.org.sa%2Fr%2FaB-3_x"
    + "%20%26%20%22%D8%B4%D9%83%D8%B1%D9%8B%D8%A7%22%0A1%2B1%5C"
  private static let json = #"قيّم خدمتنا: https://r.aoun.org.sa/r/aB-3_x & \"شكرًا\"\n1+1\\"#

  static let requests = [
    "4jawaly": """
    POST https://api-sms.4jawaly.com/api/v1/account/area/sms/send
    Content-Type: application/json; charset=utf-8
    Authorization: Basic JisgYXBpLWtleTomKyBhcGktc2VjcmV0
    Accept: application/json

    {"messages":[{"text":"\(json)","numbers":["966512345678"],"sender":"Aoun"}]}
    """,
    "deewan": """
    POST https://apis.deewan.sa/sms/v1/messages
    Content-Type: application/json; charset=utf-8
    Authorization: Bearer T0ken
    Accept: application/json

    {"messageText":"\(json)","senderName":"Aoun","messageType":"unicode","recipients":"966512345678"}
    """,
    "generic": "GET http://127.0.0.1:13013/cgi-bin/sendsms?username=%26%2B%20user-name&password=%26%2B%20password"
      + "&from=Aoun&to=%2B966512345678&text=\(form)&charset=UTF-8&coding=2&dlr-mask=31"
      + "&dlr-url=%26%2B%20receipts%26reference%3Dm-17%26status%3D%25d",
    "mora": """
    POST https://mora-sa.com/api/v1/sendsms
    Content-Type: application/x-www-form-urlencoded

    api_key=%26%2B%20api-key&username=%26%2B%20user-name&message=\(form)&sender=Aoun&numbers=966512345678&return=json
    """,
    "msegat": """
    POST https://www.msegat.com/gw/sendsms.php
    Content-Type: application/json; charset=utf-8

    {"userName":"&+ user-name","apiKey":"&+ api-key","userSender":"Aoun","numbers":"966512345678","msg":"\(json)",\
    "msgEncoding":"UTF8"}
    """,
    "taqnyat": """
    POST https://api.taqnyat.sa/v1/messages
    Content-Type: application/json; charset=utf-8
    Authorization: Bearer &+ token
    Accept: application/json

    {"sender":"Aoun","recipients":["966512345678"],"body":"\(json)"}
    """,
    "unifonic": """
    POST https://el.cloud.unifonic.com/rest/SMS/messages
    Content-Type: application/x-www-form-urlencoded
    Accept: application/json

    AppSid=%26%2B%20app-sid&SenderID=Aoun&Recipient=966512345678&Body=\(form)&responseType=JSON&CorrelationID=m-17
    """,
    "whatsapp": """
    POST https://graph.facebook.com/v23.0/%26%2B%20phone-number-id/messages
    Content-Type: application/json; charset=utf-8
    Authorization: Bearer &+ token

    {"messaging_product":"whatsapp","recipient_type":"individual","to":"+966512345678","type":"template",\
    "template":{"name":"rida_invitation","language":{"code":"ar"},"components":[{"type":"button","sub_type":"url",\
    "index":"0","parameters":[{"type":"text","text":"r/aB-3_x"}]}]},\
    "biz_opaque_callback_data":"m-17"}
    """,
  ]

  @Test(arguments: ShippedGateway.keys) func `a message goes out as each provider wants it`(key: String) throws {
    let gateway = try ShippedGateway.gateway(key)
    let request = try gateway.request(
      for: ShippedGateway.message, as: ShippedGateway.credentials(gateway), token: gateway.signsIn ? "T0ken" : nil)
    #expect(request.written == Self.requests[key])
  }

  @Test func `a token is asked for before a message`() throws {
    let deewan = try ShippedGateway.gateway("deewan")
    let request = try deewan.signInRequest(as: ShippedGateway.credentials(deewan))
    #expect(
      request?.written == """
        POST https://apis.deewan.sa/auth/v1/signin
        Content-Type: application/json; charset=utf-8
        Accept: application/json

        {"userName":"&+ user-name","apiKey":"&+ api-key"}
        """)
    #expect(deewan.token(in: GatewayReply(200, #"{"data":{"access_token":"T0ken"}}"#)) == "T0ken")
    #expect(deewan.token(in: GatewayReply(401, #"{"data":{"access_token":"T0ken"}}"#)) == nil)
    #expect(deewan.token(in: GatewayReply(200, #"{"error":{"description":"no"}}"#)) == nil)
    #expect(throws: GatewayRequestProblem.missing("token")) {
      try deewan.request(for: ShippedGateway.message, as: ShippedGateway.credentials(deewan))
    }
  }

  @Test func `the rest of the credit is asked for where the provider tells it`() throws {
    let taqnyat = try ShippedGateway.gateway("taqnyat")
    let request = try taqnyat.balanceRequest(as: ShippedGateway.credentials(taqnyat))
    #expect(request?.method == "GET" && request?.url == "https://api.taqnyat.sa/account/balance")
    #expect(taqnyat.balance(in: GatewayReply(200, #"{"balance":"12.50","currency":"SAR"}"#)) == "12.50")
    #expect(taqnyat.balance(in: GatewayReply(200, #"{"balance":12.5}"#)) == "12.5")
    #expect(taqnyat.balance(in: GatewayReply(200, "<html>")) == nil)
    let msegat = try ShippedGateway.gateway("msegat")
    #expect(try msegat.balanceRequest(as: ShippedGateway.credentials(msegat)) == nil)
  }

  @Test func `seven bits a letter are called otherwise than Arabic`() throws {
    let generic = try ShippedGateway.gateway("generic")
    let latin = GatewayMessage(text: "Rate us", number: "+966512345678", reference: "m-17")
    let request = try generic.request(for: latin, as: ShippedGateway.credentials(generic))
    #expect(request.url.contains("&coding=0&"))
  }

  @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\u{0}", "a\u{7F}", "سر"])
  func `nothing that ends a line stands in a header`(secret: String) throws {
    let taqnyat = try ShippedGateway.gateway("taqnyat")
    let credentials = GatewayCredentials(sender: "Aoun", values: ["token": secret])
    #expect(throws: GatewayRequestProblem.unfit("token")) {
      try taqnyat.request(for: ShippedGateway.message, as: credentials)
    }
    let deewan = try ShippedGateway.gateway("deewan")
    #expect(throws: GatewayRequestProblem.unfit("token")) {
      try deewan.request(for: ShippedGateway.message, as: ShippedGateway.credentials(deewan), token: secret)
    }
    // Base64 takes any sign.
    let jawaly = try ShippedGateway.gateway("4jawaly")
    let both = GatewayCredentials(sender: "Aoun", values: ["api-key": secret, "api-secret": secret])
    let headers = try jawaly.request(for: ShippedGateway.message, as: both).headers
    #expect(headers.allSatisfy { $0.value.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
  }

  @Test func `a number without its country and a credential that is missing make no request`() throws {
    let unifonic = try ShippedGateway.gateway("unifonic")
    for number in ["0512345678", "966512345678", "+9665", "+96651234567a", "+٩٦٦٥١٢٣٤٥٦٧٨", "", "+966512345678\r\n"] {
      #expect(throws: GatewayRequestProblem.unfit("number")) {
        try unifonic.request(
          for: GatewayMessage(text: "a", number: number, reference: "m"), as: ShippedGateway.credentials(unifonic))
      }
    }
    #expect(throws: GatewayRequestProblem.missing("app-sid")) {
      try unifonic.request(for: ShippedGateway.message, as: GatewayCredentials(sender: "Aoun", values: ["app-sid": ""]))
    }
  }

  @Test func `a log that catches a request, a message or credentials learns nothing`() throws {
    let source = GatewayDocumentTests.plain.replacing("/send", with: "/{credential:pass}/send")
    let gateway = try #require(GatewayDocument(source: source, file: "p.yaml").gateway)
    let credentials = GatewayCredentials(sender: "Aoun", values: ["pass": "a/b"])
    let request = try gateway.request(for: ShippedGateway.message, as: credentials)
    #expect(request.url == "https://sms.example/a%2Fb/send")
    #expect("\(request)" == "POST to sms.example, \(request.body.count) bytes")
    #expect("\(credentials)" == "credentials: pass")
    #expect("\(ShippedGateway.message)" == "message m-17")
  }

  @Test(arguments: ShippedGateway.keys)
  func `the host of a provider is that to which its messages go`(key: String) throws {
    let gateway = try ShippedGateway.gateway(key)
    let host = try #require(gateway.host)
    let url = try gateway.request(
      for: ShippedGateway.message, as: ShippedGateway.credentials(gateway), token: "T0ken"
    ).url
    #expect(url.hasPrefix("https://\(host)/") || url.hasPrefix("http://\(host)/"), "\(host)")
  }
}
