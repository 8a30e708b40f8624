package import Surveys

/// The words of the fieldwork page.
package enum FieldworkPhrase: Phrase {
  // From services to answers.
  case funnel, stage, number, ofStageBefore
  case served, delivered, opened, answered, notTracked
  case servedSaid(Int), noRegister, invitedSaid(Int, coverage: String?), moreInvitedThanServed
  case deliveredSaid(Int, sent: Int, rate: String), openedSaid, answeredSaid(rate: String)
  case invitations, aboutThisMany(Int), ofInvitations(String)
  // Who was not heard.
  case unheard, allHeard
  case shortOf(String, Dimension, eligible: String, answered: String, ofServices: Bool)
  case fewAnswered(String, Dimension, rate: String)
  case hardlyInvited(String, Dimension)
  case thenRate(String)
  case likeness(Dimension), likenessReading(ofServices: Bool)
  case shareOfServices, shareOfInvitations, shareOfAnswers, gap
  case distances([(Dimension, String)])
  case raw, weighted, weightedReading
  case nobodyAnswered(String), noCommonWeights, weightsBeyondBounds
  // What silence leaves open.
  case silence, bounds(value: String, low: String, high: String), boundsUnknown
  case required(Int, have: Int), requiredReached(Int, have: Int)
  case days(median: Int, ninth: Int)
  // Columns.
  case sources, sourcesText
  case cards, dutiesApart, dutiesTogether, mostlyCards(String), overQuota(String)
  case cardsIssued, cardsUnused, cardsQuota, cardsReading

  case coverage, deliveryRate, daysColumn, satisfied, worstBest, requiredColumn
}
