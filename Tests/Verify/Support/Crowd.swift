import Foundation

/// Many people at once, each on a thread of her own.
enum Crowd {
  /// Runs work for each number from 0 and waits for all; what one cannot do is left to the others.
  static func together(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<count {
      group.enter()
      Thread {
        work(number)
        group.leave()
      }.start()
    }
    group.wait()
  }
}

/// Something that many threads write to.
final class Shared<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var held: Value

  init(_ value: Value) { held = value }

  /// The value as it is now.
  var value: Value { lock.withLock { held } }

  /// Changes it, one at a time.
  func change<Result>(_ work: (inout Value) -> Result) -> Result { lock.withLock { work(&held) } }
}
