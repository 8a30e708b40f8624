/// What can be wrong with the file of a key.
package enum KeyFault: Equatable, Sendable {
  case missing
  case empty
  /// Overwritten with zeros.
  case zeroed
  case short(Int)
  case long(Int)
  case unreadable
  /// Others than its owner may read or change it.
  case openToOthers
  /// It is another key than the one with which the house's things were made.
  case another
}

extension KeyFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing: "it is missing"
    case .empty: "it is empty"
    case .zeroed: "it holds nothing but zeros"
    case .short(let count): "it has \(count) bytes instead of 32"
    case .long(let count): "it has \(count) bytes instead of 32"
    case .unreadable: "it cannot be read"
    case .openToOthers: "others than its owner can read it"
    case .another: "it is another key than the one that was used"
    }
  }
}
