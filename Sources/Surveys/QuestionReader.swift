/// Reads the questions of a survey document and checks how they hang together.
struct QuestionReader {
  let root: SurveyField
  let texts: TextReader
  let channels: [String]?

  static let fields = [
    "key", "code", "type", "scale", "text", "help", "policy", "overall", "core", "picture", "required", "dont_know",
    "not_applicable",
    "partly", "options", "channels", "show_if", "max_length",
  ]
  static let types = ["rating", "nps", "effort", "yes_no", "choice", "multiple", "comment"]

  /// Every question, as far as it can be read.
  func read() -> [ReadQuestion] {
    let scales = ScaleReader(root: root, texts: texts)
    guard let field = root.field("questions") else { return [] }
    let entries = field.items
    if entries.isEmpty { field.note(.noQuestions) }
    if entries.count > SurveyLimits.questions {
      field.note(.tooMany(field: field.name, count: entries.count, most: SurveyLimits.questions))
    }
    var read: [ReadQuestion] = []
    var earlier: [String: ReadQuestion] = [:]
    for entry in entries {
      let one = question(entry, scales: scales)
      if !one.name.isEmpty, earlier[one.name] != nil { entry.note(.duplicateKey(one.name)) }
      checkCondition(of: one, after: earlier)
      read.append(one)
      if earlier[one.name] == nil { earlier[one.name] = one }
    }
    checkOverall(read)
    checkCore(read)
    return read
  }

  private func question(_ entry: SurveyField, scales: ScaleReader) -> ReadQuestion {
    entry.allow(Self.fields)
    let key = entry.field("key")?.key
    if let key, SurveyLimits.reservedKeys.contains(key) { entry.note(.reservedKey(key)) }
    let type = entry.field("type")?.choice(Self.types)
    let kind = type.flatMap { self.kind($0, entry, scales: scales) }
    let text = texts.read(entry.field("text"))
    let policies = PolicyPiece.allCases.map(\.rawValue)
    let policy = entry.field("policy", required: false)?.choice(policies).flatMap(PolicyPiece.init)
    let overall = entry.field("overall", required: false).map { $0.flag } ?? false
    let core = entry.field("core", required: false).map { $0.flag } ?? false
    let picture = entry.field("picture", required: false)?.choice(Pictogram.self)
    _ = entry.field("required", required: false)?.choice(["false"])
    let code = entry.field("code", required: false)?.string
    let help = texts.read(entry.field("help", required: false))
    let dontKnow = texts.read(entry.field("dont_know", required: false))
    let allowsNotApplicable = entry.field("not_applicable", required: false)?.flag ?? true
    let (channels, condition) = (readChannels(entry), readCondition(entry))
    var question: Question?
    if let key, let kind, let text {
      question = Question(
        key: key, code: code, kind: kind, text: text, help: help, policy: policy, isOverall: overall ?? false,
        isCore: core ?? false, picture: picture, dontKnow: dontKnow, allowsNotApplicable: allowsNotApplicable,
        channels: channels, condition: condition)
    }
    return ReadQuestion(
      field: entry, name: entry.field("key", required: false)?.scalar ?? "", type: type, isOverall: overall,
      isCore: core ?? true, channels: channels, condition: condition, question: question)
  }

  private func kind(_ type: String, _ entry: SurveyField, scales: ScaleReader) -> Question.Kind? {
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

  private func readMaxLength(_ entry: SurveyField) -> Int {
    let (usual, allowed) = (500, 1...1000)
    guard let field = entry.field("max_length", required: false), let length = field.int else { return usual }
    if allowed.contains(length) { return length }
    field.note(.outOfRange(field: "max_length", value: length, allowed: allowed))
    return usual
  }

  private func readOptions(_ entry: SurveyField) -> [Option] {
    guard let field = entry.field("options") else { return [] }
    var options: [Option] = []
    var seen: Set<String> = []
    let items = field.items
    if items.count > SurveyLimits.options {
      field.note(.tooMany(field: field.name, count: items.count, most: SurveyLimits.options))
    }
    for item in items {
      item.allow(["key", "ar", "en", "counts"])
      let counting = item.field("counts", required: false)?.choice(["yes", "no", "out"]).flatMap(Option.Counting.init)
      let (key, text) = (item.field("key")?.key, texts.read(item))
      guard let key else { continue }
      if Choice.reserved.contains(key) { item.note(.reservedOption(key)) }
      if !seen.insert(key).inserted { item.note(.duplicateKey(key)) }
      if let text { options.append(Option(key: key, text: text, counting: counting)) }
    }
    if items.count < 2 { field.note(.missingOptions) }
    return options
  }

  private func readChannels(_ entry: SurveyField) -> Set<String>? {
    guard let field = entry.field("channels", required: false) else { return nil }
    let named = field.items.compactMap { item -> String? in
      guard let name = item.string else { return nil }
      if let channels, !channels.contains(name) { item.note(.unknownChannel(name)) }
      return name
    }
    if named.isEmpty { field.note(.unreachable(question: "channels", reason: "no channel is named")) }
    return Set(named)
  }

  private func readCondition(_ entry: SurveyField) -> Question.Condition? {
    guard let field = entry.field("show_if", required: false) else { return nil }
    field.allow(["question", "is"])
    let (question, values) = (field.field("question")?.string, field.field("is")?.items)
    guard let question, let values else { return nil }
    return Question.Condition(question: question, values: values.compactMap(\.string))
  }
}

/// What could be read of one question of a document, so that a mistake in it hides no other.
struct ReadQuestion {
  let field: SurveyField
  /// Its key as it is written, even where that cannot be one.
  let name: String
  let type: String?
  /// `nil` where it is written neither `true` nor `false`.
  let isOverall: Bool?
  /// Whether it is a core question, or was meant to be one.
  let isCore: Bool
  let channels: Set<String>?
  let condition: Question.Condition?
  /// The question, where everything that makes one could be read.
  let question: Question?
}
