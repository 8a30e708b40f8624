import Logging
import Storage
import Surveys
import Synchronization

/// The day as the house takes it: the machine's clock, held against the newest day that was believed.
final class TrustedClock: Sendable {
  private struct State {
    var trusted: TrustedDay
    var judgement = TrustedDay.Judgement.believed
  }

  private let state: Mutex<State>
  private let store: SQLClockStore
  private let zone: Zone

  /// A clock that knows what earlier runs believed.
  init(_ database: any Database, in zone: Zone) async throws {
    self.zone = zone
    store = SQLClockStore(database)
    let mark = try await store.mark()
    state = Mutex(State(trusted: TrustedDay(mark: mark)))
    _ = look()
    // The worker or the site may be busy with the same file: then the next day is kept instead.
    if let believed = state.withLock({ $0.trusted.mark }), believed != mark { try? await store.keep(believed) }
  }

  /// The day it is; a new one is kept beside whatever asked.
  var today: Day {
    let (day, isNew) = look()
    if isNew { Task { [store] in try? await store.keep(day) } }
    return day
  }

  /// The day, and whether it has just become the newest. A clock that is not believed is told once, not to everybody.
  private func look() -> (day: Day, isNew: Bool) {
    let reading = Clock.today(in: zone)
    let (day, isNew, told) = state.withLock { state in
      let before = state.trusted.mark
      let (day, judgement) = state.trusted.day(reading: reading)
      defer { state.judgement = judgement }
      return (day, state.trusted.mark != before, judgement == state.judgement ? nil : judgement)
    }
    switch told {
    case .turnedBack: Server.logger.warning("the clock shows \(reading), before \(day): \(day) is taken")
    case .leapt: Server.logger.warning("the clock leapt to \(reading): \(day) is taken; see ‘rida clock’")
    case .believed: Server.logger.warning("the clock is believed again: \(day)")
    case nil: break
    }
    return (day, isNew)
  }
}
