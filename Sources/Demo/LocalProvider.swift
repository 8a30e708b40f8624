package import Composition
import Glibc
import Hummingbird
import Messages
import NIOCore
import Sending
package import ServiceLifecycle
import Surveys
import Synchronization

/// A provider of text messages on this machine, which stands for the telephones of the sample charity: what was sent to them
/// is shown on a page, and kept in memory alone.
package final class LocalProvider: Sendable {
  /// A message that arrived.
  private struct Arrived {
    let number: String
    let text: String
  }

  private let arrived = Mutex<[Arrived]>([])
  /// How many messages are shown; the oldest go first.
  private static let most = 100

  /// Nothing has arrived yet.
  package init() {}

  /// A port near another at which nobody listens yet.
  package static func freePort(beside port: Int) -> Int {
    let near = (port + 1...port + 50).filter { $0 <= 65_535 }
    return near.first(where: isFree) ?? port - 1
  }

  private static func isFree(_ port: Int) -> Bool {
    let door = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(door) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(door, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  /// The server of provider and telephones.
  package func service(port: Int) -> any Service {
    let router = Router()
    router.get("/send") { request, _ in
      let asked = request.uri.queryParameters
      self.keep(Arrived(number: "\(asked["to"] ?? "")", text: "\(asked["text"] ?? "")"))
      return Response(status: .accepted, body: .init(byteBuffer: ByteBuffer(string: "taken")))
    }
    router.get("/") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
        body: .init(byteBuffer: ByteBuffer(string: self.page)))
    }
    return Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: Server.logger)
  }

  /// Who carries the sample charity's messages.
  package static func carriers(port: Int) throws -> Carriers {
    let document = GatewayDocument(source: description(port: port), file: "demo.yaml")
    guard let gateway = document.gateway else { throw Complaint.input(document.findings.map(\.description)) }
    let credentials = GatewayCredentials(sender: "Demo", values: [:])
    return Carriers(
      sms: [
        .init(
          gateway: gateway, senderName: credentials.sender, sender: GatewaySender(gateway, as: credentials))
      ])
  }

  private func keep(_ message: Arrived) {
    arrived.withLock { list in
      list.append(message)
      list = list.suffix(LocalProvider.most)
    }
  }

  private var page: String {
    let messages = arrived.withLock {
      $0.reversed().map {
        "<article><h2 dir=ltr>\(escaped($0.number))</h2><p dir=auto>\(linked($0.text))</p></article>"
      }
    }
    return """
      <!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <meta http-equiv="refresh" content="5">
      <title>هواتف العيّنة</title>
      <style>body{font:1.1rem/1.7 system-ui;max-width:32rem;margin:1rem auto;padding:0 1rem;background:#f7f6f1;color:#1c2a26}
      article{background:#fff;border-radius:8px;padding:.5rem 1rem;margin:1rem 0}h2{font-size:.9rem;margin:0;text-align:end}
      a{color:#17624a;word-break:break-all}</style>
      <h1>رسائل وصلت</h1>
      \(messages.isEmpty ? "<p>لا رسائل بعد. أصدروا دعوات لاستبيان «رأيكم في دقيقة واحدة» من ملف فيه أرقام، وتصل هنا.</p>" : messages.joined())
      """
  }

  /// A text whose link can be followed.
  private func linked(_ text: String) -> String {
    text.split(separator: " ").map { word in
      let safe = escaped(String(word))
      return word.hasPrefix("http") ? "<a dir=ltr href=\"\(safe)\">\(safe)</a>" : safe
    }.joined(separator: " ")
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static func description(port: Int) -> String {
    """
    key: demo
    name: { ar: هواتف العيّنة على هذا الجهاز, en: The sample's telephones on this machine }
    note: { ar: للعرض, en: For showing }
    credentials: []
    send: { method: GET, url: "http://127.0.0.1:\(port)/send", query: { to: "{+number}", text: "{text}", from: "{sender}" } }
    accepted: { status: [202], fields: { ".": [taken] } }
    errors: []
    """
  }
}
