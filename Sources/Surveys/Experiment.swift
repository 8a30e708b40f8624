/// One of the two halves into which a lot divides those who rate, or who are invited.
package enum Arm: String, Sendable, CaseIterable {
  /// Reads the question as it stands, or is invited in the first mode.
  case a
  /// Reads its other wording, or is invited in the second mode.
  case b

  /// Its key in published tables, which names the version too: what two experiments of one survey ask is never summed.
  package func label(in version: Int) -> String { "\(version)\(rawValue)" }

  /// The name of such a key; `nil` where it is none.
  package static func name(of label: String) -> LocalizedText? {
    guard let arm = Arm(rawValue: String(label.suffix(1))), let version = Int(label.dropLast()), version > 0,
      arm.label(in: version) == label
    else { return nil }
    return switch arm {
    case .a: LocalizedText(ar: "النصف الأول، الإصدار \(version)", en: "First half, version \(version)")
    case .b: LocalizedText(ar: "النصف الثاني، الإصدار \(version)", en: "Second half, version \(version)")
    }
  }
}

/// One question in two wordings, each put to a half of those who rate, or people who are asked in two modes: what words
/// or mode do to the answers, told from everything else by lot. It is part of a version, and never changes with it.
package struct Experiment: Equatable, Sendable {
  /// In what the halves differ.
  package enum Halves: Equatable, Sendable {
    /// The second reads the question so.
    case wording(LocalizedText)
    /// In how they are invited: by text message or by telephone, which need the same number.
    case modes(CollectionMode, CollectionMode)
  }

  /// The key of the question.
  package let question: String
  package let halves: Halves
  /// The smallest difference that would matter, in percentage points, settled before anybody answers.
  package let smallest: Int

  /// The possible smallest differences.
  package static let differences = 1...50

  package init(question: String, halves: Halves, smallest: Int) {
    self.question = question
    self.halves = halves
    self.smallest = smallest
  }

  /// How the second half reads the question; `nil` where the halves differ in something else.
  package var wording: LocalizedText? {
    if case .wording(let wording) = halves { wording } else { nil }
  }
}

extension Survey {
  /// The survey as somebody of an arm reads it.
  package func worded(for arm: Arm?) -> Survey {
    guard let experiment, let wording = experiment.wording, arm == .b,
      let index = questions.firstIndex(where: { $0.key == experiment.question })
    else { return self }
    var worded = self
    worded.questions[index].text = wording
    return worded
  }

  /// The arm that a lot draws as a form is opened; `nil` where no wording is drawn.
  package func arm(using generator: inout some RandomNumberGenerator) -> Arm? {
    experiment?.wording == nil ? nil : Bool.random(using: &generator) ? .a : .b
  }

  /// The arm of an answer by a ticket of a mode: where no form says another, that of the usual words; `nil` where there
  /// is no experiment, and for whoever was invited in neither of its modes.
  package func arm(invitedBy mode: CollectionMode, of form: Arm?) -> Arm? {
    switch experiment?.halves {
    case .wording: form ?? .a
    case .modes(let first, let second): mode == first ? .a : mode == second ? .b : nil
    case nil: nil
    }
  }

  /// In which mode a lot has somebody invited whose telephone number is known; `nil` where the survey draws none.
  package func mode(using generator: inout some RandomNumberGenerator) -> CollectionMode? {
    guard case .modes(let first, let second) = experiment?.halves else { return nil }
    return Bool.random(using: &generator) ? first : second
  }

  /// The overall question as a letter may ask it before the form is opened; `nil` where its words are drawn by lot.
  package var overallAskedAhead: Question? {
    overall.flatMap { experiment?.wording != nil && $0.key == experiment?.question ? nil : $0 }
  }
}
