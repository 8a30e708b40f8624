/// The names of elements and attributes as this module speaks of them: plain in the languages that a workbook's own parts
/// are written in, behind a fixed prefix in others. What belongs to a namespace that is not known begins with `?:`, and so
/// does an attribute that is written in a namespace of its own where the plain one is none: `p:hidden` is not `hidden`.
enum XMLNames {
  /// Between a namespace and a name, as expat tells them: no address of a namespace holds it.
  static let separator: CChar = 0x7C

  /// A name as expat tells it, with its short prefix. An attribute without a namespace belongs to its element.
  static func short(_ name: String, ofAttribute isAttribute: Bool = false) -> String {
    guard let index = name.utf8.lastIndex(of: 0x7C) else { return isAttribute ? name : "?:\(name)" }
    let local = name[name.utf8.index(after: index)...]
    guard let prefix = prefixes[String(name[..<index])], !isAttribute || !prefix.isEmpty else { return "?:\(local)" }
    return prefix.isEmpty ? String(local) : "\(prefix):\(local)"
  }

  private static let office = "http://schemas.openxmlformats.org/"
  private static let microsoft = "http://schemas.microsoft.com/office/"

  private static let openDocument = "urn:oasis:names:tc:opendocument:xmlns:"

  private static let prefixes: [String: String] = [
    office + "spreadsheetml/2006/main": "", office + "package/2006/relationships": "rel",
    office + "package/2006/content-types": "ct", office + "officeDocument/2006/relationships": "r",
    office + "drawingml/2006/main": "a", office + "drawingml/2006/chart": "c",
    office + "drawingml/2006/spreadsheetDrawing": "xdr", office + "markup-compatibility/2006": "mc",
    "http://www.w3.org/XML/1998/namespace": "xml", microsoft + "spreadsheetml/2009/9/main": "x14",
    microsoft + "excel/2006/main": "xm", microsoft + "spreadsheetml/2009/9/ac": "x14ac",
    microsoft + "spreadsheetml/2014/revision": "xr", microsoft + "spreadsheetml/2015/revision2": "xr",
    microsoft + "spreadsheetml/2016/revision3": "xr", microsoft + "spreadsheetml/2016/revision6": "xr",
    openDocument + "office:1.0": "office", openDocument + "table:1.0": "table", openDocument + "text:1.0": "text",
    openDocument + "drawing:1.0": "draw", microsoft + "spreadsheetml/2016/revision10": "xr",
    microsoft + "spreadsheetml/2010/11/ac": "x15ac",
  ]
}
