/// Why a file cannot be read as a workbook.
package enum PackageProblem: Error, Equatable, Sendable {
  /// No `.xlsx` file at all.
  case noWorkbook
  /// Larger, unpacking to more, or more work to read, than any report.
  case tooLarge
  /// A part is missing or broken.
  case damaged(part: String)
  /// The file holds a part twice, or bytes that belong to no part: two programs may show two contents.
  case twofold
}
