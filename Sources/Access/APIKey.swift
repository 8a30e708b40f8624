/// A key by which another system of the charity asks for what its scopes name, and for nothing else.
package struct APIKey: Equatable, Sendable {
  /// By whom it was ended, and when, in seconds since 1970.
  package struct Ending: Equatable, Sendable {
    package let by: String
    package let at: Int

    package init(by: String, at: Int) {
      self.by = by
      self.at = at
    }
  }

  package let number: Int
  /// Which system has it, as an administrator wrote it.
  package let name: String
  package let scopes: Set<APIScope>
  /// The account that made it; `StaffEvent.commandLine` where nobody was signed in.
  package let madeBy: String
  /// Seconds since 1970.
  package let madeAt: Int
  /// `nil` while it stands.
  package let ending: Ending?
  /// The day on which it was last used, `2026-11-30`; `nil` where it never was.
  package let seenOn: String?

  /// A key as it is kept.
  package init(
    number: Int, name: String, scopes: Set<APIScope>, madeBy: String, madeAt: Int, ending: Ending? = nil,
    seenOn: String? = nil
  ) {
    self.number = number
    self.name = name
    self.scopes = scopes
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.ending = ending
    self.seenOn = seenOn
  }
}
