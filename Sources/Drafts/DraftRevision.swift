import Crypto
import Numerals

/// By what a part of a draft is told from what it became since, so that nobody writes over what she has not seen.
extension EditedSurvey {
  /// The revision of what stands at a path.
  package func revision(at path: FieldPath) -> String { EditedSurvey.revision(of: text(at: path)) }

  /// The revision of a part; empty where it is not there yet.
  package func revision(of part: DraftPart) -> String {
    guard let node = part.node(in: self), let path = part.path(in: self) else { return "" }
    return EditedSurvey.revision(of: path.isEmpty ? SurveyYAML(node).text : text(at: path))
  }

  /// The question that a form was opened with: the one that still says the same, wherever it stands now.
  package func question(_ index: Int, being revision: String?) -> Int? {
    let places = [index] + questions.indices.filter { $0 != index }
    return places.first { questions.indices.contains($0) && self.revision(of: .question($0)) == revision }
  }

  /// Puts a part into the survey.
  /// - Parameters:
  ///   - name: the name of a scale, where it is one.
  ///   - taken: keys that no new question may have.
  /// - Returns: where it stands. A new question that was sent twice stands there once.
  package mutating func put(
    _ node: SurveyNode, at part: DraftPart, scale name: String, taken: Set<String>
  ) -> DraftPart {
    switch part {
    case .general:
      root = node.with(root[["scales"]], at: "scales").with(root[["questions"]] ?? .list([]), at: "questions")
      return part
    case .scale(let index):
      guard scales.indices.contains(index) else { return part }
      root[["scales", scales[index]]] = node
      rename(scale: scales[index], to: name)
      return part
    case .question(let index):
      replace(index, with: keyed(node, taken))
      return part
    case .newQuestion:
      let twin = questions.firstIndex { question in
        question == node || (node.text("key").isEmpty && question.with(nil, at: "key") == node)
      }
      if let twin { return .question(twin) }
      return .question(add(keyed(node, taken)))
    }
  }

  /// A question with a key made of its words, where it has none.
  private func keyed(_ node: SurveyNode, _ taken: Set<String>) -> SurveyNode {
    guard node.text("key").isEmpty else { return node }
    return node.with(.text(freshKey(node.text("text", "en").asKey, taken: taken)), at: "key")
  }

  private static func revision(of text: String) -> String { SHA256.hash(data: Array(text.utf8)).hexadecimal }
}
