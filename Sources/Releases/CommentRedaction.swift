import Surveys

/// Takes out of a comment what points at a person by itself: telephone numbers, identity and account numbers in any
/// digits, e-mail addresses and web addresses.
package enum CommentRedaction {
  /// What stands in the place of what was taken out.
  package static let mark = "[…]"

  /// The comment without them.
  package static func redacted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map { word(String($0)) }.joined(separator: " ")
    }
    .joined(separator: "\n")
    .replacing(spacedNumber) { _ in mark }
  }

  /// A number of seven digits or more, also where spaces or hyphens group them.
  private nonisolated(unsafe) static let spacedNumber = /[+]?[\d٠-٩۰-۹](?:[ \-]?[\d٠-٩۰-۹]){6,}/

  private static func word(_ word: String) -> String {
    let isAddress = word.contains("@") || word.contains("://") || word.lowercased().hasPrefix("www.")
    let isAccount =
      word.count >= 15 && word.uppercased().hasPrefix("SA") && word.dropFirst(2).contains(where: \.isNumber)
    return isAddress || isAccount ? mark : word
  }
}
