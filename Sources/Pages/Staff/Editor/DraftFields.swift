import Drafts
import Surveys
import Wording

/// The fields of a form about a part of a survey, filled with what the part says, each with what is wrong with it.
struct DraftFields {
  /// Boxes of which any may be ticked.
  struct Checks {
    /// One box.
    struct Box {
      let id: String
      let value: String
      let words: String
      let isTicked: Bool
    }

    let name: String
    let legend: String
    let hint: String?
    let problem: String?
    let describedBy: String?
    /// What is sent beside the boxes, whatever is ticked.
    let carried: String?
    let boxes: [Box]
  }

  /// A text in both languages.
  struct Pair {
    let ar: FieldView
    let en: FieldView
  }

  /// A line of a table: one option.
  struct Line {
    /// A button that moves it.
    struct Move {
      let value: String
      let label: String
      let spoken: String
    }

    let legend: String
    let pair: Pair
    /// What opens its key and what it counts as.
    let more: String
    let isOpen: Bool
    let key: FieldView
    let counting: ChoiceView?
    let moves: [Move]
  }

  /// One of them.
  struct Row {
    var pair: Pair?
    var field: FieldView?
    var choice: ChoiceView?
    var checks: Checks?
    var line: Line?
    var note: String?
  }

  let node: SurveyNode
  let formats: Formats
  let form: TypedForm

  /// Fields in the order of their names.
  init(_ node: SurveyNode, _ findings: [DraftFinding], names: [String], _ formats: Formats) {
    self.node = node
    self.formats = formats
    var form = TypedForm(node.typed)
    for finding in findings {
      let name = DraftFields.name(of: finding.field ?? [], among: names)
      form.note(FieldProblem(finding.problem), at: name)
    }
    self.form = form
  }

  /// The field that shows what is wrong at a path: that of its name, the first one below it, the one around it.
  static func name(of path: FieldPath, among names: [String]) -> String {
    let name = path.joined(separator: ".")
    if names.contains(name) { return name }
    if let inner = names.first(where: { $0.hasPrefix("\(name).") }) { return inner }
    return path.isEmpty ? names.first ?? "" : self.name(of: path.dropLast(), among: names)
  }

  func pair(_ name: String, type: String = "text", hint: EditorPhrase? = nil, label: String? = nil) -> Row {
    Row(pair: words(name, type: type, hint: hint, label: label))
  }

  func words(_ name: String, type: String = "text", hint: EditorPhrase? = nil, label: String? = nil) -> Pair {
    let label = label ?? formats.label(name)
    func field(_ language: String, _ phrase: EditorPhrase, _ direction: String) -> FieldView {
      FieldView("\(name).\(language)", phrase, hint: hint, type: type, direction: direction, in: form, formats)
    }
    return Pair(ar: field("ar", .inArabic(label), "rtl"), en: field("en", .inEnglish(label), "ltr"))
  }

  func field(_ name: String, hint: EditorPhrase? = nil, direction: String = "ltr") -> Row {
    Row(field: FieldView(name, Label(name), hint: hint, direction: direction, in: form, formats))
  }

  /// A list of which one line is chosen: the one that is said, or the usual one.
  func choice(
    _ name: String, _ entries: [(value: String, label: String)], usual: String = "", hint: EditorPhrase? = nil
  ) -> Row {
    let said = form.values[name] ?? ""
    var filled = form
    filled.set(name, to: said.isEmpty ? usual : said)
    // What the file says and no list has stays chosen: nothing is changed by looking at it.
    let known = entries.contains { $0.value == said } || said.isEmpty
    let more = known ? [] : [(value: said, label: said)]
    return Row(
      choice: ChoiceView(name, Label(name), hint: hint, groups: [(nil, entries + more)], in: filled, formats))
  }

  /// Boxes for a list of texts, or for one text where there is one box.
  func checks(
    _ name: String, _ entries: [(value: String, label: String)], hint: EditorPhrase? = nil,
    carrying carried: String? = nil
  ) -> Row {
    let path = name.split(separator: ".").map(String.init)
    let node = node[path]
    let ticked = node.map { $0.items.isEmpty ? [$0.text] : $0.items.map(\.text) } ?? []
    let unknown = ticked.filter { one in !one.isEmpty && one != carried && !entries.contains { $0.value == one } }
    let boxes = (entries + unknown.map { ($0, $0) }).enumerated().map { index, entry in
      Checks.Box(
        id: index == 0 ? name : "\(name).\(index)", value: entry.value, words: entry.label,
        isTicked: ticked.contains(entry.value))
    }
    let problem = form.problems[name].map { formats.sentence($0) }
    return Row(
      checks: Checks(
        name: name, legend: formats.label(name), hint: hint.map { formats.say($0) }, problem: problem,
        describedBy: FieldView.describedBy(name, hasHint: hint != nil, hasProblem: problem != nil), carried: carried,
        boxes: boxes))
  }

  /// The name of a field as a phrase.
  private struct Label: Phrase {
    private let name: String

    init(_ name: String) { self.name = name }

    func arabic(_ formats: Formats) -> String { formats.label(name) }
    func english(_ formats: Formats) -> String { formats.label(name) }
  }
}

extension Formats {
  /// What people call the field of a name.
  func label(_ name: String) -> String {
    FieldName(name.split(separator: ".").map(String.init)).map { say($0) } ?? code(name)
  }
}

extension SurveyNode {
  /// Every text by the name of its field in a form.
  fileprivate var typed: [String: String] {
    switch self {
    case .text(let text): ["": text]
    case .list(let items):
      items.enumerated().reduce(into: [:]) { all, item in
        for (name, text) in item.1.typed { all[name.isEmpty ? "\(item.0)" : "\(item.0).\(name)"] = text }
      }
    case .fields(let entries):
      entries.reduce(into: [:]) { all, entry in
        for (name, text) in entry.node.typed { all[name.isEmpty ? entry.name : "\(entry.name).\(name)"] = text }
      }
    }
  }
}
