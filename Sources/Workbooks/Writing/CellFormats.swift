/// How the numbers of each style are written in one language.
package struct CellFormats: Sendable {
  /// By the number of a style.
  private let formats: [NumberFormat]

  /// The formats of a language.
  package init(_ language: WorkbookLanguage) {
    formats = CellStyle.allCases.map { $0.numberFormat(in: language) }
  }

  /// The format of a style.
  package subscript(style: CellStyle) -> NumberFormat { formats[style.rawValue] }

  /// Every format that cells have in some languages, as `NumberFormat.canonical` writes it, beside those of cells
  /// without one and of words.
  static func canonical(in languages: [WorkbookLanguage]) -> Set<String> {
    let known = languages.flatMap { CellFormats($0).formats } + [.general, NumberFormat("@")]
    return Set(known.map(\.canonical))
  }
}
