import Access
import Ballots
import Delivery
import Invitations
import Surveys
import Upkeep

extension KeptCopy {
  /// Removing it.
  var order: GraveOrder { GraveOrder(.copy, name, amount: size, mark: "\(at)") }
}

extension StaffChange {
  /// What of it cannot be undone; `nil` where it can be.
  var order: GraveOrder? {
    switch self {
    case .removed(let name): GraveOrder(.account, name)
    case .withoutFactor(let name): GraveOrder(.factor, name)
    case .invited, .added, .reset, .replaced, .role, .disabled, .enabled: nil
    }
  }
}

extension TakenFile {
  /// Taking it back.
  var order: GraveOrder { GraveOrder(.answers, "\(number)", amount: rows, mark: survey) }
}

extension ProposedRound {
  /// Issuing its links.
  var order: GraveOrder {
    get throws { GraveOrder(.invitations, survey, amount: interactions.count, mark: try digest) }
  }
}
