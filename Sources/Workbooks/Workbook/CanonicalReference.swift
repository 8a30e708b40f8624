extension StringProtocol {
  /// The name of a sheet, or a reference to cells, without the signs that programs add or leave out.
  package var canonicalReference: String {
    String(filter { !$0.isWhitespace && $0 != "$" && $0 != "'" })
  }
}
