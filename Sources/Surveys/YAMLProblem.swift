/// What can be wrong with any file of YAML; each kind of file adds what is wrong with it alone.
package protocol YAMLProblem: Equatable, Sendable, CustomStringConvertible {
  static func notYAML(_ reason: String) -> Self
  static func missing(_ field: String) -> Self
  static func unknownField(_ field: String, known: [String]) -> Self
  static func notText(_ field: String) -> Self
  static func notList(_ field: String) -> Self
  static func notMapping(_ field: String) -> Self
  static func duplicateKey(_ key: String) -> Self
  static func unknownValue(field: String, value: String, known: [String]) -> Self
}
