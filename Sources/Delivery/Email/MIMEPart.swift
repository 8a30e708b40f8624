import Foundation

/// A part of a message: its head, and what it holds (RFC 2045 and 2046).
struct MIMEPart {
  let head: [String]
  let body: String

  /// A single content, in base64 on lines of 76.
  static func single(_ type: String, _ head: [String] = [], content: Data) -> MIMEPart {
    MIMEPart(
      head: ["Content-Type: \(type)", "Content-Transfer-Encoding: base64"] + head,
      body: content.base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ]))
  }

  /// Several parts. What stands between them has characters that base64 has not, and so is in none of them.
  static func several(_ subtype: String, _ parts: [MIMEPart], parameters: String = "") -> MIMEPart {
    let boundary = "=_rida_\(subtype)"
    let bodies = parts.map { "--\(boundary)\(MIMEHeader.lineBreak)\($0.text)\(MIMEHeader.lineBreak)" }
    return MIMEPart(
      head: ["Content-Type: multipart/\(subtype);\(MIMEHeader.lineBreak) boundary=\"\(boundary)\"\(parameters)"],
      body: bodies.joined() + "--\(boundary)--")
  }

  /// The head, an empty line, the body.
  var text: String { (head + ["", body]).joined(separator: MIMEHeader.lineBreak) }
}
