package import Crypto
package import Foundation
package import Invitations
package import Surveys

/// Somebody to be called, with the ticket that her rating will spend.
package struct PendingCall: Sendable {
  package let call: Call
  package let phone: String
  package let email: String?
  package let name: String?
  package let language: Language?
  package let ticket: HeldTicket
}

/// The calls that telephone interviewers have to make: whom to call next, and how calls ended.
package actor CallQueue {
  private let calls: any CallStore
  private let followUp: FollowUpCalls
  private let invitations: any InvitationStore
  private let quiet: any QuietStore
  private let contactsKey: SymmetricKey
  private let secret: @Sendable (String) throws -> SymmetricKey?
  private var leases = CallLeases()
  private var standing = CallStanding.Memory()

  /// A queue that opens contacts with a key and derives tickets with the secrets of campaigns, while these live.
  package init(
    calls: any CallStore, surveys: any SurveyStore, invitations: any InvitationStore, quiet: any QuietStore,
    contactsKey: SymmetricKey, secret: @escaping @Sendable (String) throws -> SymmetricKey?
  ) {
    self.calls = calls
    followUp = FollowUpCalls(
      calls: calls, surveys: surveys, invitations: invitations, contactsKey: contactsKey, secret: secret)
    self.invitations = invitations
    self.quiet = quiet
    self.contactsKey = contactsKey
    self.secret = secret
  }

  /// The call that an interviewer has, or the next one: those who asked for a day first, then those never tried, each
  /// group in random order, so that a gap in the order of calls tells nothing. `nil` when all is done for today.
  package func next(for interviewer: Data, today: Day, now: Int) async throws -> PendingCall? {
    try await followUp.list(today: today)
    var peace: [String: LeftInPeace] = [:]
    let due = try await calls.waiting(openOn: today).filter { $0.call.isDue(on: today) }
    let mine = leases.person(of: interviewer, now: now)
    for (call, contact) in due.shuffled().sorted(by: { $0.call.turn(mine) < $1.call.turn(mine) })
    where leases.take(call.person, by: interviewer, now: now) {
      if let pending = try await pending(call, contact, today, &peace) { return pending }
      leases.release(call.person)
    }
    return nil
  }

  /// How many calls wait for today, in steps that tell of nobody, and how many an interviewer has ended today. It is
  /// counted anew once a minute: at most so many calls are looked at as are told.
  package func standing(for interviewer: Data, today: Day, now: Int) async throws -> CallStanding {
    if let waiting = standing.waiting(today: today, now: now) {
      return CallStanding(waiting: waiting, done: standing.done(by: interviewer, on: today))
    }
    var (peace, count) = ([String: LeftInPeace](), 0)
    for (call, contact) in try await calls.waiting(openOn: today).shuffled() where call.isDue(on: today) {
      guard count < CallStanding.mostTold else { break }
      if try await pending(call, contact, today, &peace) != nil { count += 1 }
    }
    standing.keep(count, today: today, now: now)
    return CallStanding(waiting: count, done: standing.done(by: interviewer, on: today))
  }

  /// The call of a person, while it waits.
  package func call(_ person: Data, today: Day) async throws -> PendingCall? {
    let waiting = try await calls.waiting(openOn: today).first { $0.call.person == person }
    guard let (call, contact) = waiting else { return nil }
    var peace: [String: LeftInPeace] = [:]
    return try await pending(call, contact, today, &peace)
  }

  /// Notes how a call ended, and lets it go; `false`, and nothing noted, where another interviewer has it now.
  package func end(
    _ pending: PendingCall, _ ending: Call.Ending, by interviewer: Data, today: Day, now: Int
  ) async throws -> Bool {
    var call = pending.call
    guard leases.take(call.person, by: interviewer, now: now) else { return false }
    call.end(ending, today: today)
    try await calls.keep(call)
    try await suppress(pending, call.state, today)
    leases.release(call.person)
    standing.end(by: interviewer, on: today)
    return true
  }

  /// Keeps for all surveys what a call brought to light of a contact: of a wrong number that number, and of somebody who
  /// wants to be asked no more everything by which she is reached.
  private func suppress(_ pending: PendingCall, _ state: Call.State, _ today: Day) async throws {
    guard let reason = state.quiet, reason.isForAllSurveys else { return }
    let email = reason == .optedOut ? pending.email : nil
    let contacts = ContactHashes(contactsKey: contactsKey).all(phone: pending.phone, email: email)
    try await quiet.suppress(
      Dictionary(contacts.map { ($0, reason) }, uniquingKeysWith: { first, _ in first }), on: today)
  }

  /// Lets a call go that brought a rating: nothing is written of it, and one more is counted for as long as the program
  /// runs.
  package func finish(_ pending: PendingCall, by interviewer: Data, today: Day) {
    leases.release(pending.call.person)
    standing.end(by: interviewer, on: today)
  }

  /// What a call needs; `nil` where she has answered, is left in peace, where there is no number, or where nobody may know
  /// any more.
  private func pending(
    _ call: Call, _ sealed: SealedContact, _ today: Day, _ known: inout [String: LeftInPeace]
  ) async throws -> PendingCall? {
    guard let secret = try secret(call.campaign),
      let ticket = try await invitations.ticket(key: sealed.token(secret: secret).key), !ticket.isSpent
    else { return nil }
    let contact = try sealed.open(key: contactsKey)
    let peace =
      if let peace = known[ticket.survey] { peace } else {
        try await LeftInPeace(of: ticket.survey, openOn: today, in: quiet, contactsKey: contactsKey)
      }
    known[ticket.survey] = peace
    guard let phone = contact.phone, !peace.holds(sealed.person, contact) else { return nil }
    return PendingCall(
      call: call, phone: phone, email: contact.email, name: contact.name,
      language: contact.language.flatMap(Language.init), ticket: ticket.filledIn(by: .phone))
  }
}

extension Call {
  /// Its turn: the one under way, then days that were promised, then new ones, then those who did not answer.
  fileprivate func turn(_ mine: Data?) -> Int {
    guard person != mine else { return 0 }
    switch state {
    case .callBack: return 1
    case .open: return 2
    case .noAnswer, .refused, .wrongNumber, .optedOut: return 3
    }
  }
}
