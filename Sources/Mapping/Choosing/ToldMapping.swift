import Surveys
import Tables

extension MappingForm {
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
