import Foundation
import Tables

/// What is drawn over a sheet: charts and pictures, and nothing else in a workbook of ours.
struct DrawingPart {
  /// Something at a place, with the relationship that leads to it.
  struct Item {
    let isChart: Bool
    let relation: String
    /// What it shows, in words; `nil` where the program that saved it left them out.
    let description: String?
    let place: DrawnPlace
  }

  private(set) var items: [Item] = []
  /// Whether anything else is drawn.
  private(set) var isOdd = false

  /// Reads a part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (check, draft) = (ElementCheck(.drawing), Draft())
    var (items, isOdd) = ([Item](), false)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        check.begin(element, attributes)
        if element == "xdr:twoCellAnchor" { draft = Draft() }
        draft.begin(element, attributes)
      },
      end: { element, text in
        check.end()
        draft.end(element, text, in: check.path.last ?? "")
        guard element == "xdr:twoCellAnchor" else { return }
        if let item = draft.item { items.append(item) } else { isOdd = true }
      })
    (self.items, self.isOdd) = (items, isOdd || check.stranger != nil)
  }

  private struct Draft {
    private var kinds: [Bool] = []
    private var relation = ""
    private var name = ""
    private var description: String?
    private var numbers: [String: Int] = [:]

    mutating func begin(_ element: String, _ attributes: [String: String]) {
      switch element {
      case "xdr:cNvPr": (name, description) = (attributes["name"] ?? "", attributes["descr"])
      case "a:blip":
        kinds.append(false)
        relation = attributes["r:embed"] ?? ""
      case "c:chart":
        kinds.append(true)
        relation = attributes["r:id"] ?? ""
      default: break
      }
    }

    /// Takes a number in; `corner` is the element around it.
    mutating func end(_ element: String, _ text: String, in corner: String) {
      // LibreOffice counts from the other side where a sheet is read from the right.
      let least = element == "xdr:colOff" ? -Draft.most : 0
      guard element.hasPrefix("xdr:"), let number = Int(text), (least..<Draft.most).contains(number) else { return }
      numbers["\(corner) \(element)"] = number
    }

    var item: Item? {
      guard kinds.count == 1, let isChart = kinds.first, name.wholeMatch(of: /(Chart|Picture) [0-9]{1,3}/) != nil,
        let from = corner("xdr:from"), let to = corner("xdr:to"), let place = DrawnPlace(from: from, to: to)
      else { return nil }
      return Item(isChart: isChart, relation: relation, description: description, place: place)
    }

    private func corner(_ name: String) -> DrawnPlace.Corner? {
      guard let row = numbers["\(name) xdr:row"], let column = numbers["\(name) xdr:col"],
        let down = numbers["\(name) xdr:rowOff"], let along = numbers["\(name) xdr:colOff"],
        row < CellAddress.mostRows, column < CellAddress.mostColumns
      else { return nil }
      return DrawnPlace.Corner(cell: CellAddress(row: row, column: column), along: along, down: down)
    }

    private static let most = 100_000_000
  }
}

extension ElementTable {
  /// What is drawn on the sheets of a workbook of ours, by the writer and by LibreOffice.
  fileprivate static let drawing = ElementTable(
    """
    / > xdr:wsDr!
    xdr:wsDr > xdr:twoCellAnchor*
    xdr:twoCellAnchor > xdr:from! xdr:to! xdr:graphicFrame xdr:pic xdr:clientData!
    xdr:twoCellAnchor @editAs oneCell
    xdr:from > xdr:col! xdr:colOff! xdr:row! xdr:rowOff!
    xdr:to > xdr:col! xdr:colOff! xdr:row! xdr:rowOff!
    xdr:graphicFrame > xdr:nvGraphicFramePr! xdr:xfrm! a:graphic!
    xdr:graphicFrame @macro -
    xdr:nvGraphicFramePr > xdr:cNvPr! xdr:cNvGraphicFramePr!
    xdr:cNvPr @id * @name * @descr *
    xdr:xfrm > a:off! a:ext!
    a:xfrm > a:off! a:ext!
    a:off @x * @y *
    a:ext @cx * @cy *
    a:graphic > a:graphicData!
    a:graphicData > c:chart!
    a:graphicData @uri http://schemas.openxmlformats.org/drawingml/2006/chart
    c:chart @r:id *
    xdr:pic > xdr:nvPicPr! xdr:blipFill! xdr:spPr!
    xdr:nvPicPr > xdr:cNvPr! xdr:cNvPicPr!
    xdr:cNvPicPr > a:picLocks
    a:picLocks @noChangeAspect 0 1
    xdr:blipFill > a:blip! a:stretch!
    a:blip @r:embed *
    a:stretch > a:fillRect
    xdr:spPr > a:xfrm! a:prstGeom! a:ln
    a:prstGeom > a:avLst
    a:prstGeom @prst rect
    a:ln > a:noFill!
    a:ln @w 0
    """)
}
