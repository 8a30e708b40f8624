/// What is known of a rating before it is given: the channel and the department of the service, and the mode by which
/// the rating is collected.
package struct Place: Hashable, Sendable {
  /// The key of a service channel.
  package let channel: String
  /// The key of a department.
  package let department: String
  package let mode: CollectionMode

  /// A place, by its keys.
  package init(channel: String, department: String, mode: CollectionMode) {
    self.channel = channel
    self.department = department
    self.mode = mode
  }

  /// Its key in a dimension; `nil` for the language and the arm, which only an answer has.
  package func key(of dimension: Dimension) -> String? {
    switch dimension {
    case .channel: channel
    case .department: department
    case .mode: mode.rawValue
    case .language, .arm: nil
    }
  }
}

extension Place: Comparable {
  /// By channel, then department, then mode, each by its key.
  package static func < (one: Place, other: Place) -> Bool {
    (one.channel, one.department, one.mode.rawValue) < (other.channel, other.department, other.mode.rawValue)
  }
}

/// What belongs to one place.
package protocol Placed {
  /// Where it happened.
  var place: Place { get }
}

extension Placed {
  package var channel: String { place.channel }
  package var department: String { place.department }
  package var mode: CollectionMode { place.mode }
}
