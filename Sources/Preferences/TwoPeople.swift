/// When what cannot be undone waits until a second person confirms it.
package enum TwoPeople: String, Sendable, CaseIterable {
  /// As soon as two people could do it.
  case whenPossible = "when_possible"
  /// Always: a charity in which one person may do it waits until there is another.
  case always
  case never

  /// How many people one person invites at once, until somebody says otherwise.
  package static let mostInvited = 200
  /// The largest such number.
  package static let largestLimit = 1_000_000

  /// Whether a second person is asked.
  /// - Parameter able: how many people could do it now.
  package func second(able: Int) -> SecondPerson {
    switch self {
    case .whenPossible: able > 1 ? .asked : .alone
    case .always: .asked
    case .never: .off
    }
  }

  /// A number of people as it is kept: digits, 0 for never asked; `nil` for anything else.
  package static func limit(_ text: String) -> Int? {
    Int(text).flatMap { (0...largestLimit).contains($0) && "\($0)" == text ? $0 : nil }
  }
}

/// Whether something waits for a second person.
package enum SecondPerson: Sendable {
  case asked
  /// Nobody else could confirm it, so it is done at once.
  case alone
  /// The charity asks nobody.
  case off
}
