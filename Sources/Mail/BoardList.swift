/// The addresses of the board as they are typed and kept: one a line.
package enum BoardList {
  /// More are a mailing list of its own.
  package static let largest = 50

  /// The addresses of a text, each once, in their order; empty lines do not count.
  package static func read(_ text: String) throws(BoardListProblem) -> [MailAddress] {
    var (addresses, seen) = ([MailAddress](), Set<String>())
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let typed = String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      guard !typed.isEmpty else { continue }
      guard let address = MailAddress(typed) else { throw .notAddress(line: index + 1, typed) }
      if seen.insert(typed.lowercased()).inserted { addresses.append(address) }
    }
    guard addresses.count <= largest else { throw .tooMany(addresses.count) }
    return addresses
  }

  /// The text that reads as these addresses.
  package static func text(_ addresses: [MailAddress]) -> String {
    addresses.map(\.description).joined(separator: "\n")
  }
}

/// Why a text is no list of addresses.
package enum BoardListProblem: Error, Equatable, Sendable {
  case notAddress(line: Int, String)
  case tooMany(Int)
}
