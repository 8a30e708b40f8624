package import Foundation

/// A part of a message: how its head describes it, and what it holds (RFC 2045 and 2046).
package struct MIMEPart: Equatable, Sendable {
  /// A content, or parts of its own.
  package enum Body: Equatable, Sendable {
    case content(Data)
    case parts([MIMEPart])
  }

  /// As `Content-Type` says it, without what bounds its parts.
  package let type: String
  /// The other lines of its head.
  package let head: [String]
  package let body: Body

  /// A single content.
  static func single(_ type: String, _ head: [String] = [], content: Data) -> MIMEPart {
    MIMEPart(type: type, head: head, body: .content(content))
  }

  /// Several parts.
  static func several(_ type: String, _ parts: [MIMEPart]) -> MIMEPart {
    MIMEPart(type: type, head: [], body: .parts(parts))
  }
}

/// A message as values: the lines of its head, and its parts.
package struct MIMEMessage: Equatable, Sendable {
  /// Each folded where it would be too long.
  package let head: [String]
  package let parts: [MIMEPart]
}
