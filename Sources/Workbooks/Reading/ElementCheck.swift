/// Holds the elements of one part against a table, in the order in which they stand.
struct ElementCheck {
  private let table: ElementTable
  /// The elements within which the walk is, the outermost first.
  private(set) var path: [String] = []
  /// What has begun in each of them so far.
  private var begun: [Set<String>] = [[]]
  private var known: [String: ElementTable.Rule] = [:]
  /// The first element that does not belong where it stands; `nil` where all do.
  private(set) var stranger: String?

  /// A check by a table whose outermost place is `/`.
  init(_ table: ElementTable) { self.table = table }

  /// An element begins.
  mutating func begin(_ element: String, _ attributes: [String: String]) {
    defer { path.append(element) }
    guard stranger == nil else { return }
    let times = rule(for: path).inner?[element]
    let isFirst = begun[begun.count - 1].insert(element).inserted
    begun.append([])
    guard let times, isFirst || times.isMany, rule(for: path + [element]).allows(attributes) else {
      stranger = element
      return
    }
  }

  /// The innermost element ends.
  mutating func end() {
    defer { _ = path.popLast() }
    guard stranger == nil, let begun = begun.popLast() else { return }
    let missing = rule(for: path).inner?.first { $0.value.isNeeded && !begun.contains($0.key) }
    stranger = missing?.key
  }

  private mutating func rule(for path: [String]) -> ElementTable.Rule {
    let key = path.isEmpty ? "/" : path.joined(separator: "/")
    if let rule = known[key] { return rule }
    let rule = table.rule(for: path.isEmpty ? ["/"] : path)
    known[key] = rule
    return rule
  }
}
