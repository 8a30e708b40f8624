/// An address at which a member of the board gets mail: letters of ASCII, as every mail server takes it (RFC 5321,
/// 4.1.2, without quoted names and without bare machine names).
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// `name@charity.example`.
  package let description: String

  /// An address as it is typed; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, MailAddress.isName(parts[0]), MailAddress.isDomain(parts[1])
    else { return nil }
    description = String(text)
  }

  /// What stands behind the `@`.
  package var domain: String { description.split(separator: "@").last.map(String.init) ?? "" }

  private static func isName(_ text: some StringProtocol) -> Bool {
    let marks = Set("!#$%&'*+/=?^_`{|}~-".utf8)
    return text.utf8.count <= 64
      && text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { run in
        !run.isEmpty && run.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
      }
  }

  private static func isDomain(_ text: some StringProtocol) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let labels = Array(text.utf8).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
