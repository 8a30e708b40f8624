import Foundation
import Tables

/// What is drawn over a sheet: charts and pictures, and nothing else in a report.
struct DrawingPart {
  /// Something at a place, with the relationship that leads to it.
  struct Item {
    let isChart: Bool
    let relation: String
    /// What it shows, in words; `nil` where the program that saved it left them out.
    let description: String?
    /// The cells that it may cover.
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  private(set) var items: [Item] = []
  /// Whether anything else is drawn.
  private(set) var isOdd = false

  /// Reads a part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var draft = Draft()
    var (items, isOdd) = ([Item](), false)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        isOdd = isOdd || !DrawingPart.isUsual(element, attributes)
        if element == "xdr:twoCellAnchor" { draft = Draft() }
        draft.begin(element, attributes)
      },
      end: { element, text in
        draft.end(element, text)
        guard element == "xdr:twoCellAnchor" else { return }
        if let item = draft.item { items.append(item) } else { isOdd = true }
      })
    (self.items, self.isOdd) = (items, isOdd)
  }

  private struct Draft {
    private var isChart: Bool?
    private var relation = ""
    private var description: String?
    private var isEnd = false
    private var (from, to) = (CellAddress(row: -1, column: -1), CellAddress(row: -1, column: -1))

    mutating func begin(_ element: String, _ attributes: [String: String]) {
      switch element {
      case "xdr:from": isEnd = false
      case "xdr:to": isEnd = true
      case "xdr:cNvPr": description = attributes["descr"]
      case "a:blip": (isChart, relation) = (false, attributes["r:embed"] ?? "")
      case "c:chart": (isChart, relation) = (true, attributes["r:id"] ?? "")
      default: break
      }
    }

    mutating func end(_ element: String, _ text: String) {
      guard ["xdr:row", "xdr:col"].contains(element), let place = Int(text), (0..<CellAddress.mostRows).contains(place)
      else { return }
      let old = isEnd ? to : from
      let new =
        element == "xdr:row" ? CellAddress(row: place, column: old.column) : CellAddress(row: old.row, column: place)
      if isEnd { to = new } else { from = new }
    }

    var item: Item? {
      guard let isChart, from.row >= 0, from.column >= 0, from.row <= to.row, from.column <= to.column else {
        return nil
      }
      return Item(
        isChart: isChart, relation: relation, description: description, rows: from.row...to.row,
        columns: from.column...to.column)
    }
  }

  private static func isUsual(_ element: String, _ attributes: [String: String]) -> Bool {
    switch element {
    case "xdr:cNvPr": !SheetRules.isOn(attributes["hidden"])
    case "a:xfrm", "xdr:xfrm":
      attributes.keys.allSatisfy { !["rot", "flipH", "flipV"].contains($0) || attributes[$0] == "0" }
    case "a:graphicData": attributes["uri"]?.hasSuffix("/drawingml/2006/chart") ?? false
    default: usual.contains(element)
    }
  }

  private static let usual: Set<String> = [
    "xdr:wsDr", "xdr:twoCellAnchor", "xdr:from", "xdr:to", "xdr:col", "xdr:colOff", "xdr:row", "xdr:rowOff", "xdr:pic",
    "xdr:nvPicPr", "xdr:cNvPicPr", "a:picLocks", "xdr:blipFill", "a:blip", "a:stretch", "a:fillRect", "xdr:spPr",
    "a:off", "a:ext", "a:prstGeom", "a:avLst", "a:ln", "a:noFill", "xdr:clientData", "xdr:graphicFrame",
    "xdr:nvGraphicFramePr", "xdr:cNvGraphicFramePr", "a:graphicFrameLocks", "a:graphic", "c:chart", "a:extLst",
    "?:creationId", "?:useLocalDpi",
  ]
}
