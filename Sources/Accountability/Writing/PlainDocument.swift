package import Surveys

/// A document that the charity hands to somebody, in one language: to be read, printed and changed by hand.
package struct PlainDocument: Equatable, Sendable {
  /// A name and what it says, such as a field of a form.
  package struct Field: Equatable, Sendable {
    package let name: String
    package let text: String

    /// A field.
    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A part of it.
  package enum Block: Equatable, Sendable {
    case heading(String)
    case text(String)
    /// What must not be overlooked, such as that a lawyer reads it first.
    case caution(String)
    case points([String])
    case fields([Field])
    /// Rows with a cell for each name of the head.
    case table(head: [String], rows: [[String]])
  }

  package let language: Language
  package let title: String
  package let blocks: [Block]

  /// A document of blocks.
  package init(language: Language, title: String, blocks: [Block]) {
    self.language = language
    self.title = title
    self.blocks = blocks
  }
}
