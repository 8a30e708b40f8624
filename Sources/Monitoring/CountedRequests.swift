import CoreMetrics
import Synchronization

/// A count that is told in whole steps.
final class CountedRequests: CounterHandler {
  private let count = Atomic<Int64>(0)

  func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
  func reset() { count.store(0, ordering: .relaxed) }

  /// The last whole step.
  var told: Int64 {
    let now = count.load(ordering: .relaxed)
    return now - now % Int64(RequestMetrics.step)
  }
}

/// How long requests took, told as it was at the last whole step.
final class TimedRequests: TimerHandler {
  private struct Times {
    var counts = [Int](repeating: 0, count: RequestMetrics.steps.count)
    var sum = 0.0
    var count = 0
  }

  private struct State {
    var now = Times()
    var told = Times()
  }

  private let state = Mutex(State())

  func recordNanoseconds(_ duration: Int64) {
    let seconds = Double(duration) / 1e9
    state.withLock { state in
      for (index, end) in RequestMetrics.steps.enumerated() where seconds <= end { state.now.counts[index] += 1 }
      state.now.sum += seconds
      state.now.count += 1
      if state.now.count % RequestMetrics.step == 0 { state.told = state.now }
    }
  }

  /// The lines of a histogram under labels.
  func samples(_ labels: [MetricFamily.Label]) -> [MetricFamily.Sample] {
    let told = state.withLock { $0.told }
    let steps = zip(RequestMetrics.steps, told.counts) + [(.infinity, told.count)]
    return steps.map { end, count in
      let le = end.isFinite ? "\(end)" : "+Inf"
      return .init(Double(count), labels: labels + [.init("le", le)], suffix: "_bucket")
    } + [.init(told.sum, labels: labels, suffix: "_sum"), .init(Double(told.count), labels: labels, suffix: "_count")]
  }
}
