/// A measure by its name, with what it says now under each of its labels, as Prometheus reads it
/// (https://prometheus.io/docs/specs/om/open_metrics_spec/).
package struct MetricFamily: Equatable, Sendable {
  /// What may be done with its values.
  package enum Kind: String, Sendable {
    /// It goes up and down.
    case gauge
    /// It only grows, until the program starts anew.
    case counter
    /// How often a value was at most so large, their sum and their count.
    case histogram
  }

  /// One line.
  package struct Sample: Equatable, Sendable {
    /// What follows the family's name: `_total`, `_bucket`, `_sum`, `_count` or nothing.
    let suffix: String
    let labels: [Label]
    let value: Double

    /// A value under labels.
    package init(_ value: Double, labels: [Label] = [], suffix: String = "") {
      self.suffix = suffix
      self.labels = labels
      self.value = value
    }
  }

  /// A name with its value. None is about a person.
  package struct Label: Hashable, Sendable {
    let name: String
    let value: String

    /// A label; what no name may hold becomes `_`.
    package init(_ name: String, _ value: String) {
      self.name = MetricFamily.name(name)
      self.value = value
    }
  }

  /// Without `_total`, with its unit at the end.
  package let name: String
  package let kind: Kind
  /// What it says, in a sentence.
  package let help: String
  package let samples: [Sample]

  /// A family.
  package init(_ name: String, _ kind: Kind, help: String, samples: [Sample]) {
    self.name = MetricFamily.name(name)
    self.kind = kind
    self.help = help
    self.samples = samples
  }

  /// A family with one value.
  package init(_ name: String, _ kind: Kind, help: String, _ value: Double) {
    self.init(name, kind, help: help, samples: [Sample(value, suffix: kind == .counter ? "_total" : "")])
  }

  /// A name of letters, digits and `_`.
  private static func name(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
