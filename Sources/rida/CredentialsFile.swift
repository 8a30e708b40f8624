import Composition
import Foundation
import Messages

/// What providers know the charity by: a line `PROVIDER.NAME=VALUE` for each, in a file that its owner alone may read.
struct CredentialsFile {
  private let path: String
  private let values: [String: String]

  /// Reads a file; without a path there is nothing in it.
  init(_ path: String) throws(Complaint) {
    self.path = path
    guard !path.isEmpty else {
      values = [:]
      return
    }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw .configuration("the file ‘\(path)’ that RIDA_SMS_CREDENTIALS_FILE names cannot be read")
    }
    let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int ?? 0
    guard mode & 0o077 == 0 else {
      throw .configuration("others than its owner may look into ‘\(path)’: chmod 600 \(path)")
    }
    var values: [String: String] = [:]
    for (index, line) in String(decoding: content, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .enumerated() {
      let text = line.trimmingCharacters(in: .whitespaces)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      guard let mark = text.firstIndex(of: "="), text[..<mark].contains(".") else {
        throw .configuration("\(path):\(index + 1): write PROVIDER.NAME=VALUE, such as unifonic.sender=Aoun")
      }
      values[text[..<mark].trimmingCharacters(in: .whitespaces)] =
        text[text.index(after: mark)...].trimmingCharacters(in: .whitespaces)
    }
    self.values = values
  }

  /// What a provider asks for; what is missing is named.
  func credentials(of gateway: Gateway) throws(Complaint) -> GatewayCredentials {
    let named = gateway.credentials.map { ($0, values["\(gateway.key).\($0)"] ?? "") }
    let missing = (named + [("sender", values["\(gateway.key).sender"] ?? "")]).filter { $0.1.isEmpty }.map(\.0)
    guard missing.isEmpty else {
      let lines = missing.map { "\(gateway.key).\($0)=…" }.joined(separator: ", ")
      throw .configuration("\(gateway.key) needs \(lines) in the file that RIDA_SMS_CREDENTIALS_FILE names")
    }
    return GatewayCredentials(
      sender: values["\(gateway.key).sender"] ?? "", values: Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }

  /// What its receipts carry, and what it shows when it asks where to send them.
  func receipts(of gateway: Gateway) -> (secret: String?, token: String?) {
    (values["\(gateway.key).receipts-secret"], values["\(gateway.key).receipts-token"])
  }
}

/// A secret that lies in a file of its own.
enum SecretFile {
  /// Its first line; `nil` where the file cannot be read, or is empty.
  static func secret(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(data: $0, encoding: .utf8) }?
      .split(whereSeparator: \.isNewline).first.map(String.init)
  }
}
