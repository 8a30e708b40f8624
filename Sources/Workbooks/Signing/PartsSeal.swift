import Foundation
package import Tables

/// A signature over every part of a file, byte by byte, among the file's own properties: whether a file is
/// the one that was written can be told without believing anything in it.
package struct PartsSeal {
  /// The part that holds it.
  static let part = "docProps/custom.xml"
  /// Under these names its values stand among the properties: the marks of parts, numbered; the signature over them;
  /// the signature over the parts themselves, all others of this part included.
  package static let (listed, marked, sealed) = ("Parts ", "Parts", "Seal")

  /// Whether the file is the one that was written, byte by byte in all its parts.
  package let isWhole: Bool
  /// The parts that somebody wrote into the file that was signed, or took out of it. None where another program
  /// saved it: that writes all parts anew.
  package let patched: [String]

  /// Looks at a file's parts; each is unpacked once.
  package init(of archive: PackageArchive, by key: PublicSealKey, budget: ReadingBudget) throws(PackageProblem) {
    guard let content = try archive.part(PartsSeal.part), let properties = PropertyList(content, budget: budget),
      let signature = properties[PartsSeal.sealed]
    else {
      (isWhole, patched) = (false, try PartsSeal.isOurs(archive) ? [PartsSeal.part] : [])
      return
    }
    var parts: [String: String] = [:]
    for name in archive.names.values where name != PartsSeal.part {
      parts[name] = SealDigest.hash(of: try archive.needed(name))
    }
    isWhole = properties.without(signature).map { key.signed(PartsSeal.text(parts, $0), signature) } ?? false
    let lines = properties.numbered(PartsSeal.listed)
    guard !isWhole, key.signed(PartsSeal.text(lines), properties[PartsSeal.marked] ?? "") else {
      patched = isWhole ? [] : [PartsSeal.part]
      return
    }
    let (now, written) = (parts.mapValues(SealDigest.mark), PartsSeal.marks(lines))
    let changed = Set(now.keys).union(written.keys).filter { now[$0] != written[$0] }.sorted()
    let isPatched = written.keys.contains { PartsSeal.isAlwaysRewritten($0) && now[$0] == written[$0] }
    patched = isPatched ? (changed.isEmpty ? [PartsSeal.part] : changed) : []
  }

  /// Whether every program that saves a workbook writes a part anew; some keep themes and pictures as they are.
  private static func isAlwaysRewritten(_ part: String) -> Bool {
    part.hasPrefix("xl/") && part.hasSuffix(".xml") && !part.hasPrefix("xl/theme/")
  }

  /// Whether a file says of itself that the library wrote it with which our workbooks are written.
  private static func isOurs(_ archive: PackageArchive) throws(PackageProblem) -> Bool {
    guard let part = try archive.part("docProps/app.xml") else { return true }
    return part.range(of: Data("<AppVersion>12.0000</AppVersion>".utf8)) != nil
  }

  /// What the signature of a file is over.
  static func text(_ parts: [String: String], _ properties: Data) -> String {
    let lines = parts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
    return "parts 1\n" + lines.joined() + "\(part) \(SealDigest.hash(of: properties))\n"
  }

  /// What the signature over the marks of its parts is over.
  static func text(_ marks: [String]) -> String { "marks 1\n" + marks.map { "\($0)\n" }.joined() }

  /// The marks of parts as properties hold them: no more in one than Excel takes.
  static func lines(_ parts: [String: String]) -> [String] {
    parts.sorted { $0.key < $1.key }.reduce(into: []) { lines, part in
      let word = "\(part.key)=\(SealDigest.mark(part.value))"
      if let last = lines.last, last.utf8.count + word.utf8.count < XLSXLimits.property {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
  }

  private static func marks(_ lines: [String]) -> [String: String] {
    let words = lines.flatMap { $0.split(separator: " ") }.map { $0.split(separator: "=").map(String.init) }
    return Dictionary(
      words.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }, uniquingKeysWith: { first, _ in first })
  }
}
