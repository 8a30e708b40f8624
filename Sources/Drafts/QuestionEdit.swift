import Surveys

/// What an editor does with the questions of a survey.
extension EditedSurvey {
  /// Puts a question behind all others.
  /// - Returns: where it stands.
  package mutating func add(_ question: SurveyNode) -> Int {
    set(questions + [question])
    return questions.count - 1
  }

  /// Moves a question by so many places, as far as there are any.
  /// - Returns: where it stands.
  package mutating func move(_ index: Int, by places: Int) -> Int {
    var all = questions
    guard all.indices.contains(index) else { return index }
    let to = min(max(index + places, 0), all.count - 1)
    all.insert(all.remove(at: index), at: to)
    set(all)
    return to
  }

  /// Puts a copy of a question behind it, with a key of its own: two questions are never one.
  /// - Returns: where the copy stands.
  package mutating func duplicate(_ index: Int, taken: Set<String>) -> Int {
    var all = questions
    guard all.indices.contains(index) else { return index }
    var copy = all[index]
    copy[["key"]] = .text(freshKey(copy.text("key"), taken: taken))
    // The survey has one overall question already, and a place in the map of the policy holds one.
    (copy[["overall"]], copy[["code"]]) = (nil, nil)
    all.insert(copy, at: index + 1)
    set(all)
    return index + 1
  }

  /// Takes a question away.
  package mutating func remove(_ index: Int) { root[["questions", "\(index)"]] = nil }

  /// Puts a question in the place of another; where its key is new, those that depend on it follow.
  package mutating func replace(_ index: Int, with question: SurveyNode) {
    var all = questions
    guard all.indices.contains(index) else { return }
    let (old, new) = (all[index].text("key"), question.text("key"))
    all[index] = question
    if old != new, !old.isEmpty, !new.isEmpty {
      for other in all.indices where all[other].text("show_if", "question") == old {
        all[other][["show_if", "question"]] = .text(new)
      }
    }
    set(all)
  }

  /// A key like a wish that no question has had: the wish itself, or with a number behind it.
  package func freshKey(_ wish: String, taken: Set<String>) -> String {
    let used = taken.union(questions.map { $0.text("key") }).union(SurveyLimits.reservedKeys)
    let (stem, most) = (wish.isEmpty ? "question" : wish, SurveyLimits.keyLetters - 4)
    guard used.contains(stem) || wish.isEmpty else { return stem }
    var number = wish.isEmpty ? 1 : 2
    while used.contains("\(stem.prefix(most))_\(number)") { number += 1 }
    return "\(stem.prefix(most))_\(number)"
  }

  private mutating func set(_ questions: [SurveyNode]) { root[["questions"]] = .list(questions) }
}

extension String {
  /// A key made of the first words of an English text; empty where it has no Latin letters to begin with.
  package var asKey: String {
    let words = lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      .filter { !String.small.contains(String($0)) }
    let key = words.prefix(3).joined(separator: "_").drop { !$0.isLetter }
    return String(key.prefix(SurveyLimits.keyLetters - 4))
  }

  /// Words that say little of what is asked.
  private static let small: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "our", "us", "you", "your", "we", "it", "is", "are",
    "was", "were", "did", "do", "does", "have", "has", "had", "how", "what", "when", "with", "would", "like", "at",
    "s",
  ]
}
