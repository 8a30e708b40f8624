import Numerals

/// How texts are written where they would otherwise be read as something else.
package enum Escaping {
  /// For an address and for a form: everything but unreserved signs (RFC 3986, 2.3) byte by byte, a blank as `%20`, which
  /// readers of forms take as well as `+`.
  package static func percent(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      if byte.isLetterOrDigit || "-._~".utf8.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + Digits.padded(byte, to: 2, radix: 16)
      }
    }
    return escaped
  }

  /// Between the quotation marks of JSON (RFC 8259, 7). Letters of every script stand as they are.
  static func json(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case let sign where sign.value < 0x20: escaped += "\\u" + Digits.padded(sign.value, to: 4, radix: 16)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a text may stand in a header: printable ASCII on one line.
  static func fitsHeader(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }
}

extension Template {
  /// The text with its places filled; what fills them is escaped.
  func filled(
    with values: PlaceValues, escaped: (String) -> String = { $0 }
  ) throws(GatewayRequestProblem) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .place(let place): text += escaped(try values.value(of: place))
      }
    }
    return text
  }
}

extension TemplateField {
  /// The value of a header, with every place checked: none may end the line.
  func line(with values: PlaceValues) throws(GatewayRequestProblem) -> String {
    for place in value.places where !Escaping.fitsHeader(try values.value(of: place)) {
      throw .unfit(place.credentials.first ?? String(place.written.dropFirst().dropLast()))
    }
    return try value.filled(with: values)
  }
}

extension [TemplateField] {
  /// As in a form: `name=value&name=value`.
  func encoded(with values: PlaceValues) throws(GatewayRequestProblem) -> String {
    var pairs: [String] = []
    for field in self {
      pairs.append(Escaping.percent(field.name) + "=" + Escaping.percent(try field.value.filled(with: values)))
    }
    return pairs.joined(separator: "&")
  }
}

extension JSONTemplate {
  /// As JSON, in the order of the file.
  func encoded(with values: PlaceValues) throws(GatewayRequestProblem) -> String {
    switch self {
    case .text(let template): return "\"" + Escaping.json(try template.filled(with: values)) + "\""
    case .literal(let literal): return literal
    case .list(let entries):
      var written: [String] = []
      for entry in entries { written.append(try entry.encoded(with: values)) }
      return "[" + written.joined(separator: ",") + "]"
    case .object(let members):
      var written: [String] = []
      for member in members {
        written.append("\"" + Escaping.json(member.name) + "\":" + (try member.value.encoded(with: values)))
      }
      return "{" + written.joined(separator: ",") + "}"
    }
  }
}
