/// What can be wrong with any file of YAML; each kind of file adds what is wrong with it alone.
package protocol YAMLProblem: Equatable, Sendable, CustomStringConvertible {
  /// The file is no YAML, or no mapping; what the reader of YAML says of it.
  static func notYAML(_ reason: String) -> Self
  /// A field is missing, or empty.
  static func missing(_ field: String) -> Self
  /// A field that no such file has.
  static func unknownField(_ field: String, known: [String]) -> Self
  /// A field holds a list or a mapping where a text belongs.
  static func notText(_ field: String) -> Self
  /// A field holds no list.
  static func notList(_ field: String) -> Self
  /// A field holds no mapping.
  static func notMapping(_ field: String) -> Self
  /// Two of a list have the same key.
  static func duplicateKey(_ key: String) -> Self
  /// A word that is none of those that are known.
  static func unknownValue(field: String, value: String, known: [String]) -> Self
}
