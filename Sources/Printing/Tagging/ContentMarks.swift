/// Marks in the content of a page: those that only decorate become artifacts (ISO 32000-1, 14.8.2.2).
enum ContentMarks {
  /// The content with its artifacts; every mark must be there, in its order.
  static func told(_ content: [UInt8], count: Int, decorations: Set<Int>) throws(PrintProblem) -> [UInt8] {
    var (told, place) = ([UInt8](), 0)
    let text = Latin(content)
    for number in 0..<count {
      let isDecoration = decorations.contains(number)
      let tag = isDecoration ? PageCanvas.decorationTag : PageCanvas.contentTag
      let mark = "/\(tag) << /MCID \(number) >> BDC\n"
      guard let next = text.first("<< /MCID ", from: place), text.holds(mark, at: next - tag.utf8.count - 2) else {
        throw .structure
      }
      let start = next - tag.utf8.count - 2
      told += content[place..<start]
      told += Array((isDecoration ? "/Artifact BMC\n" : "/\(tag) << /MCID \(number) >> BDC\n").utf8)
      place = start + mark.utf8.count
    }
    guard text.first("<< /MCID ", from: place) == nil else { throw .structure }
    return told + content[place...]
  }
}
