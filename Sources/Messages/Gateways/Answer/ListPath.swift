/// Where entries stand in lists that may lie in each other: `data`, or `entry.*.changes`, whose star goes through every
/// entry of a list.
struct ListPath: Equatable, Sendable {
  /// A list stands at each; those behind the first are looked for in the entries of the one before.
  private let lists: [AnswerPath]

  /// A path as it is written; `nil` where a step of it is empty.
  init?(_ text: String) {
    let parts = text.split(separator: ".*.", omittingEmptySubsequences: false)
    lists = parts.compactMap { AnswerPath(String($0)) }
    if lists.count < parts.count { return nil }
  }

  /// Every entry; what is no list holds none. `nil` where the first is none.
  func entries(in tree: AnswerTree) -> [AnswerTree]? {
    guard var entries = tree.entries(at: lists[0]) else { return nil }
    for list in lists.dropFirst() { entries = entries.flatMap { $0.entries(at: list) ?? [] } }
    return entries
  }
}

extension AnswerTree {
  fileprivate func entries(at path: AnswerPath) -> [AnswerTree]? {
    if case .list(let entries) = at(path.steps) { entries } else { nil }
  }
}
