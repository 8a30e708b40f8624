import Ballots
import CSV
import Forms
import Surveys
import Tables

/// What the cells of a column are proposed to mean.
struct ValueProposal {
  /// The meanings that have to be listed; none where the survey knows the cells by itself.
  private(set) var values: [AnswersMapping.Value] = []
  /// Those of them that the file has and the survey does not know by itself.
  private(set) var observed: [AnswersMapping.Value] = []
  /// What the survey, or the charity, says itself: listed beside anything else.
  private(set) var own: [AnswersMapping.Value] = []
  private(set) var joinedBy: String?
  /// Whether every cell has a meaning.
  private(set) var isWhole = true

  /// The signs that programs write between several answers.
  private static let signs = [", ", "; ", ";", ",", "، ", "|", " "]

  /// The cells of a column of answers to a question.
  init(_ question: Question, _ cells: ColumnValues, in survey: Survey) {
    guard !question.choices.isEmpty else {
      values = cells.texts.filter { ValueProposal.isNotShown($0) }.map { AnswersMapping.Value($0, "") }
      return
    }
    let foreign = ValueProposal.foreign(cells.texts, question, survey)
    let known = ValueProposal.words(of: question)
    own = known
    guard !foreign.isEmpty else {
      isWhole = !cells.isCut
      return
    }
    if case .multiple = question.kind {
      let extra = ValueProposal.spelt(foreign, question)
      (joinedBy, values) = ValueProposal.joined(foreign, known + extra)
      observed = Array(values.dropFirst(known.count))
    } else {
      let spelt = foreign.map {
        AnswersMapping.Value($0, ValueProposal.meaning(of: $0, question) ?? MappingReader.undecided)
      }
      values = known.filter { value in !spelt.contains { $0.written == value.written } } + spelt
      observed = spelt
    }
    isWhole = !values.contains { $0.meaning == MappingReader.undecided } && !cells.isCut
  }

  /// The cells of a column that says where or in which language.
  init(_ dimension: Dimension, _ cells: ColumnValues, in organisation: Organisation) {
    let labels = organisation.keys(of: dimension).map { key in
      (key, [key] + (organisation.name(of: key, in: dimension).map { [$0.ar, $0.en ?? ""] } ?? []))
    }
    func key(_ text: String) -> String? {
      let form = ArabicText.normalised(text)
      let found = labels.filter { _, names in names.contains { !$0.isEmpty && ArabicText.normalised($0) == form } }
      return found.count == 1 ? found[0].0 : nil
    }
    own = cells.texts.compactMap { text in key(text).map { AnswersMapping.Value(text, $0) } }
    // What the charity calls so itself needs no list.
    guard !cells.texts.allSatisfy({ key($0) != nil }) else {
      isWhole = !cells.isCut
      return
    }
    values = cells.texts.map {
      AnswersMapping.Value($0, key($0) ?? ValueProposal.language($0, dimension) ?? MappingReader.undecided)
    }
    observed = values
    isWhole = !values.contains { $0.meaning == MappingReader.undecided } && !cells.isCut
  }

  /// Whether every cell of a column says whether something was ticked.
  static func isTicks(_ cells: ColumnValues) -> Bool { !cells.isCut && cells.texts.allSatisfy { Tick($0) != nil } }

  /// A language with its region: `ar-SA`, `en_GB`.
  private static func language(_ text: String, _ dimension: Dimension) -> String? {
    guard dimension == .language, let code = text.split(whereSeparator: { "-_".contains($0) }).first else { return nil }
    return AnswerLanguage(code: String(code))?.rawValue
  }

  /// Whether a cell says that the question was not shown.
  private static func isNotShown(_ text: String) -> Bool { ["N/A", "n/a"].contains(text) }

  /// The cells that our own reader does not understand.
  private static func foreign(_ texts: [String], _ question: Question, _ survey: Survey) -> [String] {
    let columns = AnswersDocument.columns(of: survey, in: Organisation(channels: [], departments: []))
      .filter { $0.key == question.key }
    // Of no cells no table is made.
    guard let table = try? Table(headings: [question.key], rows: texts.map { [$0] }) else { return [] }
    let named = NamedTable(table, columns: columns, required: [])
    let read = Dictionary(named.rows.map { ($0.line, $0.cells[0]) }, uniquingKeysWith: { first, _ in first })
    let known = Set(question.values)
    let isSeveral = if case .multiple = question.kind { true } else { false }
    return zip(texts, table.rows).filter { _, row in
      guard let cell = read[row.line] else { return true }
      return isSeveral ? !cell.split(separator: ";").allSatisfy { known.contains(String($0)) } : !known.contains(cell)
    }.map(\.0)
  }

  /// The values of a question and their words, which are listed beside what the file has besides.
  private static func words(of question: Question) -> [AnswersMapping.Value] {
    let all = (question.choices + question.escapes).flatMap { choice in
      [choice.value, choice.text.ar, choice.text.en ?? ""].filter { !$0.isEmpty }.map {
        AnswersMapping.Value($0, choice.value)
      }
    }
    let meanings = Dictionary(grouping: all, by: \.written).mapValues { Set($0.map(\.meaning)) }
    var seen: Set<String> = []
    return all.filter { meanings[$0.written]?.count == 1 && seen.insert($0.written).inserted }
  }

  /// What single cells mean that are no words of ours.
  private static func spelt(_ texts: [String], _ question: Question) -> [AnswersMapping.Value] {
    texts.compactMap { text in meaning(of: text, question).map { AnswersMapping.Value(text, $0) } }
  }

  private static func meaning(of text: String, _ question: Question) -> String? {
    // LimeSurvey writes `N/A` where a question was not shown: that is no answer.
    if isNotShown(text) { return "" }
    if let option = HeadingMatch.option(text, of: question) { return option }
    let known = question.values
    func offered(_ value: String) -> String? { known.contains(value) ? value : nil }
    switch AnswerWords(Words(text, in: "")) {
    case .yes?: return offered("yes")
    case .no?: return offered("no")
    case .partly?: return offered("partly")
    case .dontKnow?: return offered(Choice.dontKnow)
    case .notApplicable?: return offered(Choice.notApplicable)
    case nil: break
    }
    guard case .yesNo = question.kind else { return nil }
    return Tick(text)?.rawValue
  }

  /// The first signs that part every cell into answers that are known, or else those that leave the fewest pieces without
  /// a meaning, with these pieces.
  private static func joined(
    _ texts: [String], _ known: [AnswersMapping.Value]
  ) -> (signs: String, values: [AnswersMapping.Value]) {
    let table = MeaningTable(AnswersMapping.Column("", .day, values: known))
    var best: (signs: String, unknown: [String])?
    for signs in signs {
      var seen: Set<String> = []
      let unknown = texts.flatMap { table.pieces(of: $0, joinedBy: signs).unknown }.filter { seen.insert($0).inserted }
      if unknown.count < best?.unknown.count ?? .max { best = (signs, unknown) }
      if unknown.isEmpty { break }
    }
    let open = (best?.unknown ?? []).map { AnswersMapping.Value($0, MappingReader.undecided) }
    return (best?.signs ?? ";", known + open)
  }
}
