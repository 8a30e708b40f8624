/// A kind of part that our workbooks have: how it is found, where it stands and what it says it is (ECMA-376 part 1,
/// 15.2, and part 2, 9.3). Programs look for a part by its relationship, and drop one that is declared as something
/// else.
enum PartKind: String, CaseIterable {
  case workbook = "officeDocument"
  case coreProperties = "core-properties"
  case extendedProperties = "extended-properties"
  case customProperties = "custom-properties"
  case worksheet, theme, styles, sharedStrings, drawing, image, chart, table

  /// The type of the relationships that lead to it.
  var relation: String {
    self == .coreProperties
      ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(rawValue)"
  }

  /// The kind to which relationships of a type lead; `nil` for those that no workbook of ours has.
  init?(relation: String) {
    guard let kind = PartKind.allCases.first(where: { $0.relation == relation }) else { return nil }
    self = kind
  }

  /// The kind of part that leads to it; `nil` for the package itself.
  var owner: PartKind? {
    switch self {
    case .workbook, .coreProperties, .extendedProperties, .customProperties: nil
    case .worksheet, .theme, .styles, .sharedStrings: .workbook
    case .drawing, .table: .worksheet
    case .image, .chart: .drawing
    }
  }

  /// Whether it stands at a place.
  func stands(at path: String) -> Bool {
    let (folder, name, ending, isNumbered) = place
    guard path.hasPrefix(folder + name), path.hasSuffix(ending) else { return false }
    let number = path.dropFirst(folder.count + name.count).dropLast(ending.count)
    return isNumbered
      ? (1...4).contains(number.count) && number.allSatisfy { ("0"..."9").contains($0) } : number.isEmpty
  }

  private var place: (folder: String, name: String, ending: String, isNumbered: Bool) {
    switch self {
    case .workbook: ("xl/", "workbook", ".xml", false)
    case .coreProperties: ("docProps/", "core", ".xml", false)
    case .extendedProperties: ("docProps/", "app", ".xml", false)
    case .customProperties: ("docProps/", "custom", ".xml", false)
    case .worksheet: ("xl/worksheets/", "sheet", ".xml", true)
    case .theme: ("xl/theme/", "theme", ".xml", true)
    case .styles: ("xl/", "styles", ".xml", false)
    case .sharedStrings: ("xl/", "sharedStrings", ".xml", false)
    case .drawing: ("xl/drawings/", "drawing", ".xml", true)
    case .image: ("xl/media/", "image", ".png", true)
    case .chart: ("xl/charts/", "chart", ".xml", true)
    case .table: ("xl/tables/", "table", ".xml", true)
    }
  }

  /// What `[Content_Types].xml` calls it.
  var content: String {
    let office = "application/vnd.openxmlformats-officedocument."
    return switch self {
    case .workbook: office + "spreadsheetml.sheet.main+xml"
    case .coreProperties: "application/vnd.openxmlformats-package.core-properties+xml"
    case .extendedProperties: office + "extended-properties+xml"
    case .customProperties: office + "custom-properties+xml"
    case .worksheet, .styles, .sharedStrings, .table: office + "spreadsheetml.\(rawValue)+xml"
    case .theme: office + "theme+xml"
    case .drawing: office + "drawing+xml"
    case .image: "image/png"
    case .chart: office + "drawingml.chart+xml"
    }
  }
}
