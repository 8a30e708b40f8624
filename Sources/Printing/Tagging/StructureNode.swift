/// A part of a document as those who hear it read come upon it (ISO 32000-1, 14.8): a heading, a paragraph, a cell.
final class StructureNode {
  /// The standard types that are used.
  enum Role: String {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case paragraph = "P"
    case list = "L"
    case item = "LI"
    case itemBody = "LBody"
    case table = "Table"
    case row = "TR"
    case head = "TH"
    case cell = "TD"
    case figure = "Figure"
  }

  /// For which cells a head stands.
  enum Scope: String {
    case column = "Column"
    case row = "Row"
  }

  let role: Role
  private(set) var children: [StructureNode] = []
  /// Its marked content: on which page, and under which number there.
  var marks: [(page: Int, number: Int)] = []
  /// What it says, letter by letter; `nil` where its parts say it.
  var words: String?
  /// What a figure shows, in words.
  var description: String?
  var scope: Scope?

  init(_ role: Role, words: String? = nil) {
    self.role = role
    self.words = words
  }

  /// A new part at its end.
  func adding(_ role: Role, words: String? = nil) -> StructureNode {
    let node = StructureNode(role, words: words)
    children.append(node)
    return node
  }

  /// Parts without content and without children are left out: nothing of them is on a page.
  var isEmpty: Bool { marks.isEmpty && children.allSatisfy(\.isEmpty) }
}
