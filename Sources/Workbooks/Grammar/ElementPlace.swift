/// An element within those around it, with what a table allows there. Each place is looked up once.
final class ElementPlace {
  let rule: ElementTable.Rule
  private let table: ElementTable
  private let path: [String]
  private var known: [String: ElementPlace] = [:]

  /// Outside all elements; the table calls it `/`.
  convenience init(outside table: ElementTable) { self.init(table, path: [], rule: table.rule(for: ["/"])) }

  private init(_ table: ElementTable, path: [String], rule: ElementTable.Rule) {
    self.table = table
    self.path = path
    self.rule = rule
  }

  /// The place of an element in this one.
  subscript(element: String) -> ElementPlace {
    if let place = known[element] { return place }
    let inside = path + [element]
    let place = ElementPlace(table, path: inside, rule: table.rule(for: inside))
    known[element] = place
    return place
  }

  /// Whether an element may stand in it, beside those that stand there already.
  func allows(_ element: String, beside seen: Set<String>) -> Bool {
    rule.inner?[element].map { $0.isMany || !seen.contains(element) } ?? false
  }

  /// An element that has to stand in it and is not among those that do; `nil` where none is missing.
  func missing(from seen: Set<String>) -> String? {
    rule.inner?.first { $0.value.isNeeded && !seen.contains($0.key) }?.key
  }
}
