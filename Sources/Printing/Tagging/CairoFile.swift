import Foundation

/// The objects of a PDF as Cairo 1.16 writes it: numbered from 1, each with a line of its own, in a classic table of
/// places (ISO 32000-1, 7.5.4). Anything else is refused.
struct CairoFile {
  /// What stands between `obj` and `endobj`, by its number.
  private(set) var objects: [Int: [UInt8]]
  let root: Int
  let info: Int
  /// The numbers of the pages, in their order.
  let pages: [Int]

  init(_ file: [UInt8]) throws(PrintProblem) {
    let text = Latin(file)
    guard let tail = text.last("startxref\n"), let table = text.number(at: tail + 10),
      text.holds("xref\n0 ", at: table), let count = text.number(at: table + 7), count > 1,
      let first = text.first("\n", from: table + 5)
    else { throw .structure }
    var objects: [Int: [UInt8]] = [:]
    for number in 1..<count {
      let line = first + 1 + 20 * number
      guard line + 20 <= file.count, let place = text.number(at: line) else { throw .structure }
      guard file[line + 17] == UInt8(ascii: "n") else { continue }
      let head = "\(number) 0 obj\n"
      guard text.holds(head, at: place) else { throw .structure }
      let start = place + head.utf8.count
      guard let end = try CairoFile.end(of: start, text) else { throw .structure }
      objects[number] = Array(file[start..<end])
    }
    guard let trailer = text.last("trailer\n"), let root = text.reference("/Root", from: trailer, to: file.count),
      let info = text.reference("/Info", from: trailer, to: file.count), let catalogue = objects[root],
      let tree = Latin(catalogue).reference("/Pages"),
      let kids = objects[tree].flatMap({ Latin($0).references("/Kids") })
    else { throw .structure }
    (self.objects, self.root, self.info, pages) = (objects, root, info, kids)
  }

  /// Where an object ends: after its stream, whose length may be named by another object, or before `endobj`.
  private static func end(of start: Int, _ text: Latin) throws(PrintProblem) -> Int? {
    guard let end = text.first("\nendobj", from: start) else { return nil }
    guard let stream = text.first("\nstream\n", from: start), stream < end else { return end }
    guard let name = text.first("/Length ", from: start), name < stream, let number = text.number(at: name + 8)
    else { throw .structure }
    // A length that stands in an object of its own is that of the object just behind the stream.
    let isReference = text.holds(" 0 R", at: name + 8 + "\(number)".utf8.count)
    guard isReference else {
      guard text.holds("\nendstream\nendobj", at: stream + 8 + number) else { throw .structure }
      return stream + 8 + number + 10
    }
    var place = stream
    while let close = text.first("\nendstream\nendobj\n\(number) 0 obj\n", from: place) {
      let length = text.number(at: close + "\nendstream\nendobj\n\(number) 0 obj\n".utf8.count + 3)
      if length == close - stream - 8 { return close + 10 }
      place = close + 1
    }
    return nil
  }
}
