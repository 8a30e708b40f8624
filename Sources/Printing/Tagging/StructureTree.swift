/// The tree of a document's parts, as the objects of a PDF (ISO 32000-1, 14.7).
struct StructureTree {
  /// By their numbers.
  private(set) var objects: [Int: String] = [:]
  private(set) var next: Int
  private let root: Int
  private let pages: [Int]
  /// For every page, the part to which each of its marks belongs.
  private var parents: [[Int?]]

  /// - Parameters:
  ///   - pages: the numbers of the pages' objects.
  ///   - counts: how many marks each page has.
  init(pages: [Int], counts: [Int], root: Int, first: Int) {
    self.pages = pages
    self.root = root
    next = first
    parents = counts.map { Array(repeating: nil, count: $0) }
  }

  /// Writes the whole tree.
  mutating func add(_ document: StructureNode) {
    let top = add(document, under: root)
    let table = take()
    let rows = parents.enumerated().map { page, marks in
      "\(page) [ \(marks.map { $0.map { "\($0) 0 R" } ?? "null" }.joined(separator: " ")) ]"
    }
    objects[table] = "<< /Nums [ \(rows.joined(separator: "\n")) ] >>"
    objects[root] =
      "<< /Type /StructTreeRoot /K \(top) 0 R /ParentTree \(table) 0 R /ParentTreeNextKey \(pages.count) >>"
  }

  private mutating func take() -> Int {
    next += 1
    return next - 1
  }

  private mutating func add(_ node: StructureNode, under parent: Int) -> Int {
    let number = take()
    let children = node.children.filter { !$0.isEmpty }.map { add($0, under: number) }
    for mark in node.marks { parents[mark.page][mark.number] = number }
    let marks = node.marks.map { mark in
      "<< /Type /MCR /Pg \(pages[mark.page]) 0 R /MCID \(mark.number) >>"
    }
    var entries = ["/Type /StructElem", "/S /\(node.role.rawValue)", "/P \(parent) 0 R"]
    entries.append("/K [ \((marks + children.map { "\($0) 0 R" }).joined(separator: " ")) ]")
    if let words = node.words { entries.append("/ActualText \(PDFText.string(words))") }
    if let description = node.description { entries.append("/Alt \(PDFText.string(description))") }
    if let scope = node.scope { entries.append("/A << /O /Table /Scope /\(scope.rawValue) >>") }
    objects[number] = "<< \(entries.joined(separator: " ")) >>"
    return number
  }
}
