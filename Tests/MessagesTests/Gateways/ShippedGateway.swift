import Foundation
import Messages
import Testing

/// The providers that come with Rida, and a message and credentials for them.
enum ShippedGateway {
  static let keys = ["4jawaly", "deewan", "generic", "mora", "msegat", "taqnyat", "unifonic", "whatsapp"]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func source(_ key: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent("Senders/\(key).yaml"), encoding: .utf8)
  }

  static func document(_ key: String) throws -> GatewayDocument {
    GatewayDocument(source: try source(key), file: "Senders/\(key).yaml")
  }

  static func gateway(_ key: String) throws -> Gateway { try #require(document(key).gateway) }

  /// With everything in it that must be escaped somewhere.
  static let message = GatewayMessage(
    text: "قيّم خدمتنا: https://r.aoun.org.sa/r/aB-3_x & \"شكرًا\"\n1+1\\", number: "+966512345678", reference: "m-17",
    parts: .init(step: .invitation, language: .arabic, link: "https://r.aoun.org.sa/r/aB-3_x"))

  /// Each credential is its own name, behind signs that must be escaped.
  static func credentials(_ gateway: Gateway) -> GatewayCredentials {
    GatewayCredentials(
      sender: "Aoun", values: Dictionary(uniqueKeysWithValues: gateway.credentials.map { ($0, "&+ \($0)") }))
  }
}

extension GatewayReply {
  init(_ status: Int, _ text: String) { self.init(status: status, body: Array(text.utf8)) }
}

extension GatewayRequest {
  /// As a reader sees it: the line of the request, its headers, its body.
  var written: String {
    let head = ["\(method) \(url)"] + headers.map { "\($0.name): \($0.value)" }
    return (head + (body.isEmpty ? [] : ["", String(decoding: body, as: UTF8.self)])).joined(separator: "\n")
  }
}
