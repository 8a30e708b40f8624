import Surveys
import Tables

/// What is proposed for all columns together.
extension MappingProposal {
  /// The one column of the day: that of the service where the file has it, else the moment of the answer.
  mutating func settleDay() {
    let served = Set((["day"] + TableColumn.day.headings).map(ArabicText.normalised))
    let own = columns.firstIndex { $0.taken == nil && served.contains(ArabicText.normalised($0.heading)) }
    let moments = (program?.dayHeadings ?? []).compactMap { name in
      columns.firstIndex { $0.heading.lowercased() == name && !$0.values.values.isEmpty }
    }
    guard let index = own ?? moments.first else { return }
    columns[index].taken = AnswersMapping.Column(columns[index].heading, .day)
    columns[index].reason = own == nil ? .moment : .named
    dates = MappingProposal.order(of: columns[index].values.texts)
    columns[index].certainty = dates == nil ? .unsure : own == nil ? .likely : .certain
    if program == .limesurvey, columns[index].values.empty > 0 {
      skips = [AnswersMapping.Skip(columns[index].heading, [""])]
    }
  }

  /// In which order days are written, where one of them shows it and none the contrary.
  private static func order(of texts: [String]) -> DayOrder? {
    var found: Set<DayOrder> = []
    var isYearFirst = true
    for text in texts {
      let numbers = text.split { !$0.isNumber }.prefix(3).map {
        $0.compactMap(\.wholeNumberValue).reduce(0) { $0 &* 10 &+ $1 }
      }
      guard numbers.count == 3 else { return nil }
      if numbers[0] > 999 { continue }
      isYearFirst = false
      if numbers[0] > 12 { found.insert(.dayFirst) }
      if numbers[1] > 12 { found.insert(.monthFirst) }
    }
    if isYearFirst { return .yearFirst }
    return found.count == 1 ? found.first : nil
  }

  /// Of a question that has columns for its single answers, the one with all of them together is left out.
  mutating func settleParts() {
    let parted = Set(columns.compactMap { $0.taken?.isOption == true ? $0.taken?.use.question : nil })
    for index in columns.indices {
      guard case .question(let key, _)? = columns[index].taken?.use, parted.contains(key) else { continue }
      columns[index].taken = nil
      (columns[index].reason, columns[index].certainty) = (.saidByParts, .certain)
    }
  }

  /// Of several columns that seem to be the same, the surest is it, and the others are to be decided.
  mutating func settleRepeated() {
    let taken = columns.indices.filter { columns[$0].taken != nil }
    for (_, same) in Dictionary(grouping: taken, by: { columns[$0].taken?.use.name ?? "" }) where same.count > 1 {
      let best = same.min { (columns[$0].certainty, $0) < (columns[$1].certainty, $1) }
      for index in same where index != best {
        columns[index].taken = nil
        (columns[index].reason, columns[index].certainty) = (.saidBefore, .unsure)
      }
    }
  }

  /// What no column says and is one for the whole file.
  mutating func settleWholeFile() {
    let said = Set(columns.compactMap { $0.taken?.use.key })
    for dimension in AnswersMapping.Use.dimensions where !said.contains(dimension.rawValue) {
      wholeFile[dimension.rawValue] = whole(dimension)
    }
    if said.isDisjoint(with: ["day", "day_hijri"]) { wholeFile["day"] = MappingReader.undecided }
  }

  private func whole(_ dimension: Dimension) -> String {
    switch dimension {
    case .mode: return program?.mode?.rawValue ?? MappingReader.undecided
    case .language: return spoken ?? MappingReader.undecided
    case .channel, .department, .arm:
      let offered = organisation.offered.keys(of: dimension)
      return offered.count == 1 ? offered[0] : MappingReader.undecided
    }
  }

  /// The language in which the headings are those of questions, where it is one.
  private var spoken: String? {
    func count(_ text: (Question) -> String?) -> Int {
      let words = Set(survey.questions.compactMap(text).map(ArabicText.normalised))
      return columns.count { words.contains(ArabicText.normalised($0.heading)) }
    }
    let (arabic, english) = (count(\.text.ar), count(\.text.en))
    return arabic == english ? nil : arabic > english ? Language.arabic.rawValue : Language.english.rawValue
  }
}
