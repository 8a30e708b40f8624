import Access
import Ballots
import Delivery
import Invitations
import Surveys

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
