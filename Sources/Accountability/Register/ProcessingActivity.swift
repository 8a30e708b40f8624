import Access
import Surveys

/// One activity in which the house processes personal data, with what a register says of it.
struct ProcessingActivity: Equatable, Sendable {
  /// Its name for programs; the same for the same thing in every register.
  let key: String
  let title: ActivityPhrase
  let purpose: ActivityPhrase
  let persons: ActivityPhrase
  let contents: [ActivityPhrase]
  let recipients: [ActivityPhrase]
  let kept: [ActivityPhrase]
  /// Whether it tells that somebody is served here, or of a prisoner's family.
  let isSensitive: Bool

  /// Everything that a house does, in the order in which a rating passes through it. What is not set is not listed.
  static func all(of facts: HouseFacts) -> [ProcessingActivity] {
    let house: [ProcessingActivity?] = [
      peace, staff(facts), facts.board > 0 ? board(facts) : nil,
      facts.systems.isEmpty && facts.webhooks.isEmpty ? nil : systems(facts), copies(facts),
    ]
    return facts.surveys.flatMap { all(of: $0, facts) } + house.compactMap(\.self)
  }

  private static func all(of survey: Survey, _ facts: HouseFacts) -> [ProcessingActivity] {
    let own: [ProcessingActivity?] = [
      survey.invitations.contains(.addressed) ? inviting(survey, facts) : nil,
      survey.sending?.callDays == nil ? nil : calling(survey), answering(survey),
    ]
    return own.compactMap(\.self)
  }

  private static func inviting(_ survey: Survey, _ facts: HouseFacts) -> ProcessingActivity {
    let carriers = facts.carriers(of: survey).map { ActivityPhrase.carrier($0.way, $0.name, host: $0.host) }
    return ProcessingActivity(
      key: "invitations/\(survey.key)", title: .inviting(survey.title),
      purpose: .askingAbout(survey.audience), persons: .invited(survey.audience),
      contents: [.contact, .service] + (survey.sending == nil ? [] : [.messageState, .lastAsked]),
      recipients: carriers + (survey.sending != nil && carriers.isEmpty ? [.noCarrier] : []) + [.ownSender],
      kept: [.contactDays(contactDays(survey)), .ticketDays]
        + (survey.sending == nil ? [] : [.lastAskedKept]), isSensitive: survey.audience == .external)
  }

  /// After how many days contacts are erased: with the links, or before them where the plan says so.
  static func contactDays(_ survey: Survey) -> Int {
    min(survey.validDays, survey.sending?.keepDays ?? survey.validDays)
  }

  private static func calling(_ survey: Survey) -> ProcessingActivity {
    ProcessingActivity(
      key: "calls/\(survey.key)", title: .calling(survey.title), purpose: .calls, persons: .invited(survey.audience),
      contents: [.callEnd], recipients: [], kept: [.withRound], isSensitive: survey.audience == .external)
  }

  private static func answering(_ survey: Survey) -> ProcessingActivity {
    let comments = survey.questions.contains { $0.comments }
    return ProcessingActivity(
      key: "answers/\(survey.key)", title: .answering(survey.title), purpose: .improving,
      persons: .answerers(survey.audience),
      contents: [.questions(rating: survey.questions.count { !$0.comments }, comments: comments)]
        + survey.invitations.map { .identified($0) },
      recipients: [.countsOnly], kept: [.sealed, .counts] + (comments ? [.comments(survey.release.kComment)] : []),
      isSensitive: survey.audience == .external)
  }

  private static let peace = ProcessingActivity(
    key: "left-in-peace", title: .peace, purpose: .peacePurpose, persons: .quietPeople, contents: [.hash],
    recipients: [], kept: [.untilWithdrawn], isSensitive: true)

  private static func staff(_ facts: HouseFacts) -> ProcessingActivity {
    ProcessingActivity(
      key: "staff", title: .staff, purpose: .access, persons: .staffPeople(facts.accounts),
      contents: [.account, .session, .log], recipients: [], kept: [.accountKept, .sessionKept, .logKept],
      isSensitive: false)
  }

  private static func board(_ facts: HouseFacts) -> ProcessingActivity {
    ProcessingActivity(
      key: "board", title: .board, purpose: .reporting, persons: .boardPeople(facts.board), contents: [.address],
      recipients: facts.carriers.filter { $0.way == .email }.map { .carrier($0.way, $0.name, host: $0.host) },
      kept: [.untilTakenOff], isSensitive: false)
  }

  private static func systems(_ facts: HouseFacts) -> ProcessingActivity {
    let writes = facts.systems.contains { $0.scopes.contains { $0.writes } }
    return ProcessingActivity(
      key: "systems", title: .systems, purpose: .exchange, persons: writes ? .invited(.external) : .nobody,
      contents: writes ? [.contact, .published] : [.published],
      recipients: facts.systems.map { .system($0.name, $0.scopes.map(\.rawValue)) }
        + facts.webhooks.map { .webhook($0) }, kept: writes ? [.callsDay] : [.untilEnded], isSensitive: writes)
  }

  private static func copies(_ facts: HouseFacts) -> ProcessingActivity {
    ProcessingActivity(
      key: "backups", title: .copies, purpose: .recovery, persons: .everyoneHeld, contents: [.copyContents],
      recipients: [], kept: [.copiesKept(facts.guards.copies)], isSensitive: true)
  }
}

extension Question {
  /// Whether it is answered in somebody's own words.
  fileprivate var comments: Bool { if case .comment = kind { true } else { false } }
}
