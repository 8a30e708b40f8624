import Storage
import Surveys

/// The one database as one program reaches it: a write may stand, fail, be taken back half done, stand without anybody
/// hearing of it, or be the last that its program did.
struct FaultyDatabase: Storage.Database {
  private enum Fate {
    case stands, fails, breaks, unheard, killsBefore, killsAfter
  }

  let dialect = Dialect.sqlite
  let failure = StoreFailure()
  let world: World
  let program: Program

  func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    try await program.step()
    return try world.engine.read { try work(WatchedConnection($0, in: world, watch: nil)) }
  }

  func look(_ statement: Storage.Statement) throws -> [Storage.Row] {
    if program.isDead { throw Program.Died() }
    return try world.engine.read { try $0.rows(statement) }
  }

  func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    try await program.step()
    // Whoever comes while somebody writes waits, and is written with others.
    if !world.isCalm { await Scheduler.shared.sleep(world.chance.among(0...20)) }
    let fate = fate()
    switch fate {
    case .fails: throw StoreProblem.unreachable
    case .killsBefore:
      program.die("before a write")
      throw Program.Died()
    case .stands, .breaks, .unheard, .killsAfter: break
    }
    let watch = Watch()
    let result: Result
    do {
      result = try world.engine.write { connection in
        let result = try work(WatchedConnection(connection, in: world, watch: watch))
        if fate == .breaks { throw StoreProblem.full }
        if world.fault == .acknowledgedBeforeCommit, !watch.spent.isEmpty, world.breaks(300) { throw Unkept(result) }
        return result
      }
    } catch let unkept as Unkept<Result> {
      return unkept.result
    }
    world.committed(watch, by: program)
    if fate == .killsAfter { program.die("after a write") }
    if fate == .unheard { throw StoreProblem.unknown }
    try await program.step()
    return result
  }

  /// Acknowledged, and not kept: a planted fault.
  private struct Unkept<Result: Sendable>: Error {
    let result: Result

    init(_ result: Result) { self.result = result }
  }

  private func fate() -> Fate {
    if world.isCalm || !world.chance.happens(40) { return .stands }
    return [Fate.fails, .breaks, .unheard, .unheard, .killsBefore, .killsAfter][world.chance.among(0...5)]
  }

  func truncateLog() async throws { try await program.step() }
  func copy(to path: String) async throws {}
  func compact() async throws {}
  func close() throws {}
}

/// What one transaction did that a thief of the log would see, in its order.
final class Watch: @unchecked Sendable {
  /// Keys of the tickets that it spent.
  var spent: [Value] = []
  /// Numbers of the ballots that it stored.
  var stored: [Value] = []
}
