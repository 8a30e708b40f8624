/// What a part of a mail is, by its `Content-Type` (RFC 2045, 5.1).
struct ContentType: Equatable {
  /// `message/delivery-status`, in small letters.
  let name: String
  /// What stands between its parts; `nil` where it has none.
  let boundary: String?

  /// A type as it is written; one that is missing is plain text.
  init(_ text: String?) {
    var rest = Substring(text ?? "text/plain").utf8
    name = ContentType.word(from: &rest, until: ";").lowercased()
    var boundary: String?
    while !rest.isEmpty, boundary == nil {
      rest = rest.dropFirst()
      let key = ContentType.word(from: &rest, until: "=;").lowercased()
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst()
      let value = ContentType.value(from: &rest)
      if key == "boundary" { boundary = value }
    }
    self.boundary = boundary.flatMap { (1...200).contains($0.utf8.count) ? $0 : nil }
  }

  /// What stands before one of some signs, without blanks around it.
  private static func word(from rest: inout Substring.UTF8View, until signs: String) -> String {
    let word = rest.prefix { !signs.utf8.contains($0) }
    rest = rest[word.endIndex...]
    return String(decoding: word, as: UTF8.self).trimmedOfBlanks
  }

  /// A value with or without quotes, up to the semicolon behind it.
  private static func value(from rest: inout Substring.UTF8View) -> String {
    rest = rest.drop(while: MailHead.isBlank)
    guard rest.first == UInt8(ascii: "\"") else { return word(from: &rest, until: ";") }
    var (value, isEscaped) = ([UInt8](), false)
    rest = rest.dropFirst()
    while let byte = rest.popFirst(), isEscaped || byte != UInt8(ascii: "\"") {
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      if !isEscaped { value.append(byte) }
    }
    _ = word(from: &rest, until: ";")
    return String(decoding: value, as: UTF8.self)
  }
}
