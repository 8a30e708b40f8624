import NIOCore
import Synchronization

/// The connections that are open, in a bounded number. Where one more comes than there is room for, whoever keeps us
/// waiting longest is let go: of the same address where that has too many, else of the address that has most. So nobody
/// shuts others out by opening connections and doing nothing.
package final class OpenConnections: Sendable {
  /// One connection.
  final class Held: Sendable {
    fileprivate let channel: any Channel
    /// Where it comes from.
    fileprivate let place: String
    private let number: Atomic<Int>
    private let served = Atomic(false)

    fileprivate init(_ channel: any Channel) {
      self.channel = channel
      place = channel.remoteAddress.map(TrustedProxies.place) ?? ""
      number = Atomic(OpenConnections.next())
    }

    /// Whether we owe it an answer; only those whom we owe nothing are let go.
    var isServed: Bool {
      get { served.load(ordering: .relaxed) }
      set {
        served.store(newValue, ordering: .relaxed)
        number.store(OpenConnections.next(), ordering: .relaxed)
      }
    }

    /// Grows with everything that happens anywhere, so that the smallest has waited longest.
    fileprivate var age: Int { number.load(ordering: .relaxed) }
  }

  private static let clock = Atomic(0)
  private static func next() -> Int { clock.wrappingAdd(1, ordering: .relaxed).newValue }

  private struct State {
    var places: [String: [ObjectIdentifier: Held]] = [:]
    var count = 0

    mutating func add(_ held: Held) {
      places[held.place, default: [:]][ObjectIdentifier(held)] = held
      count += 1
    }

    mutating func remove(_ held: Held) {
      guard places[held.place]?.removeValue(forKey: ObjectIdentifier(held)) != nil else { return }
      count -= 1
      if places[held.place]?.isEmpty == true { places[held.place] = nil }
    }
  }

  private let state = Mutex(State())
  private let most: Int
  private let mostPerAddress: Int
  private let proxies: TrustedProxies

  /// Room for so many connections; a trusted proxy may hold all of them.
  package init(most: Int, perAddress: Int = 64, proxies: TrustedProxies = TrustedProxies()) {
    self.most = max(8, most)
    mostPerAddress = perAddress
    self.proxies = proxies
  }

  /// How many are open.
  package var count: Int { state.withLock { $0.count } }

  /// Takes a connection in, and lets another go where there are too many; where all are being served, the new one.
  func enter(_ channel: any Channel) -> Held {
    let held = Held(channel)
    let isProxy = proxies.contains(channel.remoteAddress)
    let place = held.place
    let (most, mostHere) = (most, isProxy ? Int.max : mostPerAddress)
    let leaving: Held? = state.withLock { state in
      var leaving: Held?
      if state.places[place, default: [:]].count >= mostHere {
        leaving = OpenConnections.slowest(state.places[place]) ?? held
      } else if state.count >= most {
        leaving = OpenConnections.slowest(state.places.max { $0.value.count < $1.value.count }?.value) ?? held
      }
      state.add(held)
      // Counted as gone from here on, so that the next one who comes lets another go.
      if let leaving { state.remove(leaving) }
      return leaving
    }
    channel.closeFuture.whenComplete { [self] _ in state.withLock { $0.remove(held) } }
    // A channel that is just being set up is closed after that.
    if let leaving = leaving?.channel { leaving.eventLoop.execute { leaving.close(promise: nil) } }
    return held
  }

  /// Whoever of some has waited longest without being served.
  private static func slowest(_ places: [ObjectIdentifier: Held]?) -> Held? {
    places?.values.filter { !$0.isServed }.min { $0.age < $1.age }
  }
}
