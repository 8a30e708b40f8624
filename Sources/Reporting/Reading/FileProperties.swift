import Foundation
import Tables

/// What a file says of itself where programs list it: its title, its subject and whatever else was noted.
struct FileProperties {
  /// Each thing that is said, by its name, in the order in which it stands; a name may stand twice.
  private(set) var said: [(name: String, text: String)] = []

  /// Reads the parts that say it.
  init(_ parts: ReportParts, budget: ReadingBudget) throws(PackageProblem) {
    for kind in [PartKind.coreProperties, .extendedProperties, .customProperties] {
      guard let name = parts.only(kind, of: "") else {
        if parts[""].values.contains(where: { $0.type == kind }) { said.append((kind.rawValue, "")) }
        continue
      }
      try read(try parts.archive.needed(name), named: name, budget)
    }
  }

  private mutating func read(
    _ part: Data, named name: String, _ budget: ReadingBudget
  ) throws(PackageProblem) {
    var (property, found) = ("", [(name: String, text: String)]())
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        if FileProperties.bare(element) == "property" { property = attributes["name"] ?? "" }
      },
      end: { element, text in
        let own = FileProperties.bare(element)
        if !text.allSatisfy(\.isWhitespace) { found.append((own == "lpwstr" ? property : own, text)) }
      })
    said += found
  }

  /// A name without the prefix of its language.
  private static func bare(_ element: String) -> String { element.split(separator: ":").last.map(String.init) ?? "" }

  /// The names of what does not follow from a report.
  func strange(by report: ReportName) -> [String] {
    said.filter { name, text in
      switch name {
      case "title": report.title.map { $0 != text } ?? !FileProperties.isWordy(text)
      case "subject": report.subject.map { $0 != text } ?? !FileProperties.isWordy(text)
      case "keywords": !report.hasKeywords(text)
      case "SHA-256": text != report.figures
      case "lpstr": !report.hasPart(text)
      default: !FileProperties.isUsual(name, text)
      }
    }.map(\.name)
  }

  /// Whether words name nothing that could be taken for a share.
  private static func isWordy(_ text: String) -> Bool {
    text.utf16.count <= 255 && !text.contains { "%٪".contains($0) }
  }

  /// Whether a text lists parts with their marks. Each by itself: a pattern of repeated patterns would try every way to
  /// cut the text into them, and there are more of them than anybody has time for.
  private static func isList(_ text: String) -> Bool {
    text.utf8.count <= 255
      && text.split(separator: " ").allSatisfy {
        $0.wholeMatch(of: /[A-Za-z0-9_.\/\[\]]{1,90}=[A-Za-z0-9_-]{6}/) != nil
      }
  }

  private static func isUsual(_ name: String, _ text: String) -> Bool {
    switch name {
    case "Language": ["ar-SA", "en"].contains(text)
    case PartsSeal.marked, PartsSeal.sealed: text.wholeMatch(of: /[A-Za-z0-9+\/]{86}==/) != nil
    case _ where name.hasPrefix(PartsSeal.listed): isList(text)
    case "language", "Application", "AppVersion", "DocSecurity", "ScaleCrop", "LinksUpToDate", "SharedDoc",
      "HyperlinksChanged", "TotalTime", "revision", "i4", "created", "modified":
      text.wholeMatch(of: /[A-Za-z0-9_.:$\/() +-]{1,120}/) != nil
    case "Company": isWordy(text)
    case "creator", "lastModifiedBy", "Manager": isWordy(text) && !text.contains(where: \.isNumber)
    default: false
    }
  }
}
