/// One of the two halves into which a lot divides those who rate.
package enum Arm: String, Sendable, CaseIterable {
  /// Reads the question as it stands.
  case a
  /// Reads its other wording.
  case b

  /// Its key in published tables, which names the version too: what two experiments of one survey ask is never summed.
  package func label(in version: Int) -> String { "\(version)\(rawValue)" }

  /// The name of such a key; `nil` where it is none.
  package static func name(of label: String) -> LocalizedText? {
    guard let arm = Arm(rawValue: String(label.suffix(1))), let version = Int(label.dropLast()),
      arm.label(in: version) == label
    else { return nil }
    return switch arm {
    case .a: LocalizedText(ar: "الصياغة الأولى، الإصدار \(version)", en: "First wording, version \(version)")
    case .b: LocalizedText(ar: "الصياغة الثانية، الإصدار \(version)", en: "Second wording, version \(version)")
    }
  }
}

/// One question in two wordings, each put to a half of those who rate: what the words do to the answers, told from
/// everything else by lot. It is part of a version, and never changes with it.
package struct Experiment: Equatable, Sendable {
  /// The key of the question.
  package let question: String
  /// How the second half reads it.
  package let wording: LocalizedText
  /// The smallest difference that would matter, in percentage points, settled before anybody answers.
  package let smallest: Int

  /// The possible smallest differences.
  package static let differences = 1...50

  package init(question: String, wording: LocalizedText, smallest: Int) {
    self.question = question
    self.wording = wording
    self.smallest = smallest
  }
}

extension Survey {
  /// The survey as somebody of an arm reads it.
  package func worded(for arm: Arm?) -> Survey {
    guard let experiment, arm == .b, let index = questions.firstIndex(where: { $0.key == experiment.question }) else {
      return self
    }
    var worded = self
    worded.questions[index].text = experiment.wording
    return worded
  }

  /// The arm that a lot draws; `nil` where there is no experiment.
  package func arm(using generator: inout some RandomNumberGenerator) -> Arm? {
    experiment == nil ? nil : Bool.random(using: &generator) ? .a : .b
  }

  /// The overall question as a letter may ask it before the form is opened; `nil` where its words are drawn by lot.
  package var overallAskedAhead: Question? { overall.flatMap { $0.key == experiment?.question ? nil : $0 } }
}
