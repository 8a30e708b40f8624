/// The fields of a posted form, each with every value that it was sent with. Our own reader, since Hummingbird's refuses a
/// whole form for one broken escape, or for a box that is ticked twice.
package struct FormFields: Sendable {
  package private(set) var values: [String: [String]] = [:]
  /// The fields of which some bytes were no text; they are marked by U+FFFD.
  package private(set) var damaged: Set<String> = []

  /// Reads a body as browsers send forms (`application/x-www-form-urlencoded`), whatever stands in it: nothing that was
  /// typed or ticked is lost to a byte.
  package init(_ body: some Collection<UInt8>) {
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = FormFields.arrived(parts[0]).text
      take(parts.count > 1 ? FormFields.arrived(parts[1]) : ArrivedText([]), as: name)
    }
  }

  /// The fields of a form in parts, as some proxies and aids send one that a browser would send otherwise.
  package init(_ form: Multipart) {
    for part in form.parts where part.fileName == nil { take(ArrivedText(part.content), as: part.name) }
  }

  private mutating func take(_ value: ArrivedText, as name: String) {
    values[name, default: []].append(value.text)
    if value.isDamaged { damaged.insert(name) }
  }

  /// The first value of a field.
  package subscript(name: String) -> String? { values[name]?.first }

  private static func arrived(_ encoded: some Collection<UInt8>) -> ArrivedText {
    let blank = UInt8(ascii: " ")
    return ArrivedText(PercentEscapes.decoded(encoded.map { $0 == UInt8(ascii: "+") ? blank : $0 }))
  }
}
