/// An e-mail address in one form: without blanks around it, its domain in small letters.
package struct EmailAddress: Hashable, Sendable {
  package let text: String

  /// Reads an address. Letters of any script may stand in it, as RFC 6531 allows.
  package init(_ cell: String) throws(EmailProblem) {
    let plain = ContactText.plain(cell)
    let address = (plain.without(prefix: "mailto:") ?? plain).trimmed
    let ats = address.count { $0 == "@" }
    guard ats <= 1 else { throw address.contains("@@") ? .malformed(cell) : .several(cell) }
    guard ats == 1, let at = address.firstIndex(of: "@") else { throw .noAt(cell) }
    guard !address.contains(where: \.isWhitespace) else { throw .blank(cell) }
    let (local, domain) = (address[..<at], address[address.index(after: at)...].lowercased())
    try EmailAddress.check(domain, cell)
    guard EmailAddress.isLocal(local), address.utf8.count <= 254 else { throw .malformed(cell) }
    text = local + "@" + domain
  }

  /// What an address is compared by: hardly any server tells capitals apart.
  package var folded: String { text.lowercased() }

  private static func check(_ domain: String, _ cell: String) throws(EmailProblem) {
    if domain.contains(where: { ",،;".contains($0) }) { throw .comma(cell) }
    if domain.hasSuffix(".") { throw .trailingDot(cell) }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.allSatisfy(isLabel) else { throw .malformed(cell) }
    guard labels.count > 1, let last = labels.last, last.count > 1, last.contains(where: \.isLetter) else {
      throw .noEnding(cell)
    }
  }

  /// Whether a part between two dots of a domain is one: letters, digits and inner hyphens, 63 bytes at the most.
  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  /// Whether a text may stand before the sign: letters, digits and the signs of RFC 5322, dots only within.
  private static func isLocal(_ local: Substring) -> Bool {
    (1...64).contains(local.utf8.count)
      && local.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || "!#$%&'*+-/=?^_`{|}~".contains($0) }
      }
  }
}

/// Why a cell holds no e-mail address to which a letter can go.
package enum EmailProblem: Error, Equatable, Sendable {
  case noAt(String)
  case several(String)
  case blank(String)
  /// A comma stands where a dot should.
  case comma(String)
  case trailingDot(String)
  /// The domain has no ending such as `.com` or `.sa`.
  case noEnding(String)
  case malformed(String)
}

extension EmailProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noAt(let text): "‘\(text)’ is no e-mail address: it has no @; write it as name@example.sa"
    case .several(let text): "‘\(text)’ holds more than one address; write one"
    case .blank(let text): "‘\(text)’ has a blank within; an e-mail address has none"
    case .comma(let text): "‘\(text)’ has a comma behind the @; write a dot, as in name@example.sa"
    case .trailingDot(let text): "‘\(text)’ ends with a dot; take it away"
    case .noEnding(let text): "‘\(text)’ has no ending such as .com or .sa behind the @"
    case .malformed(let text): "‘\(text)’ is no e-mail address; write it as name@example.sa"
    }
  }
}
