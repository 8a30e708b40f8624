/// Makes questions of a form of those of LimeSurvey: one for each row of an array, and for each of its two scales.
struct LimeQuestions {
  private let structure: LimeStructure
  private var form = ForeignForm(.limesurvey)
  /// What conditions may call a question or one of its answers, and what it is called here.
  private var names: [String: (question: String, code: String?)] = [:]

  /// The form that a survey is.
  static func form(of structure: LimeStructure) -> ForeignForm {
    var questions = LimeQuestions(structure: structure)
    questions.read()
    return questions.form
  }

  private init(structure: LimeStructure) { self.structure = structure }

  private mutating func read() {
    form.languages = structure.languages
    (form.title, form.intro, form.thanks) = (structure.title, structure.intro, structure.thanks)
    form.name = structure.name
    let titles = structure.groups.map(\.title.anyText).filter { !$0.isEmpty }
    if titles.count > 1 { note(.groupTitles(titles)) }
    let required = structure.questions.count(where: \.isRequired)
    if required > 0 { note(.required(required)) }
    if structure.hasQuotas { note(.quotas) }
    if structure.isCut { note(.tooManyRows(most: LimeStructure.mostRows)) }
    for question in structure.questions { learn(question) }
    for question in structure.questions {
      let made = self.made(of: question)
      form.questions += made.map { named($0, of: question) }
    }
    form.tellLanguage()
  }

  private mutating func note(_ loss: FormLoss) { form.notes.append(FormNote(place: .form, loss: loss)) }

  // MARK: Names

  private mutating func learn(_ question: LimeStructure.Question) {
    let isMany = ["M", "P"].contains(question.type)
    for whole in [question.code, question.oldName] where !whole.isEmpty {
      names[whole] = (question.code, nil)
      for row in question.rows {
        for name in ["\(whole)_\(row.code)", "\(whole)\(row.code)"] {
          names[name] = isMany ? (question.code, row.code) : ("\(question.code)_\(row.code)", nil)
        }
      }
    }
  }

  /// The condition of a question and its group in the names of the form.
  private func condition(of question: LimeStructure.Question) -> (FormCondition, text: String) {
    let group = structure.groups.indices.contains(question.group) ? structure.groups[question.group].condition : ""
    let texts = [group, question.condition].filter { !$0.isBlank && $0.trimmed != "1" }
    let read = texts.map(ConditionReader.read).reduce(FormCondition.truth(true)) { $0.and($1) }
    let told = read.mapping { part in
      switch part {
      case .compared(let name, let relation, let value):
        guard let known = names[name] else { return part }
        guard let code = known.code else { return .compared(known.question, relation, value) }
        return relation == .equal && value == "Y" ? .selected(known.question, code) : .unreadable
      case .answered(let name):
        guard let known = names[name] else { return part }
        return known.code.map { .selected(known.question, $0) } ?? .answered(known.question)
      default: return part
      }
    }
    return (told, texts.map(\.short).joined(separator: " and "))
  }

  private func named(_ made: ForeignQuestion, of question: LimeStructure.Question) -> ForeignQuestion {
    var made = made
    (made.condition, made.conditionText) = condition(of: question)
    made.help = question.help
    if !question.check.isEmpty { made.losses.append(.constraint(question.check)) }
    if !question.preset.isEmpty { made.losses.append(.presetAnswer(question.preset)) }
    if question.attributes["random_order"] == "1" || question.attributes["answer_order"] == "random" {
      made.losses.append(.randomOrder)
    }
    if question.attributes["array_filter"].map({ !$0.isEmpty }) ?? false { made.losses.append(.optionFilter) }
    return made
  }

  // MARK: Kinds

  /// The questions that one of LimeSurvey is, by its letter.
  private func made(of question: LimeStructure.Question) -> [ForeignQuestion] {
    func single(_ kind: ForeignQuestion.Kind, _ losses: [FormLoss] = []) -> [ForeignQuestion] {
      var made = ForeignQuestion(place: question.place, name: question.code, text: question.text, kind: kind)
      made.losses = losses
      return [made]
    }
    let other: [FormLoss] = question.hasOther ? [.otherWords] : []
    switch question.type {
    case "5": return single(.steps(1...5, first: Words(), last: Words()))
    case "L", "!", "Z", "W": return single(.one(options(question.answers, of: question), isOrdered: false), other)
    case "O": return single(.one(options(question.answers, of: question), isOrdered: false), [.optionComments])
    case "Y": return single(.yesNo(unknown: false))
    case "G": return single(.one(LimeQuestions.genders, isOrdered: false))
    case "M": return single(.many(options(question.rows, of: question)), other)
    case "P": return single(.many(options(question.rows, of: question)), other + [.optionComments])
    case "S", "T", "U": return single(.text)
    case "N": return single(.number(low: question.number("min_num_value_n"), high: question.number("max_num_value_n")))
    case "R": return single(.left(.ranking))
    case "D": return single(.left(.day))
    case "|": return single(.left(.file))
    case "X": return single(.left(.wordsAlone))
    case "I": return single(.left(.languageChoice))
    case "*": return single(.left(.computed))
    case ";": return single(.left(.tableOfTexts))
    case ":", "K": return single(.left(.number))
    case "Q": return rows(question) { _ in .text }
    case "A": return rows(question) { _ in .steps(1...5, first: Words(), last: Words()) }
    case "B": return rows(question) { _ in .steps(1...10, first: Words(), last: Words()) }
    case "C": return rows(question) { _ in .yesNo(unknown: true) }
    case "E": return rows(question) { _ in .one(LimeQuestions.movements, isOrdered: false) }
    case "F", "H":
      let answers = options(question.answers, of: question)
      return rows(question) { _ in .one(answers, isOrdered: false) }
    case "1": return rows(question, scale: 0) + rows(question, scale: 1)
    default: return single(.left(.unknownType(question.type)))
    }
  }

  /// One question for each row, which says the whole question before its own words.
  private func rows(
    _ question: LimeStructure.Question, _ kind: (LimeStructure.Part) -> ForeignQuestion.Kind
  ) -> [ForeignQuestion] {
    let rows = question.rows.filter { $0.scale == 0 }
    return rows.map { row in
      ForeignQuestion(
        place: question.place, name: "\(question.code)_\(row.code)", text: question.text.followed(by: row.text),
        kind: kind(row), list: question.code)
    }
  }

  /// One question for each row of an array with two scales, for one of them.
  private func rows(_ question: LimeStructure.Question, scale: Int) -> [ForeignQuestion] {
    let heading = question.attributes[scale == 0 ? "dualscale_headerA" : "dualscale_headerB"] ?? ""
    let answers = options(question.answers.filter { $0.scale == scale }, of: question)
    return rows(question) { _ in .one(answers, isOrdered: false) }.map { made in
      var text = made.text
      if !heading.isEmpty, let language = structure.languages.first {
        text = text.followed(by: Words(heading, in: language), " – ")
      }
      return ForeignQuestion(
        place: made.place, name: "\(made.name)_\(scale)", text: text, kind: made.kind, list: "\(question.code)_\(scale)"
      )
    }
  }

  private func options(_ parts: [LimeStructure.Part], of question: LimeStructure.Question) -> [ForeignOption] {
    var options = parts.map { ForeignOption(code: $0.code, text: $0.text) }
    if question.hasOther {
      options.append(ForeignOption(code: "other", text: LimeQuestions.words(ar: "غير ذلك", en: "Other")))
    }
    return options
  }

  private static func words(ar: String, en: String) -> Words {
    var words = Words(ar, in: "ar")
    words["en"] = en
    return words
  }

  private static let genders = [
    ForeignOption(code: "F", text: words(ar: "أنثى", en: "Female")),
    ForeignOption(code: "M", text: words(ar: "ذكر", en: "Male")),
  ]
  private static let movements = [
    ForeignOption(code: "I", text: words(ar: "زاد", en: "Increased")),
    ForeignOption(code: "S", text: words(ar: "بقي كما هو", en: "Stayed the same")),
    ForeignOption(code: "D", text: words(ar: "نقص", en: "Decreased")),
  ]
}

extension LimeStructure.Question {
  /// The whole number of an attribute.
  fileprivate func number(_ attribute: String) -> Int? {
    attributes[attribute].flatMap { Int($0) ?? Double($0).flatMap { Int(exactly: $0) } }
  }
}
