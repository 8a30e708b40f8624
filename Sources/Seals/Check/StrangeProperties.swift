import Workbooks

extension FileProperties {
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
