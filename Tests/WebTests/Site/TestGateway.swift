import Messages
import Sending
import Testing

/// A provider whose receipts a test site takes.
enum TestGateway {
  static let secret = "a-secret"

  static func providers() throws -> [ReceiptDesk.Provider] {
    [ReceiptDesk.Provider(try gateway(), secret: secret)]
  }

  static func gateway() throws -> Gateway {
    try #require(GatewayDocument(source: source, file: "test.yaml").gateway)
  }

  private static let source = """
    key: test
    name: { ar: تجربة, en: Test }
    note: { ar: للتجربة, en: For tests }
    credentials: [app-id]
    send: { method: GET, url: "http://127.0.0.1:9/send", query: { to: "{number}", text: "{text}", from: "{sender}", app: "{credential:app-id}" } }
    accepted: { status: [200], fields: { ok: ["1"] }, reference: id }
    errors: []
    receipts:
      form: query
      reference: id
      status: state
      delivered: [arrived]
      failed: [lost]
      secret: { query: secret }
      answer: thanks
    """
}
