/// What a sender's file says of one invitation: how it is counted.
package enum ReportedOutcome: String, CaseIterable, Sendable {
  case delivered, failed, refused, ineligible, unknown
  /// The number or the address is not hers.
  case wrongNumber = "wrong_number"
  /// She wants to be asked no more, about anything.
  case optedOut = "opted_out"

  /// As what it is counted.
  package var outcome: Outcome {
    switch self {
    case .delivered: .delivered
    case .failed, .wrongNumber: .failed
    case .refused, .optedOut: .refused
    case .ineligible: .ineligible
    case .unknown: .unknown
    }
  }
}
