/// How workbooks write letters that XML cannot hold.
enum XLSXText {
  /// A text with its `_xHHHH_` turned back into letters (ECMA-376 part 1, 22.9.2.19), and its line ends unified.
  static func decoded(_ text: String) -> String {
    let unified = text.replacing("\r\n", with: "\n")
    guard unified.contains("_x") else { return unified }
    return unified.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.output.0)
    }
  }
}
