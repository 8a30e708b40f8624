extension Theme {
  /// The phrases that lead to it, one a line, as `ThemePhrase` reads them; none where only a person can tell.
  ///
  /// Words are written plainly; forms with the article, a conjunction, a preposition, an ending or without hamza are found
  /// by themselves, verbs are not and stand in all their forms.
  package var phrases: String {
    switch self {
    case .reception: StepPhrases.reception
    case .adequateTime: StepPhrases.adequateTime
    case .completeInformation: StepPhrases.completeInformation
    case .referral: StepPhrases.referral
    case .dataVerified: StepPhrases.dataVerified
    case .toldProcedure: DecisionPhrases.toldProcedure
    case .replyOnTime: DecisionPhrases.replyOnTime
    case .registration: DecisionPhrases.registration
    case .serviceDelivered: DecisionPhrases.serviceDelivered
    case .speed: GoalPhrases.speed
    case .quality: GoalPhrases.quality
    case .ease: GoalPhrases.ease
    case .answers: ContactPhrases.answers
    case .trust: ContactPhrases.trust
    case .nearBranch: NearPhrases.nearBranch
    case .thanks: ThanksPhrases.thanks
    case .moreSupport: NeedPhrases.moreSupport
    case .other: ""
    }
  }
}
