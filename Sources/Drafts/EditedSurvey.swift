package import Surveys

/// A survey while it is edited: its fields, whether or not they make a survey yet, and the text that is kept of them.
package struct EditedSurvey: Equatable, Sendable {
  /// The fields.
  package var root: SurveyNode
  /// The notes that stand before the first field of the file.
  private var head: [Substring]

  /// The fields of a file; `nil` where it cannot be read as such.
  package init?(source: String) {
    guard let root = SurveyNode(source: source) else { return nil }
    self.root = root
    head = source.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("#") }
  }

  /// The text that is kept: the notes, then every field.
  package var source: String { head.map { "\($0)\n" }.joined() + SurveyYAML(root).text }

  /// What the program wrote down at the head of the file for whoever goes on with it: how the draft came to be. Each is a
  /// line that begins with `#:`; notes by hand are none of them.
  package var remarks: [String] {
    get { head.filter { $0.hasPrefix(EditedSurvey.remark) }.map { String($0.dropFirst(EditedSurvey.remark.count)) } }
    set {
      let lines = newValue.map { line in
        let letters = line.unicodeScalars.filter(YAMLScalar.isOrdinary)
        return Substring(EditedSurvey.remark + String(String.UnicodeScalarView(letters)))
      }
      head = lines + head.filter { !$0.hasPrefix(EditedSurvey.remark) }
    }
  }

  private static let remark = "#: "

  /// The lines of a file, from 1, whose notes are not in the text that is kept of its fields: whoever saves loses them.
  package func lostNotes(of file: String) -> [Int] {
    let kept = source
    return file.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard let note = YAMLNote.text(on: line), !kept.contains(note) else { return nil }
      return index + 1
    }
  }

  /// The text of what stands at a path, by which it is told from what stood there before; empty where nothing does.
  package func text(at path: FieldPath) -> String { root[path].map { SurveyYAML($0, at: path).text } ?? "" }

  /// The questions, in order.
  package var questions: [SurveyNode] { root[["questions"]]?.items ?? [] }

  /// The names of the scales that questions may use, in order.
  package var scales: [String] { root[["scales"]]?.entries.map(\.name) ?? [] }

  /// The field that a finding of this text is about; `nil` where it is about another file, or about no field.
  package func field(of finding: SurveyFinding, in file: String) -> FieldPath? {
    guard finding.file == file else { return nil }
    // What is missing in the survey itself is told at the first line of the file, where notes may stand.
    let begun = SurveyYAML(root).fields(on: max(finding.line - head.count, 1))
    let holder = begun.last { if case .fields = root[$0] { true } else { false } }
    switch finding.problem {
    case .missing(let name): return (holder ?? begun.last).map { $0 + [name] }
    case .missingArabic(let name): return text(of: name, among: begun, holder: holder).map { $0 + ["ar"] }
    case .missingEnglish(let name): return text(of: name, among: begun, holder: holder).map { $0 + ["en"] }
    case .unreachable(let name, _) where name != "channels": return SurveyProblem.place("show_if", among: begun)
    case .overallCount, .tooManyCore: return ["questions"]
    case .noQuestions, .changedAfterPublication, .fileName: return begun.first
    default: return finding.problem.field.flatMap { SurveyProblem.place($0, among: begun) } ?? begun.last
    }
  }

  /// The text of a name that begins on a line, or the one of a list that does.
  private func text(of name: String, among begun: [FieldPath], holder: FieldPath?) -> FieldPath? {
    begun.last { $0.last == name } ?? holder ?? begun.last
  }
}

extension SurveyProblem {
  /// The field that a problem names as its own; `nil` where it names none.
  fileprivate var field: String? {
    switch self {
    case .notText(let field), .notNumber(let field, _), .notList(let field), .notMapping(let field),
      .unknownField(let field, _), .unknownValue(let field, _, _), .outOfRange(let field, _, _),
      .tooLong(let field, _, _), .tooMany(let field, _, _):
      field
    case .badKey, .duplicateKey, .reservedKey, .reservedOption: "key"
    case .missingOptions: "options"
    case .badOverall: "overall"
    case .overallNotCore, .coreAfterOther: "core"
    case .unreachable(let question, _) where question == "channels": "channels"
    default: nil
    }
  }

  /// The field of a name among those of a line, or the inmost of them.
  fileprivate static func place(_ name: String, among begun: [FieldPath]) -> FieldPath? {
    begun.last { $0.last == name } ?? begun.last
  }
}
