package import Foundation

/// Reads what stands in the cells of an `.xlsx` file, whichever program saved it last.
package struct XLSXReader {
  /// The sheets in the order of their tabs.
  package let sheets: [SealedSheet]

  /// Reads a file by its bytes, which unpack to so many at most.
  package init(_ content: Data, unpacking largest: Int = XLSXArchive.largestWhole) throws(XLSXReadProblem) {
    let archive = try XLSXArchive(content, unpacking: largest)
    let targets = try XLSXReader.targets(archive)
    let texts = try XLSXReader.texts(archive)
    let styles = "xl/styles.xml"
    let formats = try NumberFormats(try XLSXReader.needed(styles, archive), named: styles)
    var sheets: [SealedSheet] = []
    for tab in try XLSXReader.tabs(archive) {
      guard let path = targets[tab.id] else { throw .damaged(part: tab.name) }
      let part = try SheetPart(try XLSXReader.needed(path, archive), named: path, texts: texts, formats: formats)
      sheets.append(SealedSheet(name: tab.name, cells: part.cells, isHidden: tab.isHidden || part.hidesCells))
    }
    self.sheets = sheets
  }

  private static func needed(_ name: String, _ archive: XLSXArchive) throws(XLSXReadProblem) -> Data {
    guard let part = try archive.part(name) else { throw name == workbook ? .noWorkbook : .damaged(part: name) }
    return part
  }

  private static let workbook = "xl/workbook.xml"

  private static func tabs(
    _ archive: XLSXArchive
  ) throws(XLSXReadProblem) -> [(name: String, id: String, isHidden: Bool)] {
    var tabs: [(name: String, id: String, isHidden: Bool)] = []
    try XMLWalk.through(
      try needed(workbook, archive), named: workbook,
      begin: { element, attributes in
        guard element == "sheet", let name = attributes["name"], let id = attributes["r:id"] else { return }
        tabs.append((name, id, attributes["state"] ?? "visible" != "visible"))
      })
    return tabs
  }

  /// Where each sheet's part is, by the name under which the workbook calls it.
  private static func targets(_ archive: XLSXArchive) throws(XLSXReadProblem) -> [String: String] {
    let name = "xl/_rels/workbook.xml.rels"
    var targets: [String: String] = [:]
    guard try archive.part(workbook) != nil else { throw .noWorkbook }
    try XMLWalk.through(
      try needed(name, archive), named: name,
      begin: { element, attributes in
        guard element == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      })
    return targets
  }

  /// The texts that cells share; what is written above letters to tell how they sound is none of it.
  private static func texts(_ archive: XLSXArchive) throws(XLSXReadProblem) -> [String] {
    let name = "xl/sharedStrings.xml"
    guard let part = try archive.part(name) else { return [] }
    var (texts, text, isAside): ([String], String, Bool) = ([], "", false)
    try XMLWalk.through(
      part, named: name,
      begin: { element, _ in
        if element == "si" { text = "" }
        if element == "rPh" { isAside = true }
      },
      end: { element, inside in
        switch element {
        case "t" where !isAside: text += inside
        case "rPh": isAside = false
        case "si": texts.append(text.decodedCellText)
        default: break
        }
      })
    return texts
  }
}
