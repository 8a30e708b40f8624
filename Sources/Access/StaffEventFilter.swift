/// Which events of the accounts are asked for.
package struct StaffEventFilter: Equatable, Sendable {
  /// Those that this account did, or that were done to it; all where empty.
  package var name = ""
  package var kind: StaffEvent.Kind?
  /// Not before this moment, in seconds since 1970.
  package var from: Int?
  /// Before this moment.
  package var until: Int?

  /// Every event.
  package init(name: String = "", kind: StaffEvent.Kind? = nil, from: Int? = nil, until: Int? = nil) {
    self.name = name
    self.kind = kind
    self.from = from
    self.until = until
  }
}
