/// Reads the questions of a survey document and checks how they hang together.
struct QuestionReader {
  let root: YAMLField
  let texts: TextReader
  let channels: [String]?

  static let fields = [
    "key", "code", "type", "scale", "text", "help", "policy", "overall", "required", "dont_know", "not_applicable",
    "partly", "options", "channels", "show_if", "max_length",
  ]
  static let types = ["rating", "nps", "effort", "yes_no", "choice", "multiple", "comment"]

  func read() -> [Question] {
    let scales = ScaleReader(root: root, texts: texts)
    guard let field = root.field("questions") else { return [] }
    let entries = field.items
    if entries.isEmpty { field.note(.noQuestions) }
    guard entries.count <= SurveyLimits.questions else {
      field.note(.tooMany(field: field.name, count: entries.count, most: SurveyLimits.questions))
      return []
    }
    var read: [(field: YAMLField, question: Question)] = []
    for entry in entries {
      guard let question = question(entry, scales: scales) else { continue }
      if read.contains(where: { $0.question.key == question.key }) { entry.note(.duplicateKey(question.key)) }
      checkCondition(of: question, at: entry, after: read.map(\.question))
      read.append((entry, question))
    }
    checkOverall(read)
    return read.map(\.question)
  }

  private func question(_ entry: YAMLField, scales: ScaleReader) -> Question? {
    entry.allow(Self.fields)
    let key = entry.field("key")?.key
    if let key, SurveyLimits.reservedKeys.contains(key) { entry.note(.reservedKey(key)) }
    let type = entry.field("type")?.choice(Self.types)
    let kind = type.flatMap { self.kind($0, entry, scales: scales) }
    let text = texts.read(entry.field("text"))
    let policies = PolicyPiece.allCases.map(\.rawValue)
    let policy = entry.field("policy", required: false)?.choice(policies).flatMap(PolicyPiece.init)
    let overall = entry.field("overall", required: false)?.flag ?? false
    _ = entry.field("required", required: false)?.choice(["false"])
    guard let key, let kind, let text else { return nil }
    return Question(
      key: key, code: entry.field("code", required: false)?.string, kind: kind, text: text,
      help: texts.read(entry.field("help", required: false)), policy: policy, isOverall: overall,
      dontKnow: texts.read(entry.field("dont_know", required: false)),
      allowsNotApplicable: entry.field("not_applicable", required: false)?.flag ?? true,
      channels: readChannels(entry), condition: readCondition(entry))
  }

  private func kind(_ type: String, _ entry: YAMLField, scales: ScaleReader) -> Question.Kind? {
    switch type {
    case "rating": scales.scale(of: entry).map { .rating($0) }
    case "effort": scales.scale(of: entry).map { .effort($0) }
    case "nps": .nps
    case "yes_no": .yesNo(partly: texts.read(entry.field("partly", required: false)))
    case "choice": .choice(readOptions(entry))
    case "multiple": .multiple(readOptions(entry))
    default: .comment(maxLength: readMaxLength(entry))
    }
  }

  private func readMaxLength(_ entry: YAMLField) -> Int {
    guard let field = entry.field("max_length", required: false), let length = field.int else { return 500 }
    if !(1...1000).contains(length) { field.note(.outOfRange(field: "max_length", value: length, allowed: 1...1000)) }
    return length
  }

  private func readOptions(_ entry: YAMLField) -> [Option] {
    guard let field = entry.field("options") else { return [] }
    var options: [Option] = []
    let items = field.items
    if items.count > SurveyLimits.options {
      field.note(.tooMany(field: field.name, count: items.count, most: SurveyLimits.options))
    }
    for item in items.prefix(SurveyLimits.options) {
      item.allow(["key", "ar", "en", "counts"])
      let counting = item.field("counts", required: false)?.choice(["yes", "no", "out"]).flatMap(Option.Counting.init)
      guard let key = item.field("key")?.key, let text = texts.read(item) else { continue }
      if Choice.reserved.contains(key) { item.note(.reservedOption(key)) }
      if options.contains(where: { $0.key == key }) { item.note(.duplicateKey(key)) }
      options.append(Option(key: key, text: text, counting: counting))
    }
    if options.count < 2 { field.note(.missingOptions) }
    return options
  }

  private func readChannels(_ entry: YAMLField) -> Set<String>? {
    guard let field = entry.field("channels", required: false) else { return nil }
    let named = field.items.compactMap { item -> String? in
      guard let name = item.string else { return nil }
      if let channels, !channels.contains(name) { item.note(.unknownChannel(name)) }
      return name
    }
    if named.isEmpty { field.note(.unreachable(question: "channels", reason: "no channel is named")) }
    return Set(named)
  }

  private func readCondition(_ entry: YAMLField) -> Question.Condition? {
    guard let field = entry.field("show_if", required: false) else { return nil }
    field.allow(["question", "is"])
    guard let question = field.field("question")?.string, let values = field.field("is")?.items else { return nil }
    return Question.Condition(question: question, values: values.compactMap(\.string))
  }
}
