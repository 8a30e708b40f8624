/// The name of one version of a survey, hence of its file.
package struct SurveyName: Hashable, Sendable {
  package let key: String
  package let version: Int

  /// A name; `nil` where the key or the version cannot be one.
  package init?(key: String, version: Int) {
    guard SurveyName.accepts(key: key), SurveyLimits.versions.contains(version) else { return nil }
    (self.key, self.version) = (key, version)
  }

  /// The name of the version whose file lies there; `nil` for a file in another place.
  package init?(file: String) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix(".yaml"), let version = Int(parts[1].dropLast(5)) else { return nil }
    self.init(key: String(parts[0]), version: version)
    guard self.file == file else { return nil }
  }

  /// Whether a text can be a key: small letters, digits, hyphen, underscore, beginning with a letter.
  package static func accepts(key: String) -> Bool {
    // By bytes: a letter with a mark above it stands in the order of characters between a and z too.
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let isKey = key.utf8.allSatisfy { letters.contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
    return isKey && key.utf8.count <= SurveyLimits.keyLetters && key.utf8.first.map(letters.contains) ?? false
  }

  /// Where its file lies in the surveys folder.
  package var file: String { "\(key)/\(version).yaml" }
}
