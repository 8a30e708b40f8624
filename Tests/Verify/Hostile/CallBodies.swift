import Mutations

/// What other systems send: objects as they are described, with something spoiled inside, or spoiled as bytes.
enum CallBodies {
  /// The members of the rows, by the member under which they stand.
  private static let rows = [
    "services": ["reference", "day", "channel", "department", "phone", "email", "name", "mode", "day_hijri"],
    "receipts": ["reference", "outcome"],
  ]

  /// An object with some of these members.
  static func body(_ members: [String], _ samples: RouteSamples, _ dice: inout Dice) -> [UInt8] {
    var parts: [String] = []
    for name in members where !dice.once(in: 10) {
      parts.append("\(text(name)):\(value(of: name, samples, &dice))")
    }
    if dice.once(in: 10) { parts.append("\(text(EdgeWords.any(&dice))):\(odd(&dice))") }
    let body = Array("{\(parts.joined(separator: ","))}".utf8)
    return dice.once(in: 5) ? ByteMutation.mutated(body, &dice) : body
  }

  private static func value(of name: String, _ samples: RouteSamples, _ dice: inout Dice) -> String {
    if dice.once(in: 10) { return odd(&dice) }
    guard let columns = rows[name] else {
      return text(dice.once(in: 6) ? EdgeWords.any(&dice) : dice.word(of: samples.values(field: name)))
    }
    let count = dice.once(in: 20) ? dice.length(upTo: 2000) : 1 + dice.below(4)
    let objects = (0..<count).map { place in
      let cells = columns.filter { _ in !dice.once(in: 5) }.map { column -> String in
        if dice.once(in: 12) { return "\(text(column)):\(odd(&dice))" }
        let cell = dice.once(in: 8) ? EdgeWords.any(&dice) : dice.word(of: samples.values(field: column))
        return "\(text(column)):\(text(column == "reference" && !dice.once(in: 10) ? "\(cell)-\(place)" : cell))"
      }
      return "{\(cells.joined(separator: ","))}"
    }
    return "[\(objects.joined(separator: ","))]"
  }

  /// A value of another kind, or so deep that nobody meant it.
  private static func odd(_ dice: inout Dice) -> String {
    dice.word(of: [
      "null", "true", "-0", "1e999", "99999999999999999999", "[]", "{}", "[[]]", "{\"a\":{}}", "\"\\ud800\"",
      String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000), "\"\\u0000\"", "",
    ])
  }

  /// A text as JSON writes it.
  private static func text(_ text: String) -> String {
    let inside = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20: "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
      default: String(scalar)
      }
    }
    return "\"\(inside.joined())\""
  }
}
