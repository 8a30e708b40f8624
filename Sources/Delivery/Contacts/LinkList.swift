import CSV
package import Invitations

/// The links for the charity's own sender: `reference,url`, written once and kept nowhere.
package struct LinkList: Sendable {
  private var writer: CSVWriter

  /// An empty list with its header, or the continuation of one.
  package init(isContinued: Bool = false) {
    writer = CSVWriter(isContinued: isContinued)
    if !isContinued { writer.add([.text("reference"), .text("url")]) }
  }

  /// Adds one link.
  package mutating func add(reference: String, token: Token, base: String) {
    writer.add([.text(reference), .text(LinkList.url(token, base: base))])
  }

  /// The file.
  package var text: String { writer.text }

  /// The address that a token has: 45 characters at most where the host has eleven.
  package static func url(_ token: Token, base: String) -> String { "\(base)/r/\(token)" }
}
