package import Foundation

/// A document as it goes on paper: what stands on its pages in which order, before anything is measured.
package struct Paper: Sendable {
  /// What the file says about itself.
  package struct Properties: Sendable {
    package let title: String
    /// Who made it; empty where nobody is named.
    package let author: String
    package let subject: String
    /// As in `ar`.
    package let language: String
    package let isRightToLeft: Bool
    /// The day of its creation, as `2026-10-05`.
    package let created: String
    /// Sixteen bytes by which the file is told from others; the same content has the same.
    package let identity: Data
  }

  /// What stands at the edge of every page.
  package struct Edges: Sendable {
    /// At the start of the head line.
    package let name: String
    /// At its end.
    package let subject: String
    /// At the start of the foot line.
    package let foot: String
    /// The number of a page among so many.
    package let number: @Sendable (_ page: Int, _ pages: Int) -> String
  }

  package let properties: Properties
  package let edges: Edges
  package let sections: [PaperSection]
}

/// Blocks that begin on a new page.
package struct PaperSection: Sendable {
  /// How a section lies.
  package enum Layout: Sendable {
    /// Upright, and made smaller until everything stands on a single page.
    case onePage
    /// Across, on as many pages as it takes.
    case across
  }

  package let layout: Layout
  package let blocks: [Block]
}
