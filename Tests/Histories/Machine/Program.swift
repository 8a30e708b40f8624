import Foundation

/// One run of `rida`, from its start until somebody ends it or it dies: what it does stops at its next step then.
final class Program: @unchecked Sendable {
  /// It is dead.
  struct Died: Error {}

  let name: String
  private let world: World
  private(set) var isDead = false
  private var frozenUntil = 0
  /// By how much its clock is ahead.
  private var skew = 0

  init(_ name: String, in world: World) {
    self.name = name
    self.world = world
    if world.chance.happens(400) { skew = world.chance.among(-7200...7200) }
  }

  /// What its clock shows.
  var now: Int { Scheduler.shared.now + skew }

  /// A step at which anything may happen to it: others go first, it is late, it freezes for hours, it dies.
  func step() async throws {
    if isDead { throw Died() }
    await Scheduler.shared.step()
    if world.isCalm { return }
    if world.chance.happens(60) { await Scheduler.shared.sleep(world.chance.among(1...900)) }
    if world.chance.happens(2) {
      frozenUntil = Scheduler.shared.now + world.chance.among(600...40_000)
      world.tell("\(name) freezes")
    }
    if world.chance.happens(2) {
      skew += world.chance.among(-7200...7200)
      world.tell("\(name) has its clock put to \(skew)")
    }
    if frozenUntil > Scheduler.shared.now { await Scheduler.shared.sleep(until: frozenUntil) }
    if world.chance.happens(4) { die("at a step") }
    if isDead { throw Died() }
  }

  func die(_ when: String) {
    if !isDead { world.tell("\(name) dies \(when)") }
    isDead = true
  }

  func end() { isDead = true }
}
