import Surveys

/// What happens in one history, from the first invitation until everything is published and erased.
struct History {
  /// How many quarters of a day it lasts.
  static let length = 64

  private let world: World

  /// Plays one and says what came of it.
  static func play(seed: UInt64, template: Template, fault: PlantedFault? = nil, isTold: Bool = false) throws -> World {
    Chance.governs(seed)
    defer { Chance.governs(nil) }
    let world = try World(seed: seed, template: template, fault: fault, isTold: isTold)
    let history = History(world: world)
    // What was planted is found once: the rest of such a history tells nothing more.
    Scheduler.shared.play(
      seed: seed ^ 0x5eed, from: Template.start + 6 * 3600, until: { fault != nil && !world.violations.isEmpty },
      { await history.run() })
    if !world.isEnded, world.violations.isEmpty { world.violate(.answersKept, "somebody waits for ever") }
    return world
  }

  private func run() async {
    let sites = [Site("site 1", in: world), Site("site 2", in: world)]
    let gateway = Gateway(world, telling: sites)
    Task.detached { await Supervisor(world: world, gateway: gateway).run() }
    for _ in 1...2 { Task.detached { await Officer(world: world).run() } }
    Task.detached { await rounds(at: sites) }
    for quarter in 1...History.length {
      await Scheduler.shared.sleep(until: Template.start + 6 * 3600 + quarter * 21_600)
      // Within this step nobody else moves.
      await Promises.check(world, isThorough: quarter % 8 == 0)
    }
    await end(gateway)
  }

  private func rounds(at sites: [Site]) async {
    for _ in 0..<3 {
      for index in await Inviter(world: world).invite(world.chance.among(9...24)) {
        let beneficiary = Beneficiary(index: index, world: world, sites: sites)
        Task.detached { await beneficiary.live() }
      }
      await Scheduler.shared.sleep(world.chance.among(1...3) * 86_400)
    }
  }

  /// When nothing goes wrong any more, everything comes to its end.
  private func end(_ gateway: Gateway) async {
    world.isCalm = true
    world.isOver = true
    await Scheduler.shared.sleep(90_000)
    await Work("last worker", in: world).finish(by: gateway)
    await Promises.check(world, isThorough: true)
    Promises.checkEnd(world)
    world.isEnded = true
  }
}
