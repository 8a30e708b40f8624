import Numerals
import Yams

/// Collects the mistakes of one file while it is read, so that all of them are told at once, and each once.
final class FindingList {
  let file: String
  private(set) var findings: [Finding] = []
  private var told: Set<String> = []

  init(file: String) { self.file = file }

  func add(_ problem: SurveyProblem, line: Int) {
    let finding = Finding(file: file, line: line, problem: problem)
    if told.insert(finding.description).inserted { findings.append(finding) }
  }
}

/// A value in a YAML file with the name of its field and its line. Reading never fails: it notes what is wrong.
struct YAMLField {
  let name: String
  let node: Node
  let list: FindingList
  /// The line of the field's name, for what is missing inside it.
  let line: Int

  init(name: String, node: Node, list: FindingList, line: Int? = nil) {
    self.name = name
    self.node = node
    self.list = list
    self.line = line ?? node.mark?.line ?? 1
  }

  /// The whole document, or `nil` with the reason noted.
  init?(document text: String, list: FindingList) {
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

  func note(_ problem: SurveyProblem) { list.add(problem, line: line) }

  /// The named field of this mapping; a missing one is noted when it is required.
  func field(_ key: String, required: Bool = true) -> YAMLField? {
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

  var isMapping: Bool { node.mapping != nil }
  /// The text of a scalar; `nil`, without a note, for anything else.
  var scalar: String? { node.scalar?.string }
  /// The fields of a mapping, by name.
  var entries: [YAMLField] {
    (node.mapping ?? [:]).compactMap { key, value in
      key.string.map { YAMLField(name: $0, node: value, list: list, line: key.mark?.line) }
    }
  }

  /// Notes every field that is not among the known ones.
  func allow(_ known: [String]) {
    for entry in entries where !known.contains(entry.name) { entry.note(.unknownField(entry.name, known: known)) }
  }

  var string: String? {
    if let scalar = node.scalar { return scalar.string }
    note(.notText(name))
    return nil
  }

  var int: Int? {
    guard let text = string else { return nil }
    if let number = Digits.number(in: text) { return number }
    note(.notNumber(name, value: text))
    return nil
  }

  var flag: Bool? { choice(["true", "false"]).map { $0 == "true" } }

  var items: [YAMLField] {
    guard let sequence = node.sequence else {
      note(.notList(name))
      return []
    }
    return sequence.map { YAMLField(name: name, node: $0, list: list) }
  }

  /// One of a closed set of words.
  func choice(_ known: [String]) -> String? {
    guard let text = string else { return nil }
    if known.contains(text) { return text }
    note(.unknownValue(field: name, value: text, known: known))
    return nil
  }

  /// A key: small letters, digits, hyphen, underscore.
  var key: String? {
    guard let text = string else { return nil }
    guard text.utf8.count <= SurveyLimits.keyLetters else {
      note(.tooLong(field: name, letters: text.count, most: SurveyLimits.keyLetters))
      return nil
    }
    // By bytes: a letter with a mark above it stands in the order of characters between a and z too.
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let isKey = text.utf8.allSatisfy { letters.contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
    if isKey, let first = text.utf8.first, letters.contains(first) { return text }
    note(.badKey(text))
    return nil
  }

  private static func place(of error: any Error) -> (line: Int, reason: SurveyProblem) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, let context)?: (context.mark.line, .duplicateKey("\(keys.first ?? "")"))
    case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
      .composer(_, let problem, let mark, _)?:
      (mark.line, .notYAML(problem))
    default: (1, .notYAML("it cannot be read"))
    }
  }
}
