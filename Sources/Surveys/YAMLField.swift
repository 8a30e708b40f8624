import Yams

/// A value in a YAML file with the name of its field and its line. Reading never fails: it notes what is wrong.
package struct YAMLField<Problem: YAMLProblem> {
  package let name: String
  private let node: Node
  private let list: FindingList<Problem>
  /// The line of the field's name, for what is missing inside it.
  private let line: Int

  private init(name: String, node: Node, list: FindingList<Problem>, line: Int? = nil) {
    self.name = name
    self.node = node
    self.list = list
    self.line = line ?? node.mark?.line ?? 1
  }

  /// The whole document, or `nil` with the reason noted.
  package init?(document text: String, list: FindingList<Problem>) {
    if let fault = YAMLBounds.fault(in: text) {
      list.add(.notYAML(fault.reason), line: fault.line)
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        list.add(.notYAML("the file is empty"), line: 1)
        return nil
      }
      self.init(name: "document", node: node, list: list, line: 1)
    } catch {
      let (line, reason) = YAMLField.place(of: error)
      list.add(reason, line: line)
      return nil
    }
  }

  /// Notes what is wrong, at the line of the field's name.
  package func note(_ problem: Problem) { list.add(problem, line: line) }

  /// The named field of this mapping; a missing one is noted when it is required.
  package func field(_ key: String, required: Bool = true) -> YAMLField? {
    guard let mapping = node.mapping else {
      note(.notMapping(name))
      return nil
    }
    guard let pair = mapping.first(where: { $0.key.string == key }) else {
      if required { note(.missing(key)) }
      return nil
    }
    return YAMLField(name: key, node: pair.value, list: list, line: pair.key.mark?.line)
  }

  package var isMapping: Bool { node.mapping != nil }
  package var isList: Bool { node.sequence != nil }
  /// Whether a scalar stands without quotation marks, so that YAML may take it for a number or a truth.
  package var isPlain: Bool { node.scalar?.style == .plain }
  /// The text of a scalar; `nil`, without a note, for anything else.
  package var scalar: String? { node.scalar?.string }
  /// The fields of a mapping, by name; one whose name is a list or a mapping has none.
  package var entries: [YAMLField] {
    (node.mapping ?? [:]).map { key, value in
      YAMLField(name: key.string ?? "", node: value, list: list, line: key.mark?.line)
    }
  }

  /// Notes every field that is not among the known ones.
  package func allow(_ known: [String]) {
    for entry in entries where !known.contains(entry.name) { entry.note(.unknownField(entry.name, known: known)) }
  }

  /// The fields of this mapping by name; unknown ones are noted.
  package func fields(_ known: [String]) -> [String: YAMLField] {
    allow(known)
    return Dictionary(
      uniqueKeysWithValues: known.compactMap { name in field(name, required: false).map { (name, $0) } })
  }

  /// One piece of text that is not empty.
  package var text: String? {
    guard let text = string else { return nil }
    guard text.isUnseen else { return text }
    note(.notText(name))
    return nil
  }

  /// One piece of text, perhaps an empty one.
  package var string: String? {
    if let scalar = node.scalar { return scalar.string }
    note(.notText(name))
    return nil
  }

  /// The entries of a list.
  package var items: [YAMLField] {
    guard let sequence = node.sequence else {
      note(.notList(name))
      return []
    }
    return sequence.map { YAMLField(name: name, node: $0, list: list) }
  }

  /// One of a closed set of words, of which all are told, or those that fit here.
  package func choice(_ known: [String], telling fitting: [String]? = nil) -> String? {
    guard let text = string else { return nil }
    if known.contains(text) { return text }
    note(.unknownValue(field: name, value: text, known: fitting ?? known))
    return nil
  }

  /// One of the words that a type has.
  package func choice<Word: RawRepresentable & CaseIterable>(
    _ words: Word.Type, telling fitting: [Word]? = nil
  ) -> Word? where Word.RawValue == String {
    choice(words.allCases.map(\.rawValue), telling: fitting?.map(\.rawValue)).flatMap(Word.init)
  }

  private static func place(of error: any Error) -> (line: Int, reason: Problem) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, let context)?: (context.mark.line, .duplicateKey("\(keys.first ?? "")"))
    case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
      .composer(_, let problem, let mark, _)?:
      (mark.line, .notYAML(problem))
    default: (1, .notYAML("it cannot be read"))
    }
  }
}
