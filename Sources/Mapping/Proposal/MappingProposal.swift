import CSV
package import Surveys
package import Tables

/// A mapping as it is proposed for a file, column by column, with how sure each is. What is unsure keeps the file from
/// being read until somebody decides.
package struct MappingProposal: Sendable {
  /// Why a column is proposed to be what it is.
  package enum Reason: String, Sendable, CaseIterable {
    /// Its heading is the key, the words or the code of the question.
    case named
    /// Its heading has most words of the question.
    case alike
    /// Some of its cells have no meaning yet.
    case unknownValues
    /// Its cells are numbers for words, and nothing says which end is the best.
    case numbers
    /// It is the moment of the answer.
    case moment
    /// It tells who somebody is, or where.
    case identifying
    /// It is the program's own.
    case technical
    /// Columns of single answers say the same.
    case saidByParts
    /// Another column, further to the left, is the same question.
    case saidBefore
    /// No question is called so.
    case unknown
  }

  /// What is proposed for one column.
  package struct Column: Sendable {
    package let heading: String
    /// What it is; `nil` where it is left out, or nobody knows.
    package var taken: AnswersMapping.Column?
    package var certainty: Certainty
    package var reason: Reason
    package let values: ColumnValues
  }

  /// The most columns of a file for which something is proposed.
  package static let mostColumns = 500

  package let program: ExportProgram?
  package internal(set) var columns: [Column] = []
  /// The order of days, where the file shows it.
  package internal(set) var dates: DayOrder?
  package internal(set) var wholeFile: [String: String] = [:]
  package internal(set) var skips: [AnswersMapping.Skip] = []
  package let survey: Survey
  package let organisation: Organisation

  /// Looks a file over; `nil` for one of more columns than are looked at.
  package init?(_ table: Table, survey: Survey, organisation: Organisation) {
    let headings = table.header.cells.map(\.trimmedText)
    guard headings.count <= MappingProposal.mostColumns,
      headings.allSatisfy({ $0.utf8.count <= ColumnValues.longest })
    else { return nil }
    program = ExportProgram(headings: headings)
    (self.survey, self.organisation) = (survey, organisation)
    let match = HeadingMatch(survey)
    for (heading, values) in zip(headings, ColumnValues.of(table)) {
      columns.append(column(heading, values, match))
    }
    settleDay()
    settleParts()
    settleRepeated()
    settleWholeFile()
  }

  /// The mapping that it proposes, with what is unsure as it stands.
  package var mapping: AnswersMapping {
    var mapping = AnswersMapping(survey: survey.key)
    mapping.program = program
    mapping.dates = dates ?? .yearFirst
    mapping.zone = program?.zone
    mapping.wholeFile = wholeFile
    mapping.columns = columns.compactMap(\.taken)
    mapping.leftOut = columns.filter { $0.taken == nil && $0.certainty != .unsure }.map(\.heading)
    mapping.skips = skips
    return mapping
  }

  // MARK: One column

  private func column(_ heading: String, _ values: ColumnValues, _ match: HeadingMatch) -> Column {
    let plain = heading.lowercased()
    func left(_ reason: Reason) -> Column {
      Column(heading: heading, certainty: reason == .unknown ? .unsure : .certain, reason: reason, values: values)
    }
    if program?.technical.contains(plain) == true { return left(.technical) }
    if program?.languageHeadings.contains(plain) == true { return place(heading, .language, values, .certain) }
    if let option = option(heading, values, match) { return option }
    let named = match.question(heading)
    if named?.1 != .certain, let part = part(heading, values, match) { return part }
    if let (question, certainty) = named {
      let isWritten = if case .comment = question.kind { true } else { false }
      if !isWritten || !IdentifyingColumn.isOne(heading) { return answers(question, certainty, heading, values) }
    }
    if IdentifyingColumn.isOne(heading) { return left(.identifying) }
    if let dimension = dimension(heading) { return place(heading, dimension, values, .likely) }
    return left(.unknown)
  }

  /// A column of answers to a question.
  private func answers(
    _ question: Question, _ certainty: Certainty, _ heading: String, _ values: ColumnValues
  ) -> Column {
    let proposed = ValueProposal(question, values, in: survey)
    let taken = AnswersMapping.Column(
      heading, .question(question.key, joinedBy: proposed.joinedBy), values: proposed.values)
    func column(_ certainty: Certainty, _ reason: Reason) -> Column {
      Column(heading: heading, taken: taken, certainty: certainty, reason: reason, values: values)
    }
    guard proposed.isWhole else { return column(.unsure, .unknownValues) }
    // A linear scale of Google Forms is numbers in the form too; codes of the others may stand for anything.
    if program != .googleForms, question.isWorded, values.texts.contains(where: { Int($0) != nil }) {
      return column(.unsure, .numbers)
    }
    return column(certainty, certainty == .certain ? .named : .alike)
  }

  /// One answer of several.
  private func option(_ heading: String, _ values: ColumnValues, _ match: HeadingMatch) -> Column? {
    let (stem, part) = ExportProgram.parts(of: heading)
    guard let part, let (question, certainty) = match.question(stem), case .multiple = question.kind,
      let option = HeadingMatch.option(part, of: question)
    else { return nil }
    let taken = AnswersMapping.Column.single(option, of: question.key, heading, values)
    let isSure = taken.others == nil || option == AnswersMapping.other
    return Column(
      heading: heading, taken: taken, certainty: isSure ? certainty : .unsure, reason: isSure ? .named : .unknownValues,
      values: values)
  }

  /// One row of a table of questions, or an answer that the survey does not have.
  private func part(_ heading: String, _ values: ColumnValues, _ match: HeadingMatch) -> Column? {
    let (stem, part) = ExportProgram.parts(of: heading)
    guard let part else { return nil }
    if let (question, certainty) = match.question(part) {
      return answers(question, max(certainty, .likely), heading, values)
    }
    guard let (question, _) = match.question(stem), case .multiple = question.kind else { return nil }
    return Column(heading: heading, certainty: .unsure, reason: .unknown, values: values)
  }

  private func place(
    _ heading: String, _ dimension: Dimension, _ values: ColumnValues, _ certainty: Certainty
  ) -> Column {
    let proposed = ValueProposal(dimension, values, in: organisation)
    return Column(
      heading: heading, taken: AnswersMapping.Column(heading, .place(dimension), values: proposed.values),
      certainty: proposed.isWhole ? certainty : .unsure, reason: proposed.isWhole ? .named : .unknownValues,
      values: values)
  }

  /// The dimension that a heading names, as in files of ours.
  private func dimension(_ heading: String) -> Dimension? {
    let columns: [(Dimension, TableColumn)] = [
      (.channel, .channel(organisation)), (.department, .department(organisation)), (.mode, .mode),
      (.language, .language(isAnyAnswered: true)),
    ]
    let forms = [heading, ExportProgram.parts(of: heading).part ?? heading].map(ArabicText.normalised)
    return columns.first { dimension, column in
      ([dimension.rawValue] + column.headings).contains { forms.contains(ArabicText.normalised($0)) }
    }?.0
  }
}

extension Question {
  /// Whether it is a scale whose steps have words, so that numbers in a file are codes.
  fileprivate var isWorded: Bool { scale.map { $0.labels.contains { Int($0.ar) == nil } } ?? false }
}

extension AnswersMapping.Column {
  /// A column of one answer of several. Where its cells do not say yes or no, they are the words behind “other”: that they
  /// stand there says that it was ticked.
  static func single(
    _ option: String, of question: String, _ heading: String, _ cells: ColumnValues
  ) -> AnswersMapping.Column {
    let use = AnswersMapping.Use.option(option, of: question)
    guard !ValueProposal.isTicks(cells) else { return AnswersMapping.Column(heading, use) }
    let empty = ["", "N/A"].map { AnswersMapping.Value($0, Tick.no.rawValue) }
    return AnswersMapping.Column(heading, use, values: empty, others: Tick.yes.rawValue)
  }
}
