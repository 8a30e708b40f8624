/// What one text of a survey says otherwise than another.
package enum SurveyChange: Equatable, Sendable {
  /// A question that the older text does not have, by its key.
  case added(question: String)
  /// A question that the newer text has no more.
  case removed(question: String)
  /// A question that stands elsewhere among the others; from which place to which, counted from one.
  case moved(question: String, from: Int, to: Int)
  /// A field of a question, or of the survey where there is none, that says something else; empty where it says nothing.
  case changed(question: String?, field: FieldPath, from: String, to: String)
}

extension EditedSurvey {
  /// Everything in which this text differs from an older one: the survey's own fields, then question by question.
  package func changes(since old: EditedSurvey) -> [SurveyChange] {
    func keyed(_ survey: EditedSurvey) -> [(key: String, question: SurveyNode)] {
      survey.questions.map { ($0.text("key"), survey.written($0)) }
    }
    let (before, after) = (keyed(old), keyed(self))
    let kept = Dictionary(before.map { ($0.key, $0.question) }, uniquingKeysWith: { first, _ in first })
    let changed = after.flatMap { key, question in
      kept[key].map { EditedSurvey.changes(of: key, from: $0, to: question) } ?? [.added(question: key)]
    }
    let keys = Set(after.map(\.key))
    return EditedSurvey.changes(of: nil, from: old.general, to: general) + changed
      + before.filter { !keys.contains($0.key) }.map { .removed(question: $0.key) }
      + EditedSurvey.moves(from: before.map(\.key), to: after.map(\.key))
  }

  /// The survey's own fields, without its name, its questions, and its scales, which are told with the questions.
  private var general: SurveyNode {
    .fields(root.entries.filter { !["key", "version", "questions", "scales"].contains($0.name) })
  }

  /// A question with the words of its scale in place of the scale's name.
  private func written(_ question: SurveyNode) -> SurveyNode {
    var question = question
    if let scale = root[["scales", question.text("scale")]] { question[["scale"]] = scale }
    return question
  }

  private static func changes(of question: String?, from old: SurveyNode, to new: SurveyNode) -> [SurveyChange] {
    let told = Dictionary(old.leaves, uniquingKeysWith: { first, _ in first })
    return new.differing(from: old).map { field, text in
      .changed(question: question, field: field, from: told[field] ?? "", to: text)
    }
  }

  /// The questions of both texts that stand in another order, as few as tell it.
  private static func moves(from old: [String], to new: [String]) -> [SurveyChange] {
    let (both, other) = (old.filter(Set(new).contains), new.filter(Set(old).contains))
    return other.difference(from: both).inferringMoves().insertions.compactMap { change in
      guard case .insert(let to, let key, let from?) = change else { return nil }
      return .moved(question: key, from: from + 1, to: to + 1)
    }
  }
}

extension SurveyNode {
  /// What these fields say otherwise than others, by their paths; empty where they say nothing.
  package func differing(from other: SurveyNode) -> [(field: FieldPath, text: String)] {
    let (own, its) = (leaves, other.leaves)
    let told = Dictionary(its, uniquingKeysWith: { first, _ in first })
    let paths = Set(own.map(\.0))
    return own.filter { told[$0.0] != $0.1 }.map { ($0.0, $0.1) }
      + its.filter { !paths.contains($0.0) }.map { ($0.0, "") }
  }

  /// Every text with the path to it; a list of texts is one, and options go by their keys.
  fileprivate var leaves: [(FieldPath, String)] {
    switch self {
    case .text(let text): return [([], text)]
    case .fields(let entries):
      return entries.flatMap { entry in entry.node.leaves.map { ([entry.name] + $0.0, $0.1) } }
    case .list(let items):
      if items.allSatisfy({ if case .text = $0 { true } else { false } }) {
        return [([], items.map(\.text).joined(separator: ", "))]
      }
      return items.enumerated().flatMap { index, item in
        let key = item.text("key")
        return item.leaves.filter { $0.0 != ["key"] }.map { ([key.isEmpty ? "\(index + 1)" : key] + $0.0, $0.1) }
      }
    }
  }
}
