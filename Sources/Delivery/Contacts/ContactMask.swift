/// A contact as a preview may show it: enough to see that the columns are right, too little to write to anybody.
package enum ContactMask {
  private static let hidden = "•••"

  /// A telephone number: its last two digits.
  package static func phone(_ number: String) -> String { hidden + number.suffix(2) }

  /// An e-mail address: the first letter, and the ending of the domain.
  package static func email(_ address: String) -> String {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first else { return hidden }
    let ending = parts[1].split(separator: ".").last.map { ".\($0)" } ?? ""
    return "\(first)\(hidden)@\(hidden)\(ending)"
  }

  /// A name: its first letter.
  package static func name(_ name: String) -> String { "\(name.prefix(1))\(hidden)" }
}
