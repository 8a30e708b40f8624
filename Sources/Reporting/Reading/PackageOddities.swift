import Tables

extension PackageParts {
  /// What leads outside, or to a part that no report has, and each part to which nothing leads.
  var oddities: [Oddity] {
    followed.compactMap { relation in
      if relation.isExternal { return .outside(relation.target) }
      return PackageParts.usual.contains(relation.type) ? nil : .part(relation.target)
    } + unnamed.map { .part($0) }
  }

  /// What leads to the parts of a report, whichever program saved it.
  private static let usual: Set<String> = [
    "officeDocument", "core-properties", "extended-properties", "custom-properties", "worksheet", "theme", "styles",
    "sharedStrings", "drawing", "image", "chart", "table", "calcChain", "printerSettings", "chartStyle",
    "chartColorStyle",
  ]
}
