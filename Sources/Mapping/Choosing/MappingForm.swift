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

  private func values(_ index: Int) -> ValueProposal? {
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

  // MARK: The mapping

  /// The mapping that was chosen, or what is open, by the names of the fields.
  package func mapping() -> Result<AnswersMapping, MappingFormProblems> {
    var (mapping, problems) = (AnswersMapping(survey: proposal.survey.key), [String: Problem]())
    mapping.program = proposal.program
    mapping.zone = self["clocks"] == "utc" ? .utc : known?.zone == .utc ? nil : known?.zone
    mapping.skips = known?.skips ?? proposal.skips
    if let order = DayOrder(rawValue: self["dates"]) { mapping.dates = order } else { problems["dates"] = .undecided }
    for (index, column) in proposal.columns.enumerated() {
      if self["c\(index)"] == MappingForm.leftOut {
        mapping.leftOut.append(column.heading)
      } else {
        switch taken(index) {
        case .success(let taken): mapping.columns.append(taken)
        case .failure(let wrong): problems.merge(wrong.problems) { first, _ in first }
        }
      }
    }
    settle(&mapping, &problems)
    return problems.isEmpty ? .success(mapping) : .failure(MappingFormProblems(problems: problems))
  }

  private func taken(_ index: Int) -> Result<AnswersMapping.Column, MappingFormProblems> {
    func wrong(_ problems: [String: Problem]) -> Result<AnswersMapping.Column, MappingFormProblems> {
      .failure(MappingFormProblems(problems: problems))
    }
    let (column, name) = (proposal.columns[index], "c\(index)")
    guard let use = use(index) else { return wrong([name: .undecided]) }
    guard self["w\(index)"] == self[name] || cells(index).isEmpty else { return wrong([name: .lookAtCells]) }
    if case .question(let key, _) = use, case .comment? = proposal.survey.question(key)?.kind,
      IdentifyingColumn.isOne(column.heading)
    {
      return wrong([name: .identifying])
    }
    var taken = AnswersMapping.Column(column.heading, use)
    if case .option(let option, let key) = use {
      if let own = known?.columns.first(where: { $0.heading == column.heading && $0.use == use }) {
        return .success(own)
      }
      taken = .single(option, of: key, column.heading, column.values)
      // Words stand behind “other” alone; elsewhere a cell such as “not selected” would count as a tick.
      guard taken.others == nil || option == AnswersMapping.other else { return wrong([name: .noTicks]) }
    }
    guard let proposed = values(index) else { return .success(taken) }
    let cells = cells(index)
    guard cells.count <= MappingForm.mostCells, !column.values.isCut || cells.isEmpty else {
      return wrong([name: .tooManyCells])
    }
    var (chosen, open) = ([AnswersMapping.Value](), [String: Problem]())
    let known = Set(meanings(index).map(\.value))
    for (place, cell) in cells.enumerated() {
      let field = self["v\(index)-\(place)"]
      if field == MappingForm.nothing || known.contains(field) {
        chosen.append(AnswersMapping.Value(cell.written, field == MappingForm.nothing ? "" : field))
      } else {
        open["v\(index)-\(place)"] = .undecided
      }
    }
    guard open.isEmpty else { return wrong(open) }
    list(chosen, proposed, before(column, use), in: &taken)
    return .success(taken)
  }

  /// The column as the known mapping has it, where it is the same there.
  private func before(_ column: MappingProposal.Column, _ use: AnswersMapping.Use) -> AnswersMapping.Column? {
    known?.columns.first { $0.heading == column.heading && !$0.isOption && $0.use.name == use.name }
  }

  /// Lists what the cells of a column mean: what was chosen, what is proposed besides, and what was known before of cells
  /// that this file does not have. Words behind “other” are somebody's own: that they mean it is listed, and not what
  /// they are.
  private func list(
    _ chosen: [AnswersMapping.Value], _ proposed: ValueProposal, _ before: AnswersMapping.Column?,
    in taken: inout AnswersMapping.Column
  ) {
    taken.others = before?.others
    let own = Set(chosen.map(\.written))
    var chosen = chosen
    if case .question(let key, _) = taken.use {
      if chosen.contains(where: { $0.meaning == AnswersMapping.other }) { taken.others = AnswersMapping.other }
      if taken.others == AnswersMapping.other { chosen.removeAll { $0.meaning == AnswersMapping.other } }
      taken.use = .question(key, joinedBy: proposed.joinedBy ?? before?.use.signs)
    }
    let earlier = before?.values ?? []
    let isKnown = taken.others == nil && earlier.isEmpty && chosen.allSatisfy { $0.written == $0.meaning }
    guard !isKnown || !proposed.values.isEmpty else { return }
    // Where one code is turned round, none that the file does not have means itself.
    let isTurned = chosen.contains { Int($0.written) != nil && $0.written != $0.meaning }
    let isListed = taken.others != nil || !earlier.isEmpty
    let base = proposed.values.isEmpty && isListed ? proposed.own : proposed.values
    taken.values = base.filter { !own.contains($0.written) && !(isTurned && Int($0.written) != nil) } + chosen
    let listed = Set(taken.values.map(\.written))
    taken.values += earlier.filter { !listed.contains($0.written) && !own.contains($0.written) }
    // Of a question that was not shown nobody answered “other”.
    if taken.others == AnswersMapping.other, !taken.values.contains(where: { $0.written == "N/A" }) {
      taken.values.append(AnswersMapping.Value("N/A", ""))
    }
  }

  /// What is said twice, or not at all, and what is the same for the whole file.
  private func settle(_ mapping: inout AnswersMapping, _ problems: inout [String: Problem]) {
    var said: [String: String] = [:]
    let parted = Set(mapping.columns.filter(\.isOption).map(\.use.key))
    for column in mapping.columns {
      guard let index = proposal.columns.firstIndex(where: { $0.heading == column.heading }) else { continue }
      let isDay = column.use.key.hasPrefix("day")
      let name = isDay ? "day" : column.use.name
      if let other = said[name] { problems["c\(index)"] = .saidTwice(other) }
      if !column.isOption, parted.contains(column.use.key) { problems["c\(index)"] = .saidTwice(column.use.key) }
      said[name] = column.heading
    }
    for dimension in AnswersMapping.Use.dimensions where said[dimension.rawValue] == nil {
      let value = self[dimension.rawValue]
      if proposal.organisation.keys(of: dimension).contains(value) {
        mapping.wholeFile[dimension.rawValue] = value
      } else {
        problems[dimension.rawValue] = .undecided
      }
    }
    let isDayOpen = proposal.columns.indices.contains { use($0)?.key.hasPrefix("day") == true }
    if said["day"] == nil, !isDayOpen { problems["day"] = .noDay }
  }
}

/// What is open in a form, by the names of its fields.
package struct MappingFormProblems: Error, Equatable {
  package let problems: [String: MappingForm.Problem]
}
