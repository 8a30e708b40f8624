package import Foundation

/// Puts a document on paper: a PDF whose parts are told to those who hear it read.
package enum PaperPrinter {
  /// By how much a section of one page may be made smaller until it fits.
  private static let scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5]

  /// Whether the fonts of this machine have the letters of reports in both languages.
  package static var hasFonts: Bool {
    guard SetText.hasFonts, let canvas = try? PageCanvas(width: 100, height: 100, properties: sampleProperties) else {
      return false
    }
    return withExtendedLifetime(canvas) { hasLetters(in: canvas.context, isRightToLeft: true) }
  }

  private static let sampleProperties = Paper.Properties(
    title: "", author: "", subject: "", language: "ar", isRightToLeft: true, created: "2026-01-01", identity: Data())

  private static func hasLetters(in context: OpaquePointer, isRightToLeft: Bool) -> Bool {
    SetText("رضا Rida 0", .body, width: 100, isRightToLeft: isRightToLeft, in: context).unknownLetters == 0
  }

  /// The file. The same document gives the same bytes, with the same fonts and libraries.
  package static func pdf(_ paper: Paper) throws(PrintProblem) -> Data {
    guard SetText.hasFonts else { throw .noFont }
    let properties = paper.properties
    let canvas = try PageCanvas(
      width: PageSetter.Size.upright.width, height: PageSetter.Size.upright.height, properties: properties)
    guard hasLetters(in: canvas.context, isRightToLeft: properties.isRightToLeft) else { throw .noFont }
    let document = StructureNode(.document)
    let set = paper.sections.map { section in
      setter(section, in: document, isRightToLeft: properties.isRightToLeft, on: canvas.context)
    }
    let count = set.reduce(0) { $0 + $1.pages.count }
    var (first, outline) = (1, [OutlineEntry]())
    for setter in set {
      setter.edge(paper.edges, from: first, of: count)
      outline += setter.outline.map {
        OutlineEntry(title: $0.title, page: first - 1 + $0.page, y: setter.size.height * setter.scale - $0.y)
      }
      first += setter.pages.count
    }
    for page in set.flatMap(\.pages) { canvas.draw(page) }
    let drawn = try CairoFile(try canvas.finish())
    return try TaggedFile(
      drawn, document: document, marks: canvas.pages, outline: outline, properties: properties
    ).content()
  }

  private static func setter(
    _ section: PaperSection, in document: StructureNode, isRightToLeft: Bool, on context: OpaquePointer
  ) -> PageSetter {
    func fill(_ size: PageSetter.Size, _ scale: Double, _ node: StructureNode) -> PageSetter {
      let setter = PageSetter(size, scale: scale, isRightToLeft: isRightToLeft, in: context)
      for (index, block) in section.blocks.enumerated() {
        setter.set(block, before: section.blocks.dropFirst(index + 1).first, in: node)
      }
      return setter
    }
    switch section.layout {
    case .across: return fill(.across, 1, document.adding(.section))
    case .onePage:
      let fitting = scales.first { fill(.upright, $0, StructureNode(.section)).pages.count == 1 }
      return fill(.upright, fitting ?? scales[scales.count - 1], document.adding(.section))
    }
  }
}

/// A place to which the outline of a document leads.
struct OutlineEntry {
  let title: String
  /// From 0.
  let page: Int
  /// Points from the foot of the page.
  let y: Double
}
