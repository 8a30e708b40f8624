/// Where the answers of a Google form lead: which sections are seen after which answer.
struct GoogleRoutes {
  /// A question whose answers lead elsewhere than on: for each of them the section that comes next.
  private struct Fork {
    let question: String
    let section: Int
    /// The sections after the last one stand for the end.
    let targets: [(answer: String, section: Int)]
  }

  /// The section of each item.
  private let sections: [Int]
  private var forks: [Fork] = []
  /// The titles of the sections.
  let titles: [String]
  /// Whether an answer sends the form, or begins it again: neither is here.
  private(set) var endsOrRestarts = false

  init(_ items: [GoogleForm.Item]) {
    var (section, sections, numbers, titles) = (0, [Int](), [String: Int](), [String]())
    for item in items {
      if item.pageBreakItem != nil {
        section += 1
        if let id = item.itemId { numbers[id] = section }
        if let title = item.title, !title.isBlank { titles.append(title.withoutMarkup) }
      }
      sections.append(section)
    }
    (self.sections, self.titles) = (sections, titles)
    for (index, item) in items.enumerated() {
      guard let question = item.questionItem?.question, let options = question.choiceQuestion?.options,
        options.contains(where: { $0.goToSectionId != nil || $0.goToAction != nil })
      else { continue }
      let targets = options.map { option -> (answer: String, section: Int) in
        let answer = option.isOther ?? false ? "other" : option.value ?? ""
        if let target = option.goToSectionId.flatMap({ numbers[$0] }) { return (answer, target) }
        if option.goToAction == "SUBMIT_FORM" { return (answer, section + 1) }
        return (answer, sections[index] + 1)
      }
      endsOrRestarts =
        endsOrRestarts || options.contains { ["SUBMIT_FORM", "RESTART_FORM"].contains($0.goToAction) }
      forks.append(Fork(question: question.questionId ?? "", section: sections[index], targets: targets))
    }
  }

  /// When an item is seen: of every answer that leads past its section, none may have been given. One that leads back is
  /// not read.
  func condition(ofItem index: Int) -> (FormCondition, text: String) {
    let section = sections[index]
    var (condition, texts) = (FormCondition.truth(true), [String]())
    for fork in forks where fork.section < section {
      let (near, far) = (fork.targets.filter { $0.section <= section }, fork.targets.filter { $0.section > section })
      guard !far.isEmpty else { continue }
      let opens = near.map { FormCondition.compared(fork.question, .equal, $0.answer) }
      condition = condition.and(opens.reduce(.truth(false)) { $0 == .truth(false) ? $1 : .any($0, $1) })
      texts.append(near.map { "«\($0.answer)»" }.joined(separator: " / "))
    }
    return (condition, texts.joined(separator: " + "))
  }
}
