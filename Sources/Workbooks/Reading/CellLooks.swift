import Foundation
import Tables

/// How a cell looks by its style: how its number is written, and whether it can be read.
struct CellLook {
  var format = NumberFormat.general
  var font = FontLook()
  /// The colour behind it; `nil` for a pattern, or a colour that may be any.
  var ground: [Double]? = [1, 1, 1]
  var isWrapped = false
  /// Whether it is turned, shrunk, repeated, pushed aside or crossed out, or not told as it should be.
  var isBent = false
  /// Whether it is written from the right to the left, so that a sign stands behind its number.
  var isRightToLeft = false

  /// Whether words in these fonts, or in its own where there are none, can be read in it.
  func isReadable(_ fonts: [FontLook]) -> Bool {
    guard let ground, !isBent else { return false }
    return font.isReadable(on: ground) && fonts.allSatisfy { $0.isReadable(on: ground) }
  }
}

/// The looks of a workbook's styles.
struct CellLooks {
  private var looks: [CellLook] = []
  /// What no styles of a report have.
  private(set) var oddities: [Oddity] = []

  /// Reads the part with the styles.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var draft = StylesDraft()
    let odd = try GrammarWalk.through(
      part, named: name, by: .styles, budget: budget, begin: { draft.begin($0, $1, in: $2) })
    looks = draft.looks
    oddities = odd + draft.oddities
  }

  /// The look of a style; one that cannot be read where the style is unknown.
  subscript(style: Int) -> CellLook { looks.indices.contains(style) ? looks[style] : CellLook(isBent: true) }
}
