package import Fieldwork

extension ReportedOutcome {
  /// Why nobody asks her again; `nil` where she may be.
  package var quiet: QuietReason? {
    switch self {
    case .delivered, .unknown: nil
    case .failed: .unreachable
    case .wrongNumber: .wrongContact
    case .refused: .refused
    case .ineligible: .ineligible
    case .optedOut: .optedOut
    }
  }
}
