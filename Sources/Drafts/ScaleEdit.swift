/// What an editor does with the scales of a survey.
extension EditedSurvey {
  /// Puts a scale of five steps, with words to be written, behind all others.
  /// - Returns: where it stands.
  package mutating func addScale() -> Int {
    var number = scales.count + 1
    while scales.contains("scale_\(number)") { number += 1 }
    let steps = SurveyNode.list((1...5).map { .words(ar: String($0), en: String($0)) })
    let entries = root[["scales"]]?.entries ?? []
    root[["scales"]] = .fields(entries + [.init(name: "scale_\(number)", node: steps)])
    return entries.count
  }

  /// Names a scale anew; questions that use it follow.
  package mutating func rename(scale old: String, to new: String) {
    let entries = root[["scales"]]?.entries ?? []
    guard !new.isEmpty, old != new, !scales.contains(new) else { return }
    root[["scales"]] = .fields(entries.map { $0.name == old ? .init(name: new, node: $0.node) : $0 })
    for index in questions.indices where questions[index].text("scale") == old {
      root[["questions", "\(index)", "scale"]] = .text(new)
    }
  }

  /// How many questions use a scale.
  package func uses(ofScale name: String) -> Int { questions.count { $0.text("scale") == name } }

  /// Gives every scale that is written inside a question a name, so that it can be edited like the others.
  mutating func nameScales() {
    for index in questions.indices {
      guard let scale = questions[index][["scale"]], scale.text.isEmpty else { continue }
      var name = questions[index].text("key")
      while name.isEmpty || scales.contains(name) { name += "_scale" }
      let same = root[["scales"]]?.entries.first { $0.node == scale }?.name
      if same == nil {
        root[["scales"]] = .fields((root[["scales"]]?.entries ?? []) + [.init(name: name, node: scale)])
      }
      root[["questions", "\(index)", "scale"]] = .text(same ?? name)
    }
  }
}

extension SurveyNode {
  /// Whether only the two ends of this scale have words.
  package var hasEndsAlone: Bool { self[["labels"]]?.entries.isEmpty == false }

  /// The words of each step of this scale; of the ends alone where no other has any.
  package var steps: [SurveyNode] { (self[["labels"]] ?? self).items }

  /// This scale with words for its ends alone, or for every step: the number of the step, where it had none.
  package func worded(atEndsAlone: Bool) -> SurveyNode {
    guard atEndsAlone != hasEndsAlone else { return self }
    let min = text("min") == "0" ? 0 : 1
    if atEndsAlone {
      let ends = SurveyNode.empty.with(steps.first ?? .words(ar: ""), at: "first")
        .with(steps.last ?? .words(ar: ""), at: "last")
      return SurveyNode.empty.with(.text("\(min)"), at: "min")
        .with(.text("\(min + Swift.max(steps.count, 2) - 1)"), at: "max").with(ends, at: "labels")
    }
    let max = Swift.min(Swift.max(Int(text("max")) ?? 5, min + 1), min + 10)
    let labels = (min...max).map { step -> SurveyNode in
      let end = step == min ? self[["labels", "first"]] : step == max ? self[["labels", "last"]] : nil
      return end ?? .words(ar: "\(step)", en: "\(step)")
    }
    return min == 1
      ? .list(labels) : SurveyNode.empty.with(.text("\(min)"), at: "min").with(.list(labels), at: "labels")
  }
}
