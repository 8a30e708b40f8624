/// Which elements may lie in which, and what their attributes may say: everything that programs write into a part of a
/// report, and nothing else. It is read from lines of words. One begins with a place, which is an element or the last
/// elements of a path, joined by `/`; where several places fit, the longest decides.
///
/// Behind `>` stand the inner elements: `*` marks one that may stand several times, `!` one that has to. Behind `@` stands
/// an attribute with its values: `*` is any, `0…9` a number between, `-` no letter, `_` a space. `val` has to be there.
struct ElementTable: Sendable {
  /// How often an element may stand in another.
  struct Times: Sendable {
    let isNeeded: Bool
    let isMany: Bool
  }

  /// What one place allows.
  struct Rule: Sendable {
    fileprivate(set) var inner: [String: Times]?
    fileprivate(set) var attributes: [String: [String]] = [:]
  }

  private var rules: [String: Rule] = [:]

  /// A table from its lines.
  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.first else { continue }
      if words.dropFirst().first == ">" {
        rules[place, default: Rule()].inner = Dictionary(
          words.dropFirst(2).map(ElementTable.times), uniquingKeysWith: { first, _ in first })
      } else {
        addAttributes(words.dropFirst(), to: place)
      }
    }
  }

  private mutating func addAttributes(_ words: ArraySlice<String>, to place: String) {
    var attribute = ""
    for word in words {
      if word.hasPrefix("@") {
        attribute = String(word.dropFirst())
        rules[place, default: Rule()].attributes[attribute] = []
      } else {
        let value = word == "-" ? "" : word.replacing("_", with: " ")
        rules[place, default: Rule()].attributes[attribute]?.append(value)
      }
    }
  }

  private static func times(_ word: String) -> (String, Times) {
    let name = word.prefix { $0 != "*" && $0 != "!" }
    return (String(name), Times(isNeeded: word.contains("!"), isMany: word.contains("*")))
  }

  /// What a path allows: each thing by the longest place that says something of it.
  func rule(for path: [String]) -> Rule {
    var found = Rule()
    for length in 1...max(path.count, 1) {
      guard let rule = rules[path.suffix(length).joined(separator: "/")] else { continue }
      found.inner = rule.inner ?? found.inner
      found.attributes.merge(rule.attributes) { _, longer in longer }
    }
    return found
  }
}

extension ElementTable.Rule {
  /// Whether attributes are those that a report has; whose names begin with `xmlns` expat keeps for itself.
  func allows(_ given: [String: String]) -> Bool {
    guard attributes["val"] == nil || given["val"] != nil else { return false }
    return given.allSatisfy { name, value in
      attributes[name]?.contains { ElementTable.Rule.fits(value, $0) } ?? false
    }
  }

  private static func fits(_ value: String, _ allowed: String) -> Bool {
    if allowed == "*" || allowed == value { return true }
    let ends = allowed.split(separator: "…").compactMap { Double($0) }
    guard ends.count == 2, value.wholeMatch(of: /-?[0-9]{1,12}(\.[0-9]{1,20})?/) != nil, let number = Double(value)
    else { return false }
    return ends[0] <= number && number <= ends[1]
  }
}
