/// A survey as it is written: always the same text for the same fields, which reads back as they are, with the fields that
/// begin on each line.
package struct SurveyYAML {
  /// The lines of the file, without those of its head.
  private var lines: [String] = []
  /// The fields that begin on each line, from outside in.
  private var begun: [[FieldPath]] = []

  /// The text of a whole survey, or of what stands at a path of one.
  package init(_ root: SurveyNode, at path: FieldPath = []) {
    switch root {
    case .fields(let entries): write(entries, at: path, indent: 0)
    case .list(let items): write(items, at: path, indent: 0)
    case .text(let text): add(YAMLScalar(text).inBlock, [path])
    }
    if begun.isEmpty { add("{}", [path]) } else { begun[0].insert(path, at: 0) }
  }

  /// The text of the file.
  package var text: String { lines.joined(separator: "\n") + "\n" }

  /// The fields that begin on a line, from outside in; none where a text goes on.
  package func fields(on line: Int) -> [FieldPath] { begun.indices.contains(line - 1) ? begun[line - 1] : [] }

  private mutating func add(_ line: String, _ fields: [FieldPath]) {
    lines.append(line)
    begun.append(fields)
  }

  private mutating func write(_ entries: [SurveyNode.Entry], at path: FieldPath, indent: Int) {
    for entry in SurveyYAML.ordered(entries, at: path) {
      let (place, name) = (path + [entry.name], YAMLScalar(entry.name).inFlow + ":")
      write(entry.node, after: name, at: place, indent: indent)
    }
  }

  /// A field: its name, and behind it or below it what it holds.
  private mutating func write(_ node: SurveyNode, after name: String, at place: FieldPath, indent: Int) {
    let blank = String(repeating: " ", count: indent)
    switch node {
    case .text(let text):
      let scalar = YAMLScalar(text)
      if let folded = scalar.folded(width: YAMLScalar.width - indent - 2) {
        add("\(blank)\(name) >-", [place])
        for line in folded { add("\(blank)  \(line)", []) }
      } else {
        add("\(blank)\(name) \(scalar.inBlock)", [place])
      }
    case .fields(let entries):
      if let flow = flow(node, at: place, within: YAMLScalar.width - indent - name.count) {
        return add("\(blank)\(name) \(flow.text)", [place] + flow.fields)
      }
      if place.count == 1 { space() }
      add("\(blank)\(name)", [place])
      write(entries, at: place, indent: indent + 2)
    case .list(let items):
      if let flow = flow(node, at: place, within: YAMLScalar.width - indent - name.count) {
        return add("\(blank)\(name) \(flow.text)", [place] + flow.fields)
      }
      if place.count == 1 { space() }
      add("\(blank)\(name)", [place])
      write(items, at: place, indent: indent + 2)
    }
  }

  private mutating func write(_ items: [SurveyNode], at path: FieldPath, indent: Int) {
    let blank = String(repeating: " ", count: indent)
    for (index, item) in items.enumerated() {
      let place = path + ["\(index)"]
      if path == ["questions"], index > 0 { space() }
      if case .text(let text) = item {
        add("\(blank)- \(YAMLScalar(text).inBlock)", [place])
      } else if let flow = flow(item, at: place, within: YAMLScalar.width - indent) {
        add("\(blank)- \(flow.text)", [place] + flow.fields)
      } else {
        let first = lines.count
        switch item {
        case .fields(let entries): write(entries, at: place, indent: indent + 2)
        case .list(let inner): write(inner, at: place, indent: indent + 2)
        case .text: break
        }
        lines[first] = "\(blank)- \(lines[first].dropFirst(indent + 2))"
        begun[first].insert(place, at: 0)
      }
    }
  }

  /// An empty line, where there is none yet.
  private mutating func space() { if let last = lines.last, !last.isEmpty { add("", []) } }

  /// What fits on one line, with the fields in it; `nil` for what does not, and for texts that people write at length.
  private func flow(_ node: SurveyNode, at path: FieldPath, within width: Int) -> (text: String, fields: [FieldPath])? {
    switch node {
    case .text(let text): return (YAMLScalar(text).inFlow, [])
    case .list(let items):
      guard items.allSatisfy({ if case .text = $0 { true } else { false } }) else { return nil }
      let text = "[" + items.map { YAMLScalar($0.text).inFlow }.joined(separator: ", ") + "]"
      return text.count <= width || items.isEmpty ? (text, items.indices.map { path + ["\($0)"] }) : nil
    case .fields(let entries):
      if entries.isEmpty { return ("{}", []) }
      guard path.count > 1, !SurveyYAML.long.contains(path.last ?? "") else { return nil }
      var (parts, fields): ([String], [FieldPath]) = ([], [])
      for entry in SurveyYAML.ordered(entries, at: path) {
        let place = path + [entry.name]
        if case .fields = entry.node { return nil }
        guard let inner = flow(entry.node, at: place, within: width) else { return nil }
        parts.append("\(YAMLScalar(entry.name).inFlow): \(inner.text)")
        fields += [place] + inner.fields
      }
      let text = "{ \(parts.joined(separator: ", ")) }"
      return text.count <= width ? (text, fields) : nil
    }
  }

  /// Texts of a language to a line.
  private static let long: Set<String> = ["text", "help", "reminder_text"]

  /// The fields in the order in which a reader meets them; what is not known comes last, as it stood.
  private static func ordered(_ entries: [SurveyNode.Entry], at path: FieldPath) -> [SurveyNode.Entry] {
    let known = path.isEmpty ? SurveyYAML.ofSurvey : SurveyYAML.ofParts
    func place(_ entry: SurveyNode.Entry) -> Int { known.firstIndex(of: entry.name) ?? known.count }
    if path == ["scales"] { return entries }
    return entries.enumerated().sorted { (place($0.1), $0.0) < (place($1.1), $1.0) }.map(\.element)
  }

  private static let ofSurvey = [
    "key", "version", "audience", "languages", "invitations", "valid_days", "routing", "title", "intro", "thanks",
    "urgent", "sending", "release", "scales", "questions",
  ]
  private static let ofParts = [
    "key", "code", "type", "scale", "text", "ar", "en", "counts", "help", "policy", "overall", "core", "picture",
    "required", "dont_know",
    "not_applicable", "partly", "options", "max_length", "channels", "show_if", "question", "is", "min", "max",
    "labels",
    "first", "last", "breakdowns", "every", "k_release", "k_show", "k_comment",
  ]
}
