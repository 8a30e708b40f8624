package import Ballots

/// The fields of a posted form (`application/x-www-form-urlencoded`), each with every value that it was sent with.
/// Our own, since Hummingbird's decoder refuses a whole form for one broken escape, or for a box that is ticked twice.
package struct FormFields: Sendable {
  package private(set) var values: [String: [String]] = [:]
  /// The fields of which some bytes were no text; they are marked by U+FFFD.
  package private(set) var damaged: Set<String> = []

  /// Reads a body, whatever stands in it: nothing that was typed or ticked is lost to a byte.
  package init(_ body: some Collection<UInt8>) {
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = FormFields.arrived(parts[0]).text
      let value = parts.count > 1 ? FormFields.arrived(parts[1]) : ArrivedText([])
      values[name, default: []].append(value.text)
      if value.isDamaged { damaged.insert(name) }
    }
  }

  /// The first value of a field.
  package subscript(name: String) -> String? { values[name]?.first }

  /// What was answered to the questions of a form.
  package var sheet: AnswerSheet { AnswerSheet(fields: values, damaged: damaged) }

  private static func arrived(_ encoded: some Collection<UInt8>) -> ArrivedText {
    let blank = UInt8(ascii: " ")
    return ArrivedText(PercentEscapes.decoded(encoded.map { $0 == UInt8(ascii: "+") ? blank : $0 }))
  }
}
