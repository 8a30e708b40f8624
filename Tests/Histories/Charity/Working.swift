import Ballots
import Delivery
import Invitations
import Messages
import Releases
import Sending
import Storage
import Surveys

/// One run of `rida work`: it sends what is due, publishes what may leave the box, and erases what is over.
final class Work: @unchecked Sendable {
  let program: Program
  private let world: World
  private let database: FaultyDatabase
  private var began = 0

  init(_ name: String, in world: World) {
    self.world = world
    (program, database) = world.program(name)
  }

  private var today: Day { Zone.riyadh.day(at: program.now) }

  /// Works until the program ends or dies.
  func run(by gateway: Gateway) async {
    let send = sender(gateway)
    _ = try? await SQLOutboxStore(database).abandon()
    var due = 0
    while !program.isDead, !world.isOver {
      await sendAll(send)
      let isDue = Scheduler.shared.now >= due
      if isDue { due = Scheduler.shared.now + 86_400 }
      if await (try? hasCrowd()) == true || isDue { await keep() }
      await Scheduler.shared.sleep(world.chance.among(3000...4200))
    }
  }

  /// Everything once, to its end.
  func finish(by gateway: Gateway) async {
    _ = try? await SQLOutboxStore(database).abandon()
    await sendAll(sender(gateway))
    await keep()
  }

  private func sender(_ gateway: Gateway) -> SendMessages {
    let line = GatewayLine(gateway: gateway, program: program, world: world) { self.began }
    return SendMessages(
      outbox: SQLOutboxStore(database),
      compose: ComposeMessages(
        surveys: SQLSurveyStore(database), invitations: world.tickets(over: database), quiet: SQLQuietStore(database),
        keys: world.keys, charity: { nil }, base: "https://r.example.sa"),
      routes: [.sms: SenderRoute([line])], perMinute: 60_000, now: Double(program.now), patience: .seconds(86_400))
  }

  private func sendAll(_ send: SendMessages) async {
    for _ in 0..<40 {
      began = Scheduler.shared.steps
      guard let turn = try? await send.turn(at: Double(program.now), on: today), turn.claimed > 0 else { return }
      world.tell("\(program.name) claimed \(turn.claimed), \(turn.accepted) were taken")
    }
  }

  private func hasCrowd() async throws -> Bool {
    WaitingCrowd.mayLeave(try await SQLBallotBox(database).waiting(), surveys: [world.survey])
  }

  /// Publishes and erases, and says what of it was done.
  func keep() async {
    do {
      let before = try await SQLBallotBox(database).epoch().number
      let keys = world.epochKeys
      let report = try await ReleaseBallots(
        box: world.box(over: database), keys: keys, store: world.releases(over: database))(
          surveys: [world.survey], today: today)
      world.tell("\(program.name) published \(report.counted), \(report.remaining) remain")
      if try world.keys.numbers().contains(where: { $0 <= before }) {
        world.violate(.keysGone, "a key of what was opened is there still, after epoch \(before)")
      }
    } catch {
      world.tell("\(program.name) published nothing: \(error)")
    }
    do { try await erase() } catch { world.tell("\(program.name) erased nothing: \(error)") }
  }

  /// As `Composition` ends rounds: secrets first, then contacts, then the links themselves.
  private func erase() async throws {
    let (day, invitations) = (today, SQLInvitationStore(database))
    for id in try await invitations.campaigns(endedBefore: day) { try world.campaignKeys.destroySecret(of: id) }
    _ = try await SQLContactStore(database).erase(endedBefore: day)
    let forgotten = try await invitations.forgetLinks()
    world.tell("\(program.name) erased what ended before \(day), and forgot \(forgotten) links")
    try Promises.checkErased(before: day, in: world)
  }
}

/// Whoever starts `rida work` again when it died or seems to have died: the one that only froze wakes up beside the new one.
struct Supervisor {
  let world: World
  let gateway: Gateway

  func run() async {
    var number = 0
    while !world.isOver {
      number += 1
      let work = Work("worker \(number)", in: world)
      Task.detached { await work.run(by: gateway) }
      while !work.program.isDead, !world.isOver {
        await Scheduler.shared.sleep(world.chance.among(600...3600))
        if world.chance.happens(15) { break }
      }
      if !work.program.isDead { retire(work.program) }
    }
  }

  /// Ends an old one, sometime.
  private func retire(_ program: Program) {
    Task.detached {
      await Scheduler.shared.sleep(world.chance.among(0...30_000))
      program.end()
    }
  }
}

/// Whoever publishes by hand: when many answer, and while the worker or another one does too.
struct Officer {
  let world: World

  func run() async {
    while !world.isOver {
      let busy = ((Scheduler.shared.now - 21_600) / 43_200 + 1) * 43_200 + 21_600
      await Scheduler.shared.sleep(until: busy + world.chance.among(0...90))
      guard !world.isOver else { return }
      await Work("officer", in: world).keep()
    }
  }
}
