/// Which elements may lie in which, and what their attributes may say: everything that programs write into a part of a
/// workbook of ours, and nothing else. Whatever else stands in a part is odd, and is nowhere taken for anything:
/// programs skip what they do not know, or what stands where they do not look for it.
///
/// It is read from lines of words. One begins with a place, which is an element or the last elements of a path, joined
/// by `/`; where several places fit, the longest decides. An element without a line holds nothing and has no
/// attributes.
///
/// Behind `>` stand the inner elements: `*` marks one that may stand several times, `!` one that has to. Behind `@`
/// stands an attribute with its values: `*` is any, `0…9` a number between, `-` no letter, `_` a space. `val` has to be
/// there unless it is written `val?`; `@* *` allows attributes that are not named.
struct ElementTable: Sendable {
  /// How often an element may stand in another.
  struct Times: Sendable {
    let isNeeded: Bool
    let isMany: Bool
  }

  /// What an attribute may say.
  enum Value: Sendable {
    case any
    case text(String)
    case number(ClosedRange<Double>)
  }

  /// What one place allows.
  struct Rule: Sendable {
    fileprivate(set) var inner: [String: Times]?
    fileprivate(set) var attributes: [String: [Value]] = [:]
    /// Whether `val` has to be there.
    fileprivate(set) var needsValue = false
  }

  private var rules: [String: Rule] = [:]

  /// A table from its lines.
  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.first else { continue }
      rules[place, default: Rule()].read(words.dropFirst())
    }
  }

  /// What a path allows: each thing by the longest place that says something of it.
  func rule(for path: [String]) -> Rule {
    var found = Rule()
    for length in 1...max(path.count, 1) {
      guard let rule = rules[path.suffix(length).joined(separator: "/")] else { continue }
      found.inner = rule.inner ?? found.inner
      found.attributes.merge(rule.attributes) { _, longer in longer }
      found.needsValue = found.needsValue || rule.needsValue
    }
    return found
  }
}

extension ElementTable.Rule {
  fileprivate mutating func read(_ words: ArraySlice<String>) {
    var attribute: String?
    for word in words {
      if word == ">" {
        inner = inner ?? [:]
      } else if word.hasPrefix("@") {
        let name = word.hasSuffix("?") ? word.dropFirst().dropLast() : word.dropFirst()
        if word == "@val" { needsValue = true }
        attribute = String(name)
        attributes[String(name)] = []
      } else if let attribute {
        attributes[attribute]?.append(ElementTable.Value(word))
      } else {
        let name = word.prefix { $0 != "*" && $0 != "!" }
        inner?[String(name)] = ElementTable.Times(isNeeded: word.contains("!"), isMany: word.contains("*"))
      }
    }
  }

  /// Whether attributes are those that a workbook of ours has; whose names begin with `xmlns` expat keeps for itself.
  func allows(_ given: [String: String]) -> Bool { odd(given) == nil }

  /// The first attribute that the element may not have, or not with its value, or lacks.
  func odd(_ given: [String: String]) -> String? {
    if needsValue, given["val"] == nil { return "val" }
    return given.filter { name, value in
      let allowed = attributes[name] ?? (name.hasPrefix("?:") ? nil : attributes["*"])
      return !(allowed?.contains { $0.fits(value) } ?? false)
    }.keys.min()
  }
}

extension ElementTable.Value {
  fileprivate init(_ word: String) {
    let ends = word.split(separator: "…").compactMap { Double($0) }
    if word == "*" {
      self = .any
    } else if ends.count == 2, word.contains("…") {
      self = .number(ends[0]...ends[1])
    } else {
      self = .text(word == "-" ? "" : word.replacing("_", with: " "))
    }
  }

  fileprivate func fits(_ value: String) -> Bool {
    switch self {
    case .any: true
    case .text(let text): text == value
    case .number(let range):
      value.wholeMatch(of: /-?[0-9]{1,12}(\.[0-9]{1,20})?/) != nil && Double(value).map(range.contains) ?? false
    }
  }
}
