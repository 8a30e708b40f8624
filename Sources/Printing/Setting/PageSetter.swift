/// Sets the blocks of a section below one another, and begins a new page where there is no room.
final class PageSetter {
  /// In points.
  struct Size {
    let width: Double
    let height: Double
    static let upright = Size(width: 595.28, height: 841.89)
    static let across = Size(width: 841.89, height: 595.28)
  }

  static let margin = 40.0
  /// What the lines at the edges take, above and below.
  static let (head, foot) = (26.0, 24.0)

  let context: OpaquePointer
  let isRightToLeft: Bool
  /// What the page has room for after it is made smaller.
  let size: Size
  let scale: Double
  private(set) var pages: [SetPage] = []
  /// How far the present page is filled, from its top.
  private(set) var y: Double
  /// Headings of the first level, with the page and the place at which they stand.
  private(set) var outline: [(title: String, page: Int, y: Double)] = []

  init(_ size: Size, scale: Double, isRightToLeft: Bool, in context: OpaquePointer) {
    self.context = context
    self.isRightToLeft = isRightToLeft
    self.scale = scale
    self.size = Size(width: size.width / scale, height: size.height / scale)
    y = 0
    turn()
  }

  var left: Double { PageSetter.margin }
  var width: Double { size.width - 2 * PageSetter.margin }
  private var top: Double { PageSetter.margin + PageSetter.head }
  private var bottom: Double { size.height - PageSetter.margin - PageSetter.foot }
  /// The most that anything that is not torn may take.
  var room: Double { bottom - top }
  var isAtTop: Bool { y <= top }
  /// What is left of the present page.
  var rest: Double { bottom - y }

  /// A new page.
  func turn() {
    pages.append(SetPage(width: size.width * scale, height: size.height * scale, scale: scale))
    y = top
  }

  /// A new page where there are not so many points left on this one; whether it was turned.
  @discardableResult func need(_ height: Double) -> Bool {
    guard y + height > bottom, !isAtTop else { return false }
    turn()
    return true
  }

  func skip(_ height: Double) { if !isAtTop { y += height } }

  func text(_ words: String, _ look: TextLook, width: Double) -> SetText {
    SetText(words, look, width: width, isRightToLeft: isRightToLeft, in: context)
  }

  /// Puts something on the present page, at a distance from where the page is filled to.
  func put(
    _ shape: Placed.Shape, x: Double, below: Double = 0, width: Double, height: Double, node: StructureNode? = nil
  ) {
    pages[pages.count - 1].placed.append(
      Placed(shape: shape, x: left + x, y: y + below, width: width, height: height, node: node))
  }

  func put(_ text: SetText, x: Double, below: Double = 0, width: Double, node: StructureNode?) {
    put(.text(text), x: x, below: below, width: width, height: text.height, node: node)
  }

  /// Fills the page further down.
  func move(_ height: Double) { y += height }

  /// Sets a line of words over the whole width, whole on one page.
  func line(_ words: String, _ look: TextLook, node: StructureNode) {
    guard !words.isEmpty else { return }
    let set = text(words, look, width: width)
    need(set.height)
    put(set, x: 0, width: width, node: node)
    move(set.height)
  }

  func note(heading: String) { outline.append((heading, pages.count - 1, y * scale)) }

  /// Puts what stands at the edges on every page of the section.
  func edge(_ edges: Paper.Edges, from first: Int, of count: Int) {
    for index in pages.indices {
      let (y, index) = (size.height - PageSetter.margin - 10, index)
      func put(_ words: String, _ place: TextLook.Place, x: Double, width: Double, at y: Double) {
        guard !words.isEmpty else { return }
        let set = text(words, TextLook(size: 8, ink: .quiet, place: place, lines: 1), width: width)
        pages[index].placed.append(
          Placed(shape: .text(set), x: left + x, y: y, width: width, height: set.height, node: nil))
      }
      func rule(_ y: Double) {
        pages[index].placed.append(
          Placed(shape: .block(.hair), x: left, y: y, width: width, height: 0.6, node: nil))
      }
      put(edges.name, .start, x: 0, width: width * 0.45, at: PageSetter.margin - 6)
      put(edges.subject, .end, x: width * 0.47, width: width * 0.53, at: PageSetter.margin - 6)
      rule(PageSetter.margin + 10)
      rule(y - 5)
      put(edges.foot, .start, x: 0, width: width * 0.8, at: y)
      put(edges.number(first + index, count), .end, x: width * 0.8, width: width * 0.2, at: y)
    }
  }
}
