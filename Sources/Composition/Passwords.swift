/// Passwords that the program makes: 100 bits, easy to type.
package enum Passwords {
  /// A fresh one, in five groups.
  package static func fresh() -> String {
    let signs = Array("23456789abcdefghijkmnpqrstuvwxyz")
    let groups = (0..<5).map { _ in String((0..<4).compactMap { _ in signs.randomElement() }) }
    return groups.joined(separator: "-")
  }
}
