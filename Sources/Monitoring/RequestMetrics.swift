package import CoreMetrics
import Synchronization

/// What the web server counts of requests, kept in memory. What is told moves on only when ten more have come under the
/// same labels: whoever keeps the figures for months learns no moment at which one person answered.
package final class RequestMetrics: MetricsFactory {
  /// How many more must have come.
  package static let step = 10
  /// Upper ends of the steps in which seconds are counted.
  static let steps = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]

  /// The name of a measure and its labels.
  struct Key: Hashable {
    let name: String
    let labels: [MetricFamily.Label]
  }

  private struct Measures {
    var counts: [Key: CountedRequests] = [:]
    var times: [Key: TimedRequests] = [:]
  }

  private let measures = Mutex(Measures())

  /// Nothing counted yet.
  package init() {}

  /// All that is told. What the server measures of other things than requests and their time is not kept.
  package func families() -> [MetricFamily] {
    let (counts, times) = measures.withLock { ($0.counts, $0.times) }
    return Dictionary(grouping: counts, by: \.key.name).map { name, all in
      MetricFamily(
        name, .counter, help: "Requests, in whole tens a row of labels.",
        samples: all.map { .init(Double($1.told), labels: $0.labels, suffix: "_total") }.sorted(
          by: RequestMetrics.order))
    }
      + Dictionary(grouping: times, by: \.key.name).map { name, all in
        MetricFamily(
          "\(name)_seconds", .histogram, help: "Seconds until requests were answered, as of the last whole ten.",
          samples: all.sorted { $0.key.order < $1.key.order }.flatMap { $1.samples($0.labels) })
      }
  }

  private static func order(_ one: MetricFamily.Sample, _ other: MetricFamily.Sample) -> Bool {
    one.labels.map(\.value).lexicographicallyPrecedes(other.labels.map(\.value))
  }

  package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    let key = Key(label, dimensions)
    return measures.withLock { measures in
      let made = measures.counts[key] ?? CountedRequests()
      measures.counts[key] = made
      return made
    }
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    let key = Key(label, dimensions)
    return measures.withLock { measures in
      let made = measures.times[key] ?? TimedRequests()
      measures.times[key] = made
      return made
    }
  }

  package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    NOOPMetricsHandler.instance
  }

  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    NOOPMetricsHandler.instance
  }

  package func destroyCounter(_ handler: any CounterHandler) {}
  package func destroyTimer(_ handler: any TimerHandler) {}
  package func destroyRecorder(_ handler: any RecorderHandler) {}
}

extension RequestMetrics.Key {
  fileprivate init(_ label: String, _ dimensions: [(String, String)]) {
    self.init(name: label, labels: dimensions.map { MetricFamily.Label($0.0, $0.1) })
  }

  fileprivate var order: String { labels.map(\.value).joined(separator: "\n") }
}
