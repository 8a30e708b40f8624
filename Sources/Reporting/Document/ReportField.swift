import Surveys
import Yams

/// Collects the mistakes of one file while it is read, so that all of them are told at once.
final class ReportFindings {
  let file: String
  private(set) var findings: [ReportFinding] = []

  init(file: String) { self.file = file }

  func add(_ mistake: ReportMistake, line: Int) {
    findings.append(ReportFinding(file: file, line: line, mistake: mistake))
  }
}

/// A value of the file with its field's name and line. Reading never fails: it notes what is wrong.
struct ReportField {
  let name: String
  let line: Int
  private let node: Node
  private let list: ReportFindings

  private init(name: String, node: Node, list: ReportFindings, line: Int?) {
    self.name = name
    self.node = node
    self.list = list
    self.line = line ?? node.mark?.line ?? 1
  }

  /// The whole document; `nil`, with the reason noted, where it is no YAML.
  init?(document source: String, list: ReportFindings) {
    if let fault = YAMLBounds.fault(in: source) {
      list.add(.notYAML(fault.reason), line: fault.line)
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: source) else {
        list.add(.notYAML("the file is empty"), line: 1)
        return nil
      }
      self.init(name: "document", node: node, list: list, line: 1)
    } catch {
      let (line, reason) = ReportField.place(of: error)
      list.add(.notYAML(reason), line: line)
      return nil
    }
  }

  func note(_ mistake: ReportMistake) { list.add(mistake, line: line) }

  /// The fields of this mapping by name; unknown ones are noted.
  func fields(_ known: [String]) -> [String: ReportField] {
    guard let mapping = node.mapping else {
      note(.notMapping(name))
      return [:]
    }
    var fields: [String: ReportField] = [:]
    for (key, value) in mapping {
      let field = ReportField(name: key.string ?? "", node: value, list: list, line: key.mark?.line)
      if known.contains(field.name) {
        fields[field.name] = field
      } else {
        field.note(.unknownField(field.name, known: known))
      }
    }
    return fields
  }

  /// One piece of text that is not empty.
  var text: String? {
    guard let text = node.scalar?.string, !text.isUnseen else {
      note(.notText(name))
      return nil
    }
    return text
  }

  /// One of a closed set of words, of which all are told, or those that fit here.
  func choice<Word: RawRepresentable & CaseIterable>(
    _ words: Word.Type, telling fitting: [Word] = Array(Word.allCases)
  ) -> Word? where Word.RawValue == String {
    guard let text else { return nil }
    if let word = Word(rawValue: text) { return word }
    note(.unknownValue(field: name, value: text, known: fitting.map(\.rawValue)))
    return nil
  }

  var items: [ReportField] {
    guard let sequence = node.sequence else {
      note(.notList(name))
      return []
    }
    return sequence.map { ReportField(name: name, node: $0, list: list, line: nil) }
  }

  /// Words in both languages.
  var words: LocalizedText? {
    let fields = fields(Language.allCases.map(\.rawValue))
    for language in Language.allCases where fields[language.rawValue] == nil {
      note(.missingWords(field: name, language: language.rawValue))
    }
    guard let ar = fields["ar"]?.text, let en = fields["en"]?.text else { return nil }
    return LocalizedText(ar: ar, en: en)
  }

  private static func place(of error: any Error) -> (line: Int, reason: String) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, let context)?:
      (context.mark.line, "‘\(keys.first.map { "\($0)" } ?? "")’ stands here a second time")
    case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
      .composer(_, let problem, let mark, _)?:
      (mark.line, problem)
    default: (1, "it cannot be read")
    }
  }
}
