/// The keys that a house has one of. Each is made by `rida init`, and never again in silence.
package enum MasterKey: String, CaseIterable, Sendable {
  /// Behind typed codes and behind the pools of stations.
  case codes
  /// Seals contacts.
  case contacts
  /// Signs reports.
  case seal

  /// What no longer works where it is lost.
  package var loss: String {
    switch self {
    case .codes:
      "without it the codes on printed cards and the devices at which people rate open nothing (links go on opening)"
    case .contacts:
      "without it nobody who was invited can be reminded or called, and what became of links cannot be taken in"
    case .seal: "without it no report can be sealed, and with another one earlier reports are told as a stranger’s"
    }
  }
}
