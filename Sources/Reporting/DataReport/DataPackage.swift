import Foundation
import Surveys

/// What describes the CSV files of a data report to programs (Frictionless Data, Data Package). It names no licence: the
/// charity gives none.
struct DataPackage: Encodable {
  /// Small letters, digits, `-` and `.`.
  let name: String
  let words: PackageWords
  let created: Day
  /// The title of the survey whose answers were counted.
  let source: String
  let resources: [PackageResource]

  /// Its JSON, with sorted keys and a line end behind it.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }

  private enum Key: String, CodingKey {
    case name, created, sources, resources
  }

  func encode(to encoder: any Encoder) throws {
    try words.encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(name, forKey: .name)
    try object.encode("\(created)T00:00:00Z", forKey: .created)
    try object.encode([["title": source]], forKey: .sources)
    try object.encode(resources, forKey: .resources)
  }
}

/// Title and description in the language of the report, and under names of their own in the other one: the standard
/// knows one language only.
struct PackageWords: Encodable {
  let title: LocalizedText
  let description: LocalizedText
  let language: Language

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    for (name, text) in [("title", title), ("description", description)] {
      try object.encode(text(language), forKey: Key(stringValue: name))
      let other = language.other
      try object.encode(text(other), forKey: Key(stringValue: "\(name)_\(other.rawValue)"))
    }
  }
}
