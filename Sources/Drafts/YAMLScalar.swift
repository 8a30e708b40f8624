/// One text as YAML writes it: plain where nothing in it could be taken for something else, else between quotation marks.
package struct YAMLScalar {
  private let text: String

  /// The columns that a line of a file should keep within.
  static let width = 110

  /// A text that is to be written.
  package init(_ text: String) { self.text = text }

  /// Behind the name of a field, or in a list of its own lines.
  package var inBlock: String { isPlain ? text : quoted }

  /// Between brackets, where commas and brackets part what stands there.
  package var inFlow: String {
    isPlain && !text.unicodeScalars.contains { ",[]{}:".unicodeScalars.contains($0) } ? text : quoted
  }

  /// A longer text over several lines, broken at its blanks; `nil` where it fits on one, or would not read back.
  func folded(width: Int) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard text.count > width - 12, words.count > 1, words.allSatisfy({ !$0.isEmpty }),
      text.unicodeScalars.allSatisfy(YAMLScalar.isOrdinary)
    else { return nil }
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private var isPlain: Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first.properties.isAlphabetic || ("0"..."9") ~= first,
      last != " ", last != ":", scalars.allSatisfy(YAMLScalar.isOrdinary)
    else { return false }
    return !zip(scalars, scalars.dropFirst()).contains { ($0 == ":" && $1 == " ") || ($0 == " " && $1 == "#") }
  }

  private var quoted: String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": written += "\\\\"
      case "\"": written.unicodeScalars += "\\\"".unicodeScalars
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case _ where YAMLScalar.isOrdinary(scalar): written.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        written += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return written + "\""
  }

  /// Whether a sign stands for itself in every place: neither a line's end nor one that nobody sees.
  static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x200D, 0x2010...0x2027, 0x202F...0x2065, 0x206A...0xD7FF, 0xE000...0xFEFE,
      0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
