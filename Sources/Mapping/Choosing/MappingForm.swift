package import Surveys
package import Tables

/// A mapping while somebody chooses what each column of a file is: the choices as fields of a form, and what is open.
package struct MappingForm: Sendable {
  /// What keeps a form from being a mapping.
  package enum Problem: Equatable, Sendable {
    /// Nobody has said what it is.
    case undecided
    /// What its cells mean is to be looked at, since the column is something else than before.
    case lookAtCells
    /// Another column, or a choice for the whole file, says the same.
    case saidTwice(String)
    /// It tells who somebody is, and becomes no comment.
    case identifying
    /// It has more different cells than can be told apart here.
    case tooManyCells
    /// Its cells are not all known as yes or no, and it is one answer of several.
    case noTicks
    /// No column is the day.
    case noDay
  }

  /// A column of so many different cells without a meaning is not chosen here.
  package static let mostCells = 40
  /// Nor is a file of more columns.
  package static let mostColumns = 120

  /// What a cell means where nothing was answered.
  package static let nothing = "-"
  /// What a column is that is not taken.
  package static let leftOut = "left"

  package let proposal: MappingProposal
  /// The mapping by which it was filled in: what has no field here stays as it is there.
  package let known: AnswersMapping?
  package private(set) var fields: [String: String]

  /// A form filled in as it is proposed, or as a mapping of the same columns says. What is unsure stands open.
  package init(_ proposal: MappingProposal, _ mapping: AnswersMapping? = nil) {
    self.proposal = proposal
    known = mapping
    fields = [:]
    let columns = Dictionary(
      (mapping?.columns ?? []).map { ($0.heading, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, column) in proposal.columns.enumerated() {
      let isOpen = mapping == nil && column.certainty == .unsure
      let taken = mapping == nil ? column.taken : columns[column.heading]
      fields["c\(index)"] = isOpen ? "" : taken.map { MappingForm.code(of: $0.use) } ?? MappingForm.leftOut
      fields["w\(index)"] = fields["c\(index)"]
      let meanings = taken.map(MeaningTable.init)
      for (place, cell) in cells(index).enumerated() {
        fields["v\(index)-\(place)"] = MappingForm.field(of: meanings?.meaning(of: cell.written) ?? cell.meaning)
      }
    }
    let whole = mapping?.wholeFile ?? proposal.wholeFile
    for dimension in AnswersMapping.Use.dimensions {
      let value = whole[dimension.rawValue] ?? ""
      fields[dimension.rawValue] = value == MappingReader.undecided ? "" : value
    }
    fields["dates"] = mapping?.dates.rawValue ?? proposal.dates?.rawValue ?? ""
    fields["clocks"] = (mapping?.zone ?? proposal.program?.zone) == .utc ? "utc" : "own"
  }

  /// A form as it was sent; `known` is the mapping by which it was filled in before.
  package init(_ proposal: MappingProposal, sent: [String: String], known: AnswersMapping? = nil) {
    self.proposal = proposal
    self.known = known
    fields = sent
  }

  /// The same form with the cells of columns that are something else than before, as they would be proposed.
  package func shown() -> MappingForm {
    var form = self
    for index in proposal.columns.indices where self["w\(index)"] != self["c\(index)"] {
      form.fields["w\(index)"] = self["c\(index)"]
      for (place, cell) in form.cells(index).enumerated() {
        form.fields["v\(index)-\(place)"] = MappingForm.field(of: cell.meaning)
      }
    }
    return form
  }

  /// A field; empty where it was not sent.
  package subscript(name: String) -> String { fields[name] ?? "" }

  // MARK: Columns

  /// What a column is chosen to be; `nil` where it is left out or open.
  package func use(_ index: Int) -> AnswersMapping.Use? {
    let parts = self["c\(index)"].split(separator: ":", maxSplits: 2).map(String.init)
    switch (parts.first ?? "", parts.count) {
    case ("day", 1): return .day
    case ("day_hijri", 1): return .dayHijri
    case ("q", 2): return proposal.survey.question(parts[1]).map { .question($0.key, joinedBy: nil) }
    case ("o", 3):
      guard let question = proposal.survey.question(parts[1]), question.values.contains(parts[2]) else { return nil }
      return .option(parts[2], of: question.key)
    case (let name, 1):
      return Dimension(rawValue: name).flatMap { AnswersMapping.Use.dimensions.contains($0) ? .place($0) : nil }
    default: return nil
    }
  }

  /// What a column is, as a field says it.
  package static func code(of use: AnswersMapping.Use) -> String {
    switch use {
    case .day, .dayHijri, .place: use.key
    case .question(let key, _): "q:\(key)"
    case .option(let option, let key): "o:\(key):\(option)"
    }
  }

  /// The cells of a column whose meaning is to be chosen, each with what is proposed: those that the survey does not know
  /// by itself, and codes of a scale.
  package func cells(_ index: Int) -> [AnswersMapping.Value] {
    guard let proposed = values(index) else { return [] }
    guard case .question(let key, _)? = use(index), proposal.survey.question(key)?.scale != nil else {
      return proposed.observed
    }
    let known = Set(proposed.observed.map(\.written))
    let codes = proposal.columns[index].values.texts.filter { Int($0) != nil && !known.contains($0) }
      .sorted { (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1) }
    return proposed.observed + codes.map { AnswersMapping.Value($0, $0) }
  }

  /// The cells of a column that may be shown, the most frequent first. None of words that people wrote, nor of what tells
  /// who somebody is; all of a column that holds the survey's own words; of any other those that stand in several rows,
  /// where none stands in fewer.
  package func told(_ index: Int) -> [(text: String, count: Int)] {
    let column = proposal.columns[index]
    let isWritten = [use(index), column.taken?.use].contains { use in
      guard case .question(let key, _)? = use else { return false }
      return proposal.survey.question(key)?.choices.isEmpty == true
    }
    guard !isWritten, column.reason != .identifying else { return [] }
    let isKnown = values(index).map { $0.isWhole && $0.observed.isEmpty } ?? false
    return isKnown ? column.values.known : column.values.common
  }

  /// Whether a column is chosen as it is surely proposed, so that nobody has to look at it.
  package func isSettled(_ index: Int) -> Bool {
    let column = proposal.columns[index]
    let proposed = column.taken.map { MappingForm.code(of: $0.use) } ?? MappingForm.leftOut
    return column.certainty == .certain && self["c\(index)"] == proposed && cells(index).isEmpty
  }

  /// What the cells of a column are proposed to mean.
  func values(_ index: Int) -> ValueProposal? {
    let cells = proposal.columns[index].values
    switch use(index) {
    case .question(let key, _)?:
      return proposal.survey.question(key).map { ValueProposal($0, cells, in: proposal.survey) }
    case .place(let dimension)?: return ValueProposal(dimension, cells, in: proposal.organisation)
    case .day?, .dayHijri?, .option?, nil: return nil
    }
  }

  /// What the cells of a column can mean.
  package func meanings(_ index: Int) -> [(value: String, text: LocalizedText)] {
    switch use(index) {
    case .question(let key, _)?:
      return proposal.survey.question(key).map { ($0.choices + $0.escapes).map { ($0.value, $0.text) } } ?? []
    case .place(let dimension)?:
      return proposal.organisation.keys(of: dimension).map { key in
        (key, proposal.organisation.name(of: key, in: dimension) ?? LocalizedText(ar: key))
      }
    case .day?, .dayHijri?, .option?, nil: return []
    }
  }

  private static func field(of meaning: String) -> String {
    meaning.isEmpty ? nothing : meaning == MappingReader.undecided ? "" : meaning
  }
}
