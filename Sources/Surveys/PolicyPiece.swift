/// A step or a goal of the charity's policy on its relation with beneficiaries, which a question measures.
package enum PolicyPiece: String, Sendable, CaseIterable {
  // The steps of handling a request.
  case courtesy = "courteous_reception"
  case adequateTime = "adequate_time"
  case completeInformation = "complete_information"
  case referral
  case dataVerified = "data_verified"
  case toldCommittee = "told_committee"
  case toldReplyPeriod = "told_reply_period"
  case registration
  case serviceDelivered = "service_delivered"
  case replyOnTime = "reply_on_time"
  // The goals.
  case speed, quality, ease, answers
  case atTheirPlace = "at_their_place"
  case trust, improvement

  /// Whether it is a step of handling a request; otherwise it is a goal.
  package var isStep: Bool {
    switch self {
    case .speed, .quality, .ease, .answers, .atTheirPlace, .trust, .improvement: false
    default: true
    }
  }
}
