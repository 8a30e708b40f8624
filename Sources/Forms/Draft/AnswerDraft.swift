import Drafts
import Surveys

/// What becomes of the answers of a question: the fields that say them, and by which values the survey calls them.
struct AnswerDraft {
  var type: QuestionType
  /// The fields that belong to the kind of question.
  var fields: [SurveyNode.Entry] = []
  /// The steps of a scale, worst first, which several questions may share.
  var scale: SurveyNode?
  /// The form's codes in order, each with the value that the survey has for it.
  var values: [(code: String, value: String)] = []
  var losses: [FormLoss] = []
  /// Which of our own two answers the form offers beside the others.
  var (dontKnow, notApplicable): (ForeignOption?, ForeignOption?) = (nil, nil)

  init(_ type: QuestionType) { self.type = type }
}

/// Makes the answers of a form into ours.
struct AnswerMapping {
  let spoken: SpokenWords
  /// Whether the form has codes for its answers, which somebody may know them by.
  let hasCodes: Bool

  /// The answers to a question, or why it cannot be asked.
  func answers(to question: ForeignQuestion) -> Result<AnswerDraft, AnswerFault> {
    switch question.kind {
    case .left(let loss): return .failure(AnswerFault(loss: loss))
    case .text:
      if let identity = QuestionWords.identity(in: question.text, name: question.name) {
        return .failure(AnswerFault(loss: .identity(identity)))
      }
      return .success(AnswerDraft(.comment))
    case .number(let low, let high): return number(low, high, question)
    case .yesNo(let isUnknownOffered):
      var draft = AnswerDraft(.yesNo)
      draft.values = [("Y", "yes"), ("N", "no")]
      if isUnknownOffered {
        draft.dontKnow = ForeignOption(code: "U", text: AnswerMapping.uncertain)
        draft.values.append(("U", Choice.dontKnow))
      }
      return .success(draft)
    case .steps(let values, let first, let last): return .success(steps(values, first, last, question))
    case .one(let options, let isOrdered): return one(options, isOrdered, question)
    case .many(let options): return many(options)
    }
  }

  private static let uncertain: Words = {
    var words = Words("لا أعرف", in: "ar")
    words["en"] = "I don't know"
    return words
  }()

  // MARK: Numbers

  /// A number that is typed is none here, unless it is a mark on a row of few.
  private func number(_ low: Int?, _ high: Int?, _ question: ForeignQuestion) -> Result<AnswerDraft, AnswerFault> {
    if let identity = QuestionWords.identity(in: question.text, name: question.name) {
      return .failure(AnswerFault(loss: .identity(identity)))
    }
    guard let low, let high, (0...1).contains(low), Scale.lengths.contains(high - low + 1),
      QuestionWords.isRating(question.text) || QuestionWords.isRecommending(question.text)
    else { return .failure(AnswerFault(loss: .number)) }
    return .success(steps(low...high, Words(), Words(), question))
  }

  /// Marks from one number to another.
  private func steps(
    _ values: ClosedRange<Int>, _ first: Words, _ last: Words, _ question: ForeignQuestion
  ) -> AnswerDraft {
    if values == 0...10, QuestionWords.isRecommending(question.text) {
      var draft = AnswerDraft(.nps)
      draft.values = values.map { ("\($0)", "\($0)") }
      return draft
    }
    var draft = AnswerDraft(.rating)
    let base = values.lowerBound == 0 ? 0 : 1
    draft.values = values.enumerated().map { ("\($1)", "\($0 + base)") }
    let isWorded = !first.isEmpty && !last.isEmpty
    if !isWorded { draft.losses.append(.bareSteps) }
    if values.lowerBound > 1 || values.lowerBound < 0 { draft.losses.append(.lessLikeThis(values)) }
    let ends = SurveyNode.empty.with(spoken.node(first), at: "first").with(spoken.node(last), at: "last")
    let numbers = values.enumerated().map { SurveyNode.words(ar: "\($0.offset + base)", en: "\($0.offset + base)") }
    let scale = SurveyNode.empty.with(.text("\(base)"), at: "min")
      .with(.text("\(base + values.count - 1)"), at: "max")
    draft.scale =
      isWorded ? scale.with(ends, at: "labels") : base == 1 ? .list(numbers) : scale.with(.list(numbers), at: "labels")
    return draft
  }

  // MARK: Choices

  private func one(
    _ all: [ForeignOption], _ isOrdered: Bool, _ question: ForeignQuestion
  ) -> Result<AnswerDraft, AnswerFault> {
    let (options, dontKnow, notApplicable) = AnswerMapping.parted(all)
    guard options.count > 1 else { return .failure(AnswerFault(loss: .oneAnswer)) }
    var draft = yesNo(options) ?? recommending(options, question) ?? rating(options, isOrdered, question)
    if draft == nil {
      switch chosen(options, as: .choice) {
      case .success(let choice): draft = choice
      case .failure(let fault): return .failure(fault)
      }
    }
    guard var draft else { return .failure(AnswerFault(loss: .oneAnswer)) }
    draft.offer(dontKnow, notApplicable)
    return .success(draft)
  }

  private func many(_ all: [ForeignOption]) -> Result<AnswerDraft, AnswerFault> {
    let (options, dontKnow, notApplicable) = AnswerMapping.parted(all)
    guard options.count > 1 else { return .failure(AnswerFault(loss: .oneAnswer)) }
    return chosen(options, as: .multiple).map { draft in
      var draft = draft
      draft.offer(dontKnow, notApplicable)
      return draft
    }
  }

  /// The answers without those that we offer ourselves.
  private static func parted(
    _ all: [ForeignOption]
  ) -> (options: [ForeignOption], dontKnow: ForeignOption?, notApplicable: ForeignOption?) {
    func meaning(_ option: ForeignOption) -> AnswerWords? {
      option.code == Choice.dontKnow
        ? .dontKnow : option.code == Choice.notApplicable ? .notApplicable : AnswerWords(option.text)
    }
    let dontKnow = all.first { meaning($0) == .dontKnow }
    let notApplicable = all.first { meaning($0) == .notApplicable }
    return (all.filter { $0 != dontKnow && $0 != notApplicable }, dontKnow, notApplicable)
  }

  private func yesNo(_ options: [ForeignOption]) -> AnswerDraft? {
    guard (2...3).contains(options.count) else { return nil }
    let meanings = options.map { AnswerWords($0.text) }
    guard meanings.contains(.yes), meanings.contains(.no), options.allSatisfy({ $0.counts.isEmpty }),
      options.count == 2 || meanings.contains(.partly)
    else { return nil }
    var draft = AnswerDraft(.yesNo)
    for (option, meaning) in zip(options, meanings) {
      draft.values.append((option.code, meaning == .yes ? "yes" : meaning == .no ? "no" : "partly"))
      if meaning == .partly { draft.fields.append(.init(name: "partly", node: spoken.node(option.text))) }
    }
    return draft
  }

  /// From 0 to 10, would you recommend us.
  private func recommending(_ options: [ForeignOption], _ question: ForeignQuestion) -> AnswerDraft? {
    let numbers = options.compactMap { Int($0.code) ?? Int($0.text.anyText.term) }
    guard numbers.count == options.count, numbers.sorted() == Array(0...10),
      QuestionWords.isRecommending(question.text)
    else { return nil }
    var draft = AnswerDraft(.nps)
    draft.values = zip(options, numbers).map { ($0.code, "\($1)") }
    return draft
  }

  /// Steps from one end to the other, by their words, by what the form says of them, or as numbers in a row.
  private func rating(
    _ options: [ForeignOption], _ isOrdered: Bool, _ question: ForeignQuestion
  ) -> AnswerDraft? {
    guard Scale.lengths.contains(options.count), options.allSatisfy({ $0.counts.isEmpty }) else { return nil }
    let words = ScaleWords(options.map(\.text))
    let numbers = options.compactMap { Int($0.text.anyText.term) }
    let isRow =
      numbers.count == options.count && options.count > 2
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 } && (0...1).contains(numbers[0])
    guard words != nil || isRow || (isOrdered && options.count > 2) else { return nil }
    var draft = AnswerDraft(words?.kind == .ease ? .effort : .rating)
    let isTurned = words?.beginsWithBest ?? false
    if isTurned { draft.losses.append(.turned) }
    if words == nil, !isRow { draft.losses.append(.unknownDirection) }
    let steps = isTurned ? options.reversed() : options
    let codes = steps.compactMap { Int($0.code) }
    let isFromZero = codes == Array(0..<steps.count) || (isRow && numbers[0] == 0)
    draft.values = steps.enumerated().map { ($1.code, "\($0 + (isFromZero ? 0 : 1))") }
    let labels = SurveyNode.list(steps.map { spoken.node($0.text) })
    draft.scale =
      isFromZero ? SurveyNode.empty.with(.text("0"), at: "min").with(labels, at: "labels") : labels
    return draft
  }

  private func chosen(_ options: [ForeignOption], as type: QuestionType) -> Result<AnswerDraft, AnswerFault> {
    guard options.count <= SurveyLimits.options else {
      return .failure(AnswerFault(loss: .tooManyOptions(options.count)))
    }
    var (draft, keys) = (AnswerDraft(type), KeyMaker(reserved: Choice.reserved))
    let nodes = options.map { option -> SurveyNode in
      let key = keys.key(of: option.code, else: "option")
      if hasCodes, key != option.code.lowercased(), option.code.contains(where: \.isLetter) {
        draft.losses.append(.renamedOption(option.code, to: key))
      }
      draft.values.append((option.code, key))
      let node = SurveyNode.empty.with(.text(key), at: "key")
      let worded = spoken.node(option.text).entries.reduce(node) { $0.with($1.node, at: $1.name) }
      return option.counts.isEmpty ? worded : worded.with(.text(option.counts), at: "counts")
    }
    draft.fields.append(.init(name: "options", node: .list(nodes)))
    return .success(draft)
  }
}

/// Why a question cannot be asked.
struct AnswerFault: Error {
  let loss: FormLoss
}

extension AnswerDraft {
  /// Offers what the form offers beside the answers.
  fileprivate mutating func offer(_ dontKnow: ForeignOption?, _ notApplicable: ForeignOption?) {
    (self.dontKnow, self.notApplicable) = (dontKnow, notApplicable)
    if let dontKnow { values.append((dontKnow.code, Choice.dontKnow)) }
    if let notApplicable { values.append((notApplicable.code, Choice.notApplicable)) }
  }
}
