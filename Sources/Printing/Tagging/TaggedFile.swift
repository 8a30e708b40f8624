import Foundation

/// The file of Cairo with its structure: what each mark is part of, in which language it is, what its figures show, and
/// an outline. Cairo's own tree, which knows neither, is left out.
struct TaggedFile {
  private var objects: [Int: [UInt8]]
  private let file: CairoFile
  private let properties: Paper.Properties
  private var next: Int

  /// - Parameter marks: how many marks each page has, and which of them only decorate.
  init(
    _ file: CairoFile, document: StructureNode, marks: [(count: Int, decorations: Set<Int>)], outline: [OutlineEntry],
    properties: Paper.Properties
  ) throws(PrintProblem) {
    guard file.pages.count == marks.count else { throw .structure }
    self.file = file
    self.properties = properties
    objects = file.objects.filter { _, object in
      let text = Latin(Array(object.prefix(64)))
      return text.first("/Type /StructElem") == nil && text.first("/Type /StructTreeRoot") == nil
    }
    for (number, object) in objects { objects[number] = TaggedFile.mapped(object) }
    next = (file.objects.keys.max() ?? 0) + 1
    for (page, marks) in zip(file.pages, marks) { try tell(page, marks) }
    let root = take()
    var tree = StructureTree(pages: file.pages, counts: marks.map(\.count), root: root, first: next)
    tree.add(document)
    for (number, words) in tree.objects { objects[number] = Array(words.utf8) }
    next = tree.next
    let (metadata, outlines) = (take(), outline.isEmpty ? nil : write(outline))
    let packet = Metadata.text(properties)
    objects[metadata] = Array(
      "<< /Type /Metadata /Subtype /XML /Length \(packet.utf8.count) >>\nstream\n\(packet)\nendstream".utf8)
    write(catalogue(tree: root, metadata: metadata, outlines: outlines), as: file.root)
  }

  /// The whole file.
  func content() throws(PrintProblem) -> Data {
    var content = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    let numbers = objects.keys.sorted()
    var places: [Int: Int] = [:]
    for number in numbers {
      places[number] = content.count
      content += Array("\(number) 0 obj\n".utf8) + (objects[number] ?? []) + Array("\nendobj\n".utf8)
    }
    let (table, size) = (content.count, next)
    var rows = "xref\n0 \(size)\n0000000000 65535 f \n"
    for number in 1..<size {
      let place = places[number].map(String.init)
      rows += place.map { "\(String(repeating: "0", count: 10 - $0.count))\($0) 00000 n \n" } ?? "0000000000 00000 f \n"
    }
    let identity = PDFText.string(properties.identity)
    rows +=
      "trailer\n<< /Size \(size) /Root \(file.root) 0 R /Info \(file.info) 0 R /ID [ \(identity) \(identity) ] >>\n"
    return Data(content + Array("\(rows)startxref\n\(table)\n%%EOF\n".utf8))
  }

  private mutating func take() -> Int {
    next += 1
    return next - 1
  }

  private mutating func write(_ words: String, as number: Int) { objects[number] = Array(words.utf8) }

  /// A font of numbered letters says that its numbers are those of its outlines (ISO 14289-1, 7.21.3.2).
  private static func mapped(_ object: [UInt8]) -> [UInt8] {
    let kind = "/Subtype /CIDFontType2"
    guard let place = Latin(Array(object.prefix(64))).first(kind) else { return object }
    let end = place + kind.utf8.count
    return object[..<end] + Array(" /CIDToGIDMap /Identity".utf8) + object[end...]
  }

  /// Turns what only decorates a page into artifacts.
  private mutating func tell(_ page: Int, _ marks: (count: Int, decorations: Set<Int>)) throws(PrintProblem) {
    guard let number = file.objects[page].flatMap({ Latin($0).reference("/Contents") }),
      let object = file.objects[number], let start = Latin(object).first("\nstream\n"),
      Latin(object).first("/FlateDecode") ?? .max < start, object.count >= start + 18
    else { throw .structure }
    let content = try Deflate.unpacked(Array(object[(start + 8)..<(object.count - 10)]))
    let packed = try Deflate.packed(
      try ContentMarks.told(content, count: marks.count, decorations: marks.decorations))
    objects[number] =
      Array("<< /Length \(packed.count) /Filter /FlateDecode >>\nstream\n".utf8) + packed + Array("\nendstream".utf8)
  }

  private func catalogue(tree: Int, metadata: Int, outlines: Int?) -> String {
    let pages = file.objects[file.root].flatMap { Latin($0).reference("/Pages") } ?? 1
    let direction = properties.isRightToLeft ? "R2L" : "L2R"
    let led = outlines.map { " /Outlines \($0) 0 R /PageMode /UseOutlines" } ?? ""
    return """
      << /Type /Catalog /Pages \(pages) 0 R /StructTreeRoot \(tree) 0 R /MarkInfo << /Marked true >> \
      /Lang (\(properties.language)) /Metadata \(metadata) 0 R \
      /ViewerPreferences << /DisplayDocTitle true /Direction /\(direction) >>\(led) >>
      """
  }

  private mutating func write(_ outline: [OutlineEntry]) -> Int {
    let root = take()
    let numbers = outline.map { _ in take() }
    for (index, entry) in outline.enumerated() where file.pages.indices.contains(entry.page) {
      let before = index > 0 ? " /Prev \(numbers[index - 1]) 0 R" : ""
      let after = index + 1 < numbers.count ? " /Next \(numbers[index + 1]) 0 R" : ""
      let place = "[ \(file.pages[entry.page]) 0 R /XYZ null \(PDFText.number(entry.y)) null ]"
      write(
        "<< /Title \(PDFText.string(entry.title)) /Parent \(root) 0 R\(before)\(after) /Dest \(place) >>",
        as: numbers[index])
    }
    write(
      "<< /Type /Outlines /First \(numbers[0]) 0 R /Last \(numbers[numbers.count - 1]) 0 R /Count \(numbers.count) >>",
      as: root)
    return root
  }
}
