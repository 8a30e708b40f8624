import Surveys

extension FieldworkPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .funnel: "From services to answers"
    case .stage: "Stage"
    case .number: "Number"
    case .ofStageBefore: "Of the stage before"
    case .served: "Services registered"
    case .delivered: "Links that arrived"
    case .opened: "Links opened"
    case .answered: "Answers"
    case .notTracked: "Not tracked"
    case .servedSaid(let count): "\(formats.counted(count, .service)) were registered in this period."
    case .noRegister: "No services were registered in this period, so how many led to an invitation is not known."
    case .invitedSaid(let count, let coverage):
      "\(formats.counted(count, .invitation)) went out" + (coverage.map { ", after \($0) of the services." } ?? ".")
    case .moreInvitedThanServed: "There are more invitations than services: complete the register of services."
    case .deliveredSaid(let count, let sent, let rate):
      "\(rate) of the links that were sent to one person each arrived: \(formats.count(count)) of "
        + "\(formats.count(sent))."
    case .openedSaid:
      "How many links were opened is not known, and not meant to be: message programs open links before people do, and "
        + "tracking would show who read and who did not."
    case .answeredSaid(let rate): "About \(rate) of those invited answered."
    case .invitations: "Invitations"
    case .ofInvitations(let rate): "\(rate) of the invitations"
    case .aboutThisMany(let count): "about \(formats.count(count))"
    case .unheard: "Who was not heard"
    case .allHeard: "All channels and departments were heard about equally."
    case .shortOf(let name, let dimension, let eligible, let answered, let ofServices):
      "\(dimension.name(.english)) “\(name)”: \(eligible) of the \(ofServices ? "services" : "invitations"), "
        + "\(answered) of the answers."
    case .fewAnswered(let name, let dimension, let rate):
      "\(dimension.name(.english)) “\(name)”: about \(rate) of those invited answered."
    case .hardlyInvited(let name, let dimension):
      "\(dimension.name(.english)) “\(name)”: services without invitations, or with fewer than ten."
    case .thenRate(let rate): "About \(rate) of those invited answered."
    case .likeness(let dimension): "Are those who answered like those served? \(dimension.plural(.english))"
    case .likenessReading(let ofServices):
      "The hollow dot is a group's share of the \(ofServices ? "services" : "invitations"), the full dot its share of "
        + "the answers. The further apart, the less, or the more, was heard of it."
    case .shareOfServices: "Of the services"
    case .shareOfInvitations: "Of the invitations"
    case .shareOfAnswers: "Of the answers"
    case .gap: "Difference in points"
    case .distances(let distances):
      "Difference between those served and those who answered: "
        + distances.map { "\($1) by \($0.name(.english).lowercased())" }.joined(separator: ", ")
        + ". Zero is a perfect likeness."
    case .raw: "As they answered"
    case .weighted: "Had they answered as they were served"
    case .weightedReading:
      "Answers are weighed so that every channel and department has its share of the services. Where the two figures "
        + "are close, silence did not change the picture."
    case .nobodyAnswered(let name):
      "The answers cannot be weighed: none came from “\(name)”, and nobody can stand for them."
    case .noCommonWeights:
      "The answers cannot be weighed: no weights meet the shares of channels and departments together."
    case .weightsBeyondBounds:
      "The answers cannot be weighed: one answer would stand for more than three people like its giver, or for less "
        + "than a third of one."
    case .silence: "What if the silent had spoken?"
    case .bounds(let value, let low, let high):
      "Satisfaction among those who answered is \(value). Had all who were silent been dissatisfied it would be \(low) "
        + "of all who were invited, had they all been satisfied \(high); so \(value) may lie between \(low) and \(high)."
    case .boundsUnknown: "There are too few answers or invitations to tell what the silent could change."
    case .required(let needed, let have):
      "A margin of five percentage points needs \(formats.counted(needed, .answer)); there are \(formats.count(have)). "
        + "Read shares with their range."
    case .requiredReached(let needed, let have):
      "A margin of five percentage points needs \(formats.counted(needed, .answer)); \(formats.count(have)) are enough."
    case .days(let median, let ninth):
      "Half of the invitations went out \(FieldworkPhrase.englishWithin(median, formats)), nine of ten "
        + "\(FieldworkPhrase.englishWithin(ninth, formats))."
    case .sources: "Where the counts come from"
    case .sourcesText:
      "Counts of services given, and reports of which links arrived, are uploaded on the page of links by whoever issues links, not by whoever reads figures."
    case .cards: "Cards that staff handed out"
    case .dutiesApart: "Whoever issues links does not read results, and whoever reads results does not issue links."
    case .dutiesTogether:
      "In this charity one person issues links and reads results. She could answer cards of her own and work out the "
        + "answer of whoever is among them."
    case .mostlyCards(let name): "Mind: most answers under “\(name)” came by cards that staff handed out."
    case .overQuota(let name): "Mind: more cards of “\(name)” lie unused than may."
    case .cardsIssued: "Issued"
    case .cardsUnused: "Not used, about"
    case .cardsQuota: "May lie unused"
    case .cardsReading:
      "Whoever issues a card can answer it. So answers by cards are opened only in crowds three times as large. Thirty "
        + "cards of a department may lie unused in a period, or twice its registered services where these are more."
    case .coverage: "Invitation coverage"
    case .deliveryRate: "Arrived"
    case .daysColumn: "Days to the invitation: half · nine of ten"
    case .satisfied: "Satisfied"
    case .worstBest: "With the silent"
    case .requiredColumn: "Answers needed"
    }
  }

  private static func englishWithin(_ days: Int, _ formats: Formats) -> String {
    days == 0 ? "on the day of the service" : "within \(formats.counted(days, .day)) of the service"
  }
}
