package import Foundation

/// One thing on a page, below the one before.
package enum Block: Sendable {
  /// The words that name what follows; level 1 names the section and stands in the outline, level 2 a part of
  /// it.
  case heading(String, level: Int)
  case paragraph(String, TextLook)
  /// Words that are one of several, each with a mark.
  case list([String])
  /// Names, each with what is said of it.
  case facts([(name: String, words: String)])
  case tiles([Tile])
  case table(PaperTable)
  case bars(BarChart)
  /// A drawing in SVG, of so many points, and what it shows in words.
  case figure(svg: String, width: Double, height: Double, description: String)
  /// Whose paper it is, with a picture (PNG) beside the name.
  case masthead(name: String, logo: Data?, title: String, period: String)
}

/// A figure in large letters, with what belongs to it.
package struct Tile: Sendable {
  package let name: String
  package let value: String
  /// `nil` where nothing is judged.
  package let verdict: String?
  /// Lines below it.
  package let lines: [String]
  /// What its verdict means; it says nothing that its words do not say.
  package let tone: Tone
}

/// Whether something is good, bad or neither.
package enum Tone: Sendable {
  case good, bad, plain
}

/// A bar a row, with its range, name and value.
package struct BarChart: Sendable {
  /// One row.
  package struct Row: Sendable {
    package let name: String
    /// As it is written; the mark for withheld where there is none.
    package let value: String
    /// How many answers stand behind it, as it is written.
    package let base: String
    /// 0…1; `nil` where nothing may be drawn.
    package let share: Double?
    package let range: ClosedRange<Double>?
    package let isSmall: Bool
    /// What this row alone is to reach, 0…1; `nil` where there is nothing.
    package let target: Double?
  }

  /// The heads of its columns: name, value, base.
  package let heads: [String]
  package let rows: [Row]
  /// Where the whole stands, 0…1; `nil` where it may not be drawn.
  package let whole: Double?
  /// What all rows are to reach, 0…1; `nil` where there is nothing.
  package let target: Double?
}

/// How words look.
package struct TextLook: Sendable {
  /// In points.
  package var size: Double
  package var isBold = false
  package var ink = Ink.black
  package var place = Place.start
  /// The most lines; what goes beyond ends in an ellipsis. `nil` for as many as it takes.
  package var lines: Int?

  /// On which side of its place a text stands.
  package enum Place: Sendable {
    case start, middle, end
  }

  static let body = TextLook(size: 10)
  static let note = TextLook(size: 8.5, ink: .quiet)
}
