/// What a comment is about: a closed list. The steps and goals of the charity's policy come first, then what people write
/// of beside them. Persons are no theme.
///
/// Whether a comment praises or blames is not part of it; that is read by a person.
package enum Theme: String, Sendable, CaseIterable {
  case reception = "courteous_reception"
  case adequateTime = "adequate_time"
  case completeInformation = "complete_information"
  case referral
  case dataVerified = "data_verified"
  /// That the committee decides, and when the reply comes: people do not tell the two apart.
  case toldProcedure = "told_procedure"
  case replyOnTime = "reply_on_time"
  case registration
  case serviceDelivered = "service_delivered"
  case speed, quality, ease, answers, trust
  /// How near a branch is, or that one is wished for.
  case nearBranch = "near_branch"
  case thanks
  case moreSupport = "more_support"
  /// Coded by hand alone: no rule leads here.
  case other

  /// The word that stands for it in files; never shown.
  package var key: String { rawValue }

  /// The codes of the policy's pieces that it speaks of, as in the list of indicators; none where the policy has none.
  package var policyCodes: [String] {
    switch self {
    case .reception: ["P1"]
    case .adequateTime: ["P2"]
    case .completeInformation: ["P3"]
    case .referral: ["P4b"]
    case .dataVerified: ["P5"]
    case .toldProcedure: ["P6", "P7"]
    case .replyOnTime: ["P7b"]
    case .registration: ["P8"]
    case .serviceDelivered: ["P9"]
    case .speed: ["G1"]
    case .quality: ["G2"]
    case .ease: ["G3"]
    case .answers: ["G4"]
    case .trust: ["G5"]
    case .nearBranch, .thanks, .moreSupport, .other: []
    }
  }
}
