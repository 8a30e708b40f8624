import Ballots
import Invitations
import Messages
import Sending
import Storage
import Surveys

/// One `rida serve`, as often as it is started anew.
final class Site: @unchecked Sendable {
  private let name: String
  private let world: World
  private var program: Program
  private var database: FaultyDatabase
  private var intake: BallotIntake

  init(_ name: String, in world: World) {
    (self.name, self.world) = (name, world)
    (program, database) = world.program(name)
    intake = BallotIntake(box: world.box(over: database))
  }

  /// Starts it anew where it is dead.
  private func revive() {
    guard program.isDead else { return }
    (program, database) = world.program(name)
    intake = BallotIntake(box: world.box(over: database))
  }

  /// Takes the answers of a form, as `PublicSite` does: looks at the ticket, seals, casts.
  func answer(_ person: Person) async throws {
    revive()
    let (program, database, intake) = (program, database, intake)
    try await program.step()
    guard let ticket = try await SQLInvitationStore(database).ticket(key: person.token.key) else {
      throw RedemptionProblem.unknownToken
    }
    let today = Zone.riyadh.day(at: program.now)
    try ticket.check(today: today)
    let ballot = Ballot(
      survey: world.survey.key, version: world.survey.version,
      period: Period(world.survey.release.every, containing: today), place: ticket.place,
      answers: ["overall": .chosen(person.choice), "improve": .written(person.words)])
    guard try await intake.cast(ballot, of: world.survey, ticket: ticket.key) == .accepted else {
      throw RedemptionProblem.alreadyUsed
    }
    try await program.step()
  }

  /// Has nothing sent to somebody any more.
  func stop(_ person: Person) async throws -> Bool {
    revive()
    let (program, database) = (program, database)
    let stop = StopByLink(
      invitations: SQLInvitationStore(database), contacts: SQLContactStore(database), quiet: SQLQuietStore(database),
      keys: world.keys)
    let isDone = try await stop.stop(person.token, on: Zone.riyadh.day(at: program.now))
    try await program.step()
    return isDone
  }

  /// Takes in what a provider says; whether it knew of which message.
  func hear(_ receipt: GatewayReceipt) async throws -> Bool {
    revive()
    let (program, database) = (program, database)
    let unknown = try await SQLOutboxStore(database).receive([receipt], from: "toy")
    try await program.step()
    return unknown.isEmpty
  }
}

/// What people do with their links, over a network that loses, doubles and delays what they send and what they are told.
struct Beneficiary {
  let index: Int
  let world: World
  let sites: [Site]

  /// Answers, perhaps, and says perhaps that she wants no more messages.
  func live() async {
    let day = 86_400
    if world.chance.happens(120) {
      await Scheduler.shared.sleep(world.chance.among(0...3 * day))
      await stop()
    }
    guard world.chance.happens(880) else { return }
    let wait = world.chance.among(0...(world.chance.happens(700) ? 2 : 7) * day)
    // Many answer in the same minute, so that several are written together.
    await Scheduler.shared.sleep(world.chance.happens(750) ? wait / 43_200 * 43_200 + world.chance.among(0...2) : wait)
    if world.chance.happens(100) { Task.detached { await attempt() } }
    for _ in 0..<8 {
      if await attempt() { return }
      await Scheduler.shared.sleep(world.chance.among(1...4000))
    }
  }

  /// Sends her answers once; whether she need not try again.
  @discardableResult private func attempt() async -> Bool {
    if !world.isCalm, world.chance.happens(50) { return false }
    await Scheduler.shared.sleep(world.chance.among(0...3))
    let site = sites[world.chance.happens(800) ? 0 : 1]
    do {
      try await site.answer(world.people[index])
      if !world.isCalm, world.chance.happens(50) { return false }
      world.people[index].isThanked = true
      world.tell("\(index) is thanked")
      return true
    } catch let problem as RedemptionProblem {
      world.tell("\(index) is told \(problem)")
      if problem == .alreadyUsed, world.people[index].commits == 0 {
        world.violate(.answersKept, "\(index) is told that her answer is there, and it is not")
      }
      return true
    } catch {
      return false
    }
  }

  private func stop() async {
    for _ in 0..<4 {
      let site = sites[world.chance.among(0...sites.count - 1)]
      if let isDone = try? await site.stop(world.people[index]) {
        if isDone { world.people[index].stoppedAt = Scheduler.shared.steps }
        return world.tell("\(index) wants no more: \(isDone)")
      }
      await Scheduler.shared.sleep(world.chance.among(1...4000))
    }
  }
}
