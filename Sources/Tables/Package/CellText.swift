extension String {
  /// A text as a cell holds it, with its `_xHHHH_` turned back into letters (ECMA-376 part 1, 22.9.2.19) and its line
  /// ends unified, which XML parsers change.
  package var decodedCellText: String {
    let unified = unifiedLines
    guard unified.contains("_x") else { return unified }
    return unified.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.output.0)
    }
  }

  /// The same text with one kind of line end.
  package var unifiedLines: String {
    utf8.contains(UInt8(ascii: "\r")) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
  }
}
