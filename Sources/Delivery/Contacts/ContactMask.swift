import Invitations

/// A contact as a preview may show it: enough to see that it is right, too little to write to anybody.
package enum ContactMask {
  private static let hidden = "•••"

  /// A telephone number: its country, the first digit behind it and the last three, with a dot for each that is hidden,
  /// so that a number with a digit too few shows: `+966 5•• ••• 567`.
  package static func phone(_ number: String) -> String {
    guard let number = try? PhoneNumber(number) else { return hidden }
    let length = number.national.count
    let shown = number.national.enumerated().map { place, digit -> String in
      let group = place > 0 && (length - place).isMultiple(of: 3) ? " " : ""
      return group + (place == 0 || place >= length - 3 ? "\(digit)" : "•")
    }
    return "+\(number.country) \(shown.joined())"
  }

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
