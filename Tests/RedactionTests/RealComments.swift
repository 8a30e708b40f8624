import Foundation

/// Arabic comments that visitors of public places wrote, where they lie beside the checkout.
enum RealComments {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/data/arabic-comments/reviews.csv")

  /// Whether they are there; says so where they are not.
  static let areThere: Bool = {
    let there = FileManager.default.fileExists(atPath: file.path)
    if !there { print("the Arabic comments are not beside this checkout: redaction is not tried on them") }
    return there
  }()

  /// The first column, which semicolons end and in which quotation marks protect line breaks.
  static func all() throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8).replacing("\r\n", with: "\n")
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().map { place, piece in
      place % 2 == 0 ? String(piece) : String(piece).replacing("\n", with: " ").replacing(";", with: ",")
    }
    let rows = pieces.joined().split(separator: "\n").dropFirst()
    return rows.map { String($0.prefix { $0 != ";" }) }
  }
}
