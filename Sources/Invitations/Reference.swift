/// The charity's own name of a service, as two files that name the same one are compared.
package enum Reference {
  /// The text without blanks at its ends or marks that show nothing, each run of blanks within as one: programs differ in
  /// these alone.
  package static func folded(_ text: String) -> String {
    ContactText.seen(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
