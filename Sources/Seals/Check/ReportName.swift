import Tables
import Workbooks

/// What a report is called, as its own sheets tell it: what stands above its pages, and what the file says of itself, may
/// be nothing else.
struct ReportName {
  /// On the first line of the cover; `nil` where a report has no cover.
  let title: String?
  /// The fingerprint of its figures.
  let figures: String?
  /// The survey and the period.
  private let whole: String?
  private let keywords: String
  private let parts: Set<String>

  /// Reads it from the cover and from the sheet that holds the seal.
  init(_ sheets: [VisibleSheet], seal: String, names: [String]) {
    let cover = ReportName.texts(of: sheets.first)
    let facts = cover.filter { $0.key.column == 1 }.keys.min { $0.row < $1.row }?.row ?? 0
    let lines = cover.filter { $0.key.column == 0 && $0.key.row < facts }.sorted { $0.key.row < $1.key.row }
    if facts >= 2, lines.count >= 2, lines[0].key.row == 0,
      let survey = cover[CellAddress(row: facts + ReportName.surveyRow, column: 1)]
    {
      title = lines[0].value.within(units: XLSXLimits.property)
      whole = "\(survey) – \(lines[lines.count - 1].value)"
    } else {
      (title, whole) = (nil, nil)
    }
    let proof = ReportName.texts(of: sheets.first { $0.name == seal })
    func field(_ field: SealField) -> String? {
      proof.first { $0.key.column == 1 && $0.value == field.rawValue }.flatMap {
        proof[CellAddress(row: $0.key.row, column: 2)]
      }
    }
    figures = field(.figures)
    keywords = "\(field(.report) ?? "") \(field(.period) ?? "") "
    parts = Set(sheets.map(\.name) + names + ["Worksheets", "Named Ranges"])
  }

  /// Whether a header says the survey and the period as the cover does; a long one is cut, as the writer cuts it.
  func isHeader(_ text: String) -> Bool {
    whole.map { text == $0.headerText.replacing("&&", with: "&") } ?? false
  }

  /// The survey and the period, as a property of a file has them.
  var subject: String? { whole?.within(units: XLSXLimits.property) }

  /// Whether words are those by which a report is searched for.
  func hasKeywords(_ text: String) -> Bool {
    text.hasPrefix(keywords)
      && text.dropFirst(keywords.count).wholeMatch(of: /[A-Za-z0-9_-]{1,100}/) != nil
  }

  /// Whether words name a sheet, or what is printed of one.
  func hasPart(_ text: String) -> Bool {
    let pieces = text.split(separator: "!", omittingEmptySubsequences: false)
    guard pieces.count == 2, ["Print_Titles", "Print_Area"].contains(pieces[1]) else { return parts.contains(text) }
    let sheet = pieces[0].canonicalReference
    return parts.contains { $0.canonicalReference == sheet }
  }

  private static func texts(of sheet: VisibleSheet?) -> [CellAddress: String] {
    Dictionary(
      (sheet?.cells ?? []).compactMap { cell in
        if case .text(let text) = cell.value { (cell.address, text) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// On which line of the cover's facts the survey stands: below the period, and the one that it is compared with.
  private static let surveyRow = 2
}
