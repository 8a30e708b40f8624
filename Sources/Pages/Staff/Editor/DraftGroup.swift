/// Fields that belong together, open or folded.
struct DraftGroup {
  let title: String
  let hint: String?
  let isFolded: Bool
  let isOpen: Bool
  let rows: [DraftFields.Row]

  /// Fields that stand open.
  init(_ title: String, hint: String? = nil, _ rows: [DraftFields.Row]) {
    (self.title, self.hint, self.rows) = (title, hint, rows)
    (isFolded, isOpen) = (false, true)
  }

  /// Fields that few need, behind their title; open where something is said in them or wrong with them.
  init(_ title: String, hint: String? = nil, folded rows: [DraftFields.Row], isOpen: Bool) {
    (self.title, self.hint, self.rows) = (title, hint, rows)
    isFolded = true
    self.isOpen = isOpen || rows.contains { $0.isWrong }
  }
}

extension DraftFields.Row {
  /// Whether something is wrong with it.
  fileprivate var isWrong: Bool {
    let problems = [pair?.ar.problem, pair?.en.problem, field?.problem, choice?.problem, checks?.problem]
    return problems.contains { $0 != nil }
  }
}
