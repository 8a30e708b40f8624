import Foundation
import Messages
import Testing

/// Files of providers: the good, and every mistake with its line.
@Suite struct GatewayDocumentTests {
  /// The smallest file: eleven lines.
  static let plain = """
    key: plain
    name: { ar: سهل, en: Plain }
    note: { ar: للتجربة, en: For trial }
    credentials: [pass]
    send:
      method: POST
      url: https://sms.example/send
      form: { pass: "{credential:pass}", to: "{number}", text: "{text}" }
    accepted:
      status: [200]
      fields: { code: ["0"] }

    """

  private static func findings(_ source: String) -> [String] {
    GatewayDocument(source: source, file: "p.yaml").findings.map { "\($0.line) \($0.problem)" }
  }

  @Test func `every file in Senders is read without a finding, and its name is its key`() throws {
    let folder = ShippedGateway.root.appendingPathComponent("Senders").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.sorted() == ShippedGateway.keys.map { "\($0).yaml" })
    for key in ShippedGateway.keys {
      let document = try ShippedGateway.document(key)
      #expect(document.findings.isEmpty && document.gateway?.key == key, "\(document.findings)")
      #expect(document.gateway?.note.en?.contains("not tried live") == true)
    }
  }

  @Test func `the smallest file is a provider`() {
    #expect(Self.findings(Self.plain).isEmpty)
  }

  /// What stands in for what, on which line the mistake is, and what is said of it.
  static let mistakes: [(String, String, Int, String)] = [
    ("key: plain", "key: Plain", 1, "‘Plain’ cannot be a name here"),
    ("key: plain\n", "", 1, "‘key’ is missing"),
    (", en: Plain", "", 2, "‘name’ has no words for ‘en’"),
    ("[pass]", "[pass, pass]", 4, "‘pass’ stands among the credentials twice"),
    ("[pass]", "[pass, user]", 4, "‘user’ is asked for and never sent"),
    ("[pass]", "[]", 8, "‘pass’ is not among ‘credentials’"),
    ("[pass]", "pass", 4, "‘credentials’ must be a list"),
    ("method: POST", "method: PATCH", 6, "‘method’ cannot be ‘PATCH’"),
    ("method: POST", "method: GET", 8, "a GET cannot carry ‘form’"),
    ("https://sms.example", "http://sms.example", 7, "over an open line"),
    ("https://sms.example", "http://127.0.0.1.evil.example", 7, "over an open line"),
    ("https://sms.example", "http://localhost@evil.example", 7, "cannot be an address"),
    ("https://sms.example", "https://evil.example\\@sms.example", 7, "cannot be an address"),
    ("https://sms.example", "ftp://sms.example", 7, "cannot be an address"),
    ("https://sms.example", "HTTP://sms.example", 7, "cannot be an address"),
    ("/send", "/send?a=1", 7, "cannot be an address"),
    ("https://sms.example", "https://{credential:pass}", 7, "cannot be an address"),
    ("/send", "/{number}", 7, "‘{number}’ cannot stand in ‘url’"),
    ("{text}", "{tekst}", 8, "‘{tekst}’ is no placeholder; known are {text}, {number}"),
    ("{text}", "{text", 8, "‘{text’ is no placeholder"),
    ("{text}", "text}", 8, "‘}’ is no placeholder"),
    ("{text}", "{credential:}", 8, "‘’ is not among ‘credentials’"),
    ("{text}", "hello", 5, "‘{text}’ stands nowhere in ‘send’"),
    ("{number}", "{sender}", 5, "‘{number}’ stands nowhere in ‘send’"),
    ("{text}", "{text}{token}", 8, "‘{token}’ cannot stand in ‘text’"),
    ("{text}", "{text}{alphabet}", 1, "‘alphabet’ is missing"),
    ("  form:", "  json: [1]\n  form:", 8, "form and json stand here together"),
    ("  form:", "  headers: { X-Text: \"{text}\" }\n  form:", 8, "‘{text}’ cannot stand in ‘X-Text’"),
    ("  form:", "  headers: { Content-Length: 3 }\n  form:", 8, "‘Content-Length’ cannot be a header"),
    ("  form:", "  headers: { \"X: a\": 3 }\n  form:", 8, "‘X: a’ cannot be a header"),
    ("  form:", "  headers: { X: \"a\\nY: b\" }\n  form:", 8, "‘X’ cannot be a header"),
    ("  form:", "  retries: 3\n  form:", 8, "‘retries’ is not known here"),
    ("[200]", "[200, 500]", 10, "‘500’ cannot stand here"),
    ("[200]", "[ok]", 10, "‘ok’ cannot stand here"),
    ("  fields: { code: [\"0\"] }\n", "", 9, "a status alone tells nothing"),
    ("code: [", "\"a..b\": [", 11, "‘a..b’ is no path"),
    ("code: [\"0\"]", "code: \"0\"", 11, "‘code’ must be a list"),
  ]

  @Test func `every mistake is told with its line`() {
    for (right, wrong, line, said) in Self.mistakes {
      let found = Self.findings(Self.plain.replacing(right, with: wrong))
      #expect(found.contains { $0.hasPrefix("\(line) ") && $0.contains(said) }, "\(wrong): \(found)")
    }
  }

  @Test func `every mistake of what may follow is told with its line`() {
    let more: [(String, Int, String)] = [
      ("errors:\n  - field: code\n    refused: { sender: [7], number: [7] }", 14, "‘7’ already has another meaning"),
      ("errors:\n  - later: { busy: [200] }", 13, "‘200’ cannot stand here"),
      ("errors:\n  - later: { tired: [500] }", 13, "‘tired’ is not known here; known are number, text"),
      ("balance: { method: GET, url: https://sms.example/b }", 12, "‘field’ is missing"),
      ("balance:\n  method: GET\n  url: https://sms.example/b\n  query: { to: \"{number}\" }\n  field: b", 15, "‘to’"),
      (
        "sign_in:\n  method: GET\n  url: https://sms.example/s\n  query: { t: \"{token}\" }\n  token: t", 15,
        "‘{token}’"
      ),
      ("alphabet: { gsm: a }", 12, "‘unicode’ is missing"),
      ("alphabet: { gsm: a, unicode: b }", 12, "‘{alphabet}’ stands nowhere"),
      ("receipts: { form: xml, reference: a, status: b, secret: { query: s } }", 12, "‘form’ cannot be ‘xml’"),
      ("receipts: { form: form, reference: a, status: b, secret: { query: s, header: h } }", 12, "name one of them"),
      ("receipts:\n  form: form\n  delivered: [1]\n  failed: [1]", 15, "‘1’ already has another meaning"),
      ("discloses: { ar: أ }", 12, "‘discloses’ has no words for ‘en’"),
    ]
    for (text, line, said) in more {
      let found = Self.findings(Self.plain + text + "\n")
      #expect(found.contains { $0.hasPrefix("\(line) ") && $0.contains(said) }, "\(text): \(found)")
    }
  }

  @Test(arguments: ["http://127.0.0.1:13013/a", "http://localhost", "http://[::1]:80/a", "https://[::1]/a"])
  func `this machine may be spoken to in the open`(url: String) {
    #expect(Self.findings(Self.plain.replacing("https://sms.example/send", with: url)).isEmpty)
  }

  @Test func `JSON keeps numbers, truths, lists and the order of the file`() throws {
    let json = #"json: { b: 1, a: [true, "1", {}, []], t: "{text}", n: ["{+number}"], p: "{credential:pass}", z: 007 }"#
    let source = Self.plain.replacing(
      #"form: { pass: "{credential:pass}", to: "{number}", text: "{text}" }"#, with: json)
    let gateway = try #require(GatewayDocument(source: source, file: "p.yaml").gateway)
    let message = GatewayMessage(text: "\u{1}\"\t/\u{2028}", number: "+966512345678", reference: "m")
    let request = try gateway.request(for: message, as: GatewayCredentials(sender: "A", values: ["pass": "p"]))
    let text = "\\u0001\\\"\\u0009/\u{2028}"
    #expect(
      String(decoding: request.body, as: UTF8.self)
        == #"{"b":1,"a":[true,"1",{},[]],"t":"\#(text)","n":["+966512345678"],"p":"p","z":"007"}"#)
  }
}
